"""Solid wood, oiled."""
import numpy as np
from mathutils import Vector

from materials import M, WOODS
from shapes import box, circle, fillet, lathe, rounded, slab, spline, sweep, vessel


def stool(species):
    seat = lathe("seat", np.concatenate([fillet([(0, 41.2), (12, 41.2), (16.2, 42.6), (16.2, 44.6), (13.5, 44.9)], .9),
                                         spline([(13.5, 44.9), (8, 44.55), (0, 44.4)], 8)]), species)
    parts = [seat]
    for a in np.radians((-90, 30, 150)):
        out = np.array([np.cos(a), np.sin(a), 0])
        top, foot = out * 9.9 + [0, 0, 43.2], out * 17.5
        parts.append(leg("leg", foot, top, lambda t: 1.25 + .75 * np.sin(np.clip(t * 1.12, 0, 1) * np.pi) ** .8 * (.45 + .55 * t) if t < .93 else 1.3, species))
        x, y = out[:2] * 9.5
        parts.append(lathe("tenon", fillet([(0, 42), (1.35, 42), (1.35, 44.78), (0, 44.78)], .12), _grain(species, "z"), location=(x, y, 0)))
        parts.append(box("wedge", (2.3, .24, 2), "walnut" if species == "oak" else "oak", .03, location=(x, y, 42.82), rotation=(0, 0, np.degrees(np.arctan2(y, x)))))
    ring = [out * r for out, r in ((np.array([np.cos(a), np.sin(a), 0]), 1) for a in np.radians((-90, 30, 150)))]
    for i, (h, j) in enumerate(((15, 1), (18, 2), (21, 0))):
        at = lambda k: ring[k] * (17.5 - 8 * h / 44.75) + [0, 0, h]
        parts.append(leg("stretcher", at(i), at(j), lambda t: .75 + .4 * np.sin(t * np.pi), species))
    return parts


def leg(name, start, end, size, species, steps=28):
    """A turned part between two points, its own z along the grain."""
    start, end = np.array(start, float), np.array(end, float)
    length = np.linalg.norm(end - start)
    o = sweep(name, [(0, 0, t * length) for t in np.linspace(0, 1, steps)], size, _grain(species, "z"))
    o.rotation_mode = "QUATERNION"
    o.rotation_quaternion = Vector((0, 0, 1)).rotation_difference(Vector(end - start))
    o.location = start
    return o


def _grain(species, axis):
    return M(species, axis) if species in WOODS else M(species)


def outline(points, radius):
    """A closed outline with rounded corners; one radius, or one for each point."""
    p = [np.array(q, float) for q in points]
    radii = radius if isinstance(radius, (list, tuple)) else [radius] * len(p)
    out = []
    for i, r in enumerate(radii):
        a, b, c = p[i - 1], p[i], p[(i + 1) % len(p)]
        out += list(fillet([b + (a - b) * .5, b, b + (c - b) * .5], r, 12))[1:-1]
    return out


def cutting_board(species):
    edge = [(-18, -12), (16, -12), (19, -2.9), (30, -2.7), (30, 2.7), (19, 2.9), (16, 12), (-18, 12)]
    board = outline(edge, [3, 4.5, 3.5, 2.6, 2.6, 3.5, 4.5, 3])
    loop = spline([(27.2, 0, -.1), (27.6, .5, 2.6), (29.6, 1.4, 3.3), (33.5, 2.6, 1.0), (36.5, 1.0, .4), (35.5, -1.6, .4), (31.5, -1.6, .5), (30.6, -.8, 1.0),
                   (29.2, -.5, 2.8), (27.4, -.3, 2.7), (27.1, -.1, -.1)], 8)
    return [slab("board", [board, circle(1.05, 27.2)], 2.2, species, .35), sweep("loop", loop, (.22, .42), "leather", sides=12)]


def tray(species):
    base = slab("base", [rounded(44, 29, 3.2)], .9, species, .08, location=(0, 0, .3))
    rim = slab("rim", [rounded(45.4, 30.4, 3.8), rounded(43.8, 28.8, 3.1)], 4.0, species, .3)
    parts = [base, rim]
    for side in (-1, 1):
        x = side * 22.3
        path = spline([(x, -5.5, 3.6), (x, -5.5, 5.2), (x, -4.4, 6.5), (x, 0, 6.75), (x, 4.4, 6.5), (x, 5.5, 5.2), (x, 5.5, 3.6)], 8)
        parts.append(sweep("handle", path, .42, "brass"))
    return parts


def bench(species):
    parts = [box("seat", (104, 32, 3.4), species, .55, location=(0, 0, 41.6))]
    for side in (-1, 1):
        for y in (-11.2, 11.2):
            parts.append(leg("leg", (side * 43.5, y * 1.18, 0), (side * 38, y, 42.2), lambda t: 1.35 + .75 * t, species))
        parts.append(leg("rail", (side * 42.2, -12.6, 12), (side * 42.2, 12.6, 12), .95, species))
        parts.append(box("apron", (4.4, 25.5, 3.2), species, .4, location=(side * 38.2, 0, 38.6)))
    parts.append(leg("stretcher", (-42.2, 0, 12), (42.2, 0, 12), lambda t: .95 + .35 * np.sin(np.pi * t), species))
    return parts


def side_table(species):
    top = lathe("top", fillet([(0, 47.2), (19, 47.2), (22.4, 48.6), (22.4, 49.4), (21.6, 49.4), (21.2, 48.7), (0, 48.7)], .35), species)
    parts = [top, lathe("hub", fillet([(0, 43.5), (7.6, 43.5), (7.6, 47.3), (0, 47.3)], .4), species)]
    for a in np.radians((-70, 50, 170)):
        out = np.array([np.cos(a), np.sin(a), 0])
        parts.append(leg("leg", out * 18.8, out * 5.6 + [0, 0, 46.5], lambda t: 1.05 + .95 * t ** 1.3, species))
    return parts


def shelf(species):
    parts = [box("board", (62, 19, 2.4), species, .3, location=(0, -9.6, 0))]
    for x in (-21, 21):
        bend = spline([(x, -.25, -14), (x, -.25, -14), (x, -.25, -1.2), (x, -.5, -.45), (x, -1.2, -.22), (x, -17.4, -.22), (x, -17.4, -.22)], 8)
        parts.append(sweep("bracket", bend, (1.1, .2), "brass", sides=24))
        brace = spline([(x, -.4, -11.6), (x, -3.4, -11.0), (x, -10.6, -4.6), (x, -13.6, -.4)], 10)
        parts.append(sweep("brace", brace, .38, "brass", sides=14))
        parts += [lathe("screw", fillet([(0, 0), (.5, 0), (.42, .28), (0, .34)], .1), "brass", segments=24, location=(x, -.42, z), rotation=(90, 0, 0))
                  for z in (-13.0, -6.0)]
    return parts


def bowl(species):
    shape = [(6.0, 0), (6.4, .35), (10.0, 2.0), (13.2, 5.2), (14.4, 8.6), (14.2, 10.4)]
    return [vessel("bowl", shape, .85, species, floor=1.4, foot=2.2, recess=.25)]


def coasters(species):
    """Three in a stack; the fourth leans on them and shows its cork."""
    disc = fillet([(0, .15), (4.45, .15), (4.75, .4), (4.75, .8), (4.6, .9), (4.25, .9), (4.1, .68), (0, .68)], .14, 6)
    pad = fillet([(0, 0), (4.25, 0), (4.25, .2), (0, .2)], .05, 3)
    lean, toward = np.radians(58), np.radians(-42)
    up = 4.75 * np.sin(lean) + .8 * np.cos(lean)
    out = (4.85 * np.sin(lean) + 2.7 * np.cos(lean) + .9 - up * np.cos(lean)) / np.sin(lean)
    places = [((0, 0, 0), (0, 0, 10)), ((.12, -.08, .9), (0, 0, -24)), ((-.06, .1, 1.8), (0, 0, 35)),
              ((out * np.cos(toward), out * np.sin(toward), up), (122, 0, np.degrees(toward) - 90))]
    return [lathe(name, profile, mat, location=at, rotation=turn) for at, turn in places
            for name, profile, mat in (("coaster", disc, species), ("cork", pad, "cork"))]


def rolling_pin(species):
    half = [(0, 24), (.55, 23.95), (1.05, 23.6), (1.3, 22.8), (1.62, 18.5), (2.0, 12.5), (2.2, 6.5), (2.25, 0)]
    profile = spline([(r, -z) for r, z in half] + [(r, z) for r, z in half[-2::-1]], 8)
    return [lathe("rolling pin", profile, _grain(species, "z"), location=(0, 0, 2.25), rotation=(0, 90, 0))]
