"""Linen: folds are drawn as a path through the layers, then given thickness and a little disorder."""
import numpy as np

from shapes import box, fillet, framed, lathe, solid, spline, sweep, unframed, waves


def folded(name, mat, width, depth, layers, thick, seed=1, sag=.35, overhang=.6, columns=72):
    """A cloth folded `layers` times: width along x, depth along y."""
    rng = np.random.default_rng(seed)
    path, half = [], width / 2
    for i in range(layers):
        z = thick * (.52 + i * 1.02)
        x = np.linspace(-half, half, 40) * (1 if i % 2 == 0 else -1)
        path += [(a, z) for a in x]
        if i < layers - 1:
            side, bulge = (1 if i % 2 == 0 else -1), rng.uniform(.7, 1.2)
            for t in np.linspace(-1.57, 1.57, 10)[1:-1]:
                path.append((side * (half + np.cos(t) * thick * bulge), z + thick * .51 * (1 + np.sin(t))))
    p = np.array(path)
    tangent = np.gradient(p, axis=0)
    tangent /= np.linalg.norm(tangent, axis=1)[:, None]
    normal = np.stack([-tangent[:, 1], tangent[:, 0]], 1)
    arc = np.concatenate([[0], np.cumsum(np.linalg.norm(np.diff(p, axis=0), axis=1))])
    y = np.linspace(-1, 1, columns)
    y = np.sign(y) * (1 - (1 - np.abs(y)) ** 1.6)
    s, v = np.meshgrid(arc, y * depth / 2, indexing="ij")
    rim = np.sqrt(np.clip(1 - np.clip((np.abs(v) - (depth / 2 - thick * .5)) / (thick * .5), 0, 1) ** 2, .02, 1))
    ends = np.sqrt(np.clip(np.minimum(s, arc[-1] - s) / (thick * .4), .05, 1))
    x = p[:, 0:1] + waves(seed + 3, s * .02, v * .05) * .25
    level = p[:, 1:2] / (layers * thick)
    lift = (waves(seed, p[:, 0:1] * .07 + level, v * .07) * sag - sag * .4) * level * thick
    edge = v + np.sign(v) * waves(seed + 5, s * .05, s * .011) * .28 * overhang
    sides = []
    for k in (.47, -.47):
        puff = k * thick * rim * ends * (1 + .10 * waves(seed + 9, s * .25, v * .25))
        sides.append(np.stack([x + normal[:, 0:1] * puff, edge, p[:, 1:2] + normal[:, 1:2] * puff + lift], -1))
    a, b = (side.reshape(-1, 3) for side in sides)
    n, m = s.shape
    grid = np.arange(n * m).reshape(n, m)
    quads = np.stack([grid[:-1, :-1], grid[1:, :-1], grid[1:, 1:], grid[:-1, 1:]], -1).reshape(-1, 4)
    back = quads[:, ::-1] + n * m
    border = np.concatenate([grid[0], grid[1:, -1], grid[-1, -2::-1], grid[-2:0:-1, 0]])
    after = np.roll(border, -1)
    hem = np.stack([border, after, after + n * m, border + n * m], -1)
    uv = np.concatenate([np.stack([v, s], -1).reshape(-1, 2)] * 2)
    return solid(name, np.concatenate([a, b]), np.concatenate([quads, back, hem]), mat, smooth=80, uv=uv)


def throw(cloth):
    parts = [folded("throw", cloth, 34, 28, 7, 1.8, seed=4)]
    rng = np.random.default_rng(2)
    for y in np.arange(-13.4, 13.6, .78):
        z = 1.8 * (.52 + 6 * 1.02)
        bend = rng.normal(size=4) * .25
        line = spline([(16.6, y, z + .1), (17.9, y + bend[0], z + .05), (18.8, y + bend[1], z - 1.2), (19.1 + bend[3] * .5, y + bend[2], z - 3.8)], 6)
        twist = lambda t: .27 + .05 * np.sin(t * 30) - .07 * t
        parts.append(sweep("fringe", line, twist, cloth, sides=8))
    return parts


def cushion(cloth, side=48, plump=10.5, seed=8):
    """Standing on its edge, leaning back a little; concave sides, full corners, piped seam."""
    u, v = np.meshgrid(np.linspace(-1, 1, 90), np.linspace(-1, 1, 90), indexing="ij")
    pull = lambda a, b: a * side / 2 * (1 - .075 * (1 - np.abs(b) ** 2.2) * np.abs(a) ** 3)
    x, y = pull(u, v), pull(v, u)
    full = (np.clip(1 - np.abs(u) ** 2.4, 0, 1) * np.clip(1 - np.abs(v) ** 2.4, 0, 1)) ** .46
    corner = np.abs(u * v) ** 1.2
    crease = waves(seed, np.arctan2(y, x) * 5, np.hypot(x, y) * .03, octaves=3) * (.10 + .9 * corner) * full ** .5
    sheets = [np.stack([x, y, k * (plump * full + crease * 1.15 + waves(seed + k, x * .06, y * .06, octaves=2) * .45 * full)], -1) for k in (1, -1)]
    n = u.shape[0]
    grid = np.arange(n * n).reshape(n, n)
    quads = np.stack([grid[:-1, :-1], grid[1:, :-1], grid[1:, 1:], grid[:-1, 1:]], -1).reshape(-1, 4)
    uv = np.concatenate([np.stack([x, y], -1).reshape(-1, 2)] * 2)
    body = np.concatenate([s.reshape(-1, 3) for s in sheets])
    border = np.concatenate([grid[0, :-1], grid[:-1, -1], grid[-1, :0:-1], grid[:0:-1, 0]])
    seam = sheets[0].reshape(-1, 3)[border] * [1.004, 1.004, 0]

    def stand(p):
        lean = np.radians(76)
        y, z = p[:, 1] * np.cos(lean) - p[:, 2] * np.sin(lean), p[:, 1] * np.sin(lean) + p[:, 2] * np.cos(lean)
        return np.stack([p[:, 0], y, z + side / 2 * np.sin(lean) + .9], 1)

    faces = np.concatenate([quads, quads[:, ::-1] + n * n])
    return [solid("cushion", stand(body), faces, cloth, smooth=80, uv=uv), sweep("piping", stand(seam)[::2], .42, cloth, sides=10, closed=True)]


def napkins(cloth, count=4):
    rng = np.random.default_rng(6)
    parts = []
    for i in range(count):
        o = folded("napkin", cloth, 17.5, 17.5, 4, .36, seed=20 + i, sag=.5, overhang=.25, columns=48)
        o.location, o.rotation_euler = (rng.normal() * .25, rng.normal() * .25, i * 1.5), (0, 0, rng.normal() * .025)
        parts.append(o)
    top = count * 1.5 + .14
    for y in (-.28, .28):
        band = spline([(-9.2, y, 0), (-9.2, y, 0), (-9.15, y, top - .6), (-8.6, y, top), (8.6, y, top), (9.15, y, top - .6), (9.2, y, 0), (9.2, y, 0)], 8)
        parts.append(sweep("twine", band, .16, "straw", sides=8))
    knot = [(.7 * np.cos(a), .5 * np.sin(2 * a), top + .28 + .12 * np.cos(3 * a)) for a in np.linspace(0, 6.2832, 49)[:-1]]
    parts.append(sweep("knot", knot, .17, "straw", sides=8, closed=True))
    for side in (-1, 1):
        tail = spline([(side * .4, 0, top + .25), (side * 1.6, -.9, top + .2), (side * 2.7, -2.6, top + .12)], 6)
        parts.append(sweep("tail", tail, .15, "straw", sides=8))
    return parts


def runner(cloth, width=45.0, table=-34.0, hang=27.0):
    """Laid along a table and over its end: hems 2.5 cm, mitred at the corners."""
    across = np.concatenate([hem_steps() - width / 2, np.linspace(2.8 - width / 2, width / 2 - 2.8, 44)[1:-1], width / 2 - hem_steps()[::-1]])
    along = np.concatenate([hem_steps(), np.linspace(2.8, hang - .4, 40)[1:-1], np.linspace(hang - .4, hang + 2.2, 22), np.linspace(hang + 2.2, 97, 32)[1:]])
    x, s = np.meshgrid(across, along, indexing="ij")
    side, end = width / 2 - np.abs(x), s
    inset = np.minimum(side, end)
    hem = .13 / (1 + np.exp((inset - 2.5) / .06)) - .09 * np.exp(-((inset - 2.32) / .07) ** 2)
    mitre = .12 * np.exp(-((side - end) / .09) ** 2) * (inset < 2.5)
    edge = np.sqrt(np.clip(inset / .16, 0, 1))
    thick = .1 + hem - mitre + .006 * waves(2, x * .5, s * .5)
    radius = 1.1
    down = np.clip(hang - s, 0, None)
    turn = np.clip((s - hang) / radius, 0, np.pi / 2)
    flat = np.clip(s - hang - radius * np.pi / 2, 0, None)
    loose = (down / hang) ** 1.3
    sway = loose * (.9 * np.sin(x * .19 + .6) + .5 * np.sin(x * .083 - 1) + .55)
    rest = .10 * waves(7, x * .09, s * .09) ** 2 * (flat > 0)
    sheets = []
    for h in (thick * edge, np.zeros_like(thick)):
        r = radius + h
        y = np.where(s < hang, table - r - sway, table - r * np.cos(turn) + flat)
        z = np.where(s < hang, -radius - down, -radius + r * np.sin(turn)) + np.where(flat > 0, rest, 0)
        sheets.append(np.stack([x * (1 - .012 * loose), y, z], -1).reshape(-1, 3))
    n, m = x.shape
    grid = np.arange(n * m).reshape(n, m)
    quads = np.stack([grid[:-1, :-1], grid[1:, :-1], grid[1:, 1:], grid[:-1, 1:]], -1).reshape(-1, 4)
    uv = np.concatenate([np.stack([x, s], -1).reshape(-1, 2)] * 2)
    o = solid("runner", np.concatenate(sheets), np.concatenate([quads, quads[:, ::-1] + n * m]), cloth, smooth=80, uv=uv)
    top = box("table", (130, 72, 3.0), "oak", 1.0, location=(0, table + 36, -3.02))
    w = width / 2
    return [unframed(o), unframed(top), framed([(-w, table - 1, -hang), (w, table - 1, -hang), (0, table + 38, 0)])]


def hem_steps(hem=2.5):
    """Places from a cloth's edge to just inside its hem, closer together where it turns and where it is sewn."""
    return np.concatenate([np.linspace(0, .3, 7), np.linspace(.3, hem - .4, 10)[1:], np.linspace(hem - .4, hem + .3, 22)[1:]])


def tea_towels(cloth):
    """Two, folded in three along their length, over a brass rail."""
    parts, rail = [], (-6.2, 0)
    for x, front, seed in ((-9.4, 36.5, 31), (9.6, 33.5, 44)):
        o = folded("towel", cloth, 16.8, 70, 3, .26, seed=seed, sag=.2, overhang=.22, columns=200)
        hung(o, x, front, .7, seed)
        o.location = (0, rail[0], rail[1])
        parts.append(o)
    parts.append(sweep("rail", [(x, rail[0], 0) for x in np.linspace(-21, 21, 12)], .6, "brass"))
    for side in (-1, 1):
        knob = spline([(0, -.9), (.75, -.8), (.95, -.1), (.75, .65), (0, .9)], 8)
        parts += [lathe("knob", knob, "brass", location=(side * 21.2, rail[0], 0), rotation=(0, 90, 0)),
                  sweep("post", [(side * 19.6, y, 0) for y in np.linspace(-.3, rail[0], 8)], .5, "brass"),
                  lathe("plate", fillet([(0, 0), (2, 0), (2, .3), (1.6, .5), (.9, .6), (.6, 1.2), (0, 1.2)], .16), "brass", location=(side * 19.6, 0, 0), rotation=(90, 0, 0))]
    return parts


def hung(o, x, front, radius, seed):
    """Bends a folded cloth over a rail along x: y runs down the front, then over and down the back."""
    mesh = o.data
    v = np.empty(len(mesh.vertices) * 3)
    mesh.vertices.foreach_get("co", v)
    v = v.reshape(-1, 3)
    s, h = v[:, 1] - v[:, 1].min() - front, v[:, 2]
    half = radius * np.pi / 2
    angle = np.clip(s / radius, -np.pi / 2, np.pi / 2)
    down = np.clip(np.abs(s) - half, 0, None)
    r = radius + h
    loose = (down / 35) ** 1.2
    sway = loose * (.8 * waves(seed, v[:, 0] * .16, s * .012, octaves=2) + .6)
    y = np.where(s < 0, -1, 1) * np.where(down > 0, r + np.where(s < 0, sway, 0), r * np.abs(np.sin(angle)))
    z = np.where(down > 0, -down, r * np.cos(angle))
    wide = v[:, 0] * (1 - .03 * np.sin(np.clip(down / 35, 0, 1) * np.pi)) + loose * .5 * waves(seed + 1, s * .05, s * .02, octaves=2)
    mesh.vertices.foreach_set("co", np.stack([x + wide, y, z], 1).ravel())
    mesh.update()
