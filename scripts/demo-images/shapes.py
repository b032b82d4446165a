"""Mesh builders. Everything is in centimetres, z up, standing on z = 0."""
import math

import bmesh
import bpy
import numpy as np
from mathutils import Matrix

from materials import M


def link(name, data, location=(0, 0, 0), rotation=(0, 0, 0)):
    o = bpy.data.objects.new(name, data)
    o.location, o.rotation_euler = location, [math.radians(a) for a in rotation]
    bpy.context.scene.collection.objects.link(o)
    return o


def solid(name, vertices, faces, mat, smooth=50, uv=None, **place):
    """A mesh object from arrays; `uv` is one (u, v) per vertex, in centimetres."""
    mesh = bpy.data.meshes.new(name)
    mesh.from_pydata([tuple(map(float, v)) for v in vertices], [], [tuple(map(int, f)) for f in faces])
    if uv is not None:
        layer = mesh.uv_layers.new()
        for loop in mesh.loops:
            layer.data[loop.index].uv = uv[loop.vertex_index]
    edit = bmesh.new()
    edit.from_mesh(mesh)
    bmesh.ops.remove_doubles(edit, verts=edit.verts, dist=1e-4)
    bmesh.ops.recalc_face_normals(edit, faces=edit.faces)
    edit.to_mesh(mesh)
    edit.free()
    for polygon in mesh.polygons:
        polygon.use_smooth = True
    mesh.use_auto_smooth, mesh.auto_smooth_angle = True, math.radians(smooth)
    mesh.materials.append(M(mat) if isinstance(mat, str) else mat)
    return link(name, mesh, **place)


def spline(points, n=10):
    """A Catmull-Rom curve through the points; a point given twice in a row is a corner."""
    p = np.array(points, float)
    out = []
    for i in range(len(p) - 1):
        a, b = p[i], p[i + 1]
        if np.allclose(a, b):
            continue
        before = p[i - 1] if i and not np.allclose(p[i - 1], a) else a
        after = p[i + 2] if i + 2 < len(p) and not np.allclose(p[i + 2], b) else b
        for t in np.linspace(0, 1, n, endpoint=False):
            out.append(.5 * (2 * a + (b - before) * t + (2 * before - 5 * a + 4 * b - after) * t * t
                             + (3 * a - before - 3 * b + after) * t ** 3))
    return np.array(out + [p[-1]])


def fillet(points, radius, n=6):
    """A polyline with its inner corners rounded."""
    p = np.array(points, float)
    out = [p[0]]
    for a, b, c in zip(p, p[1:], p[2:]):
        r = min(radius, .48 * np.linalg.norm(a - b), .48 * np.linalg.norm(c - b))
        s, e = b + r * (a - b) / np.linalg.norm(a - b), b + r * (c - b) / np.linalg.norm(c - b)
        out += [(1 - t) ** 2 * s + 2 * t * (1 - t) * b + t * t * e for t in np.linspace(0, 1, n)]
    return np.array(out + [p[-1]])


def lathe(name, profile, mat, segments=120, ripple=None, deform=None, **place):
    """Turns (radius, z) pairs around z. ripple(angle, z) scales the radius; deform moves the vertex array."""
    profile = np.array(profile, float)
    angles = np.arange(segments) * 2 * math.pi / segments
    a, r = np.meshgrid(angles, profile[:, 0])
    z = np.repeat(profile[:, 1:2], segments, 1)
    if ripple:
        r = r * ripple(a, z)
    v = np.stack([r * np.cos(a), r * np.sin(a), z], -1).reshape(-1, 3)
    if deform:
        v = deform(v)
    arc = np.concatenate([[0], np.cumsum(np.linalg.norm(np.diff(profile, axis=0), axis=1))])
    mean = profile[:, 0].max()
    uv = np.stack([a * mean, np.repeat(arc[:, None], segments, 1)], -1).reshape(-1, 2)
    faces = []
    for i in range(len(profile) - 1):
        for j in range(segments):
            k = (j + 1) % segments
            quad = (i * segments + j, i * segments + k, (i + 1) * segments + k, (i + 1) * segments + j)
            if profile[i, 0] < 1e-6:
                quad = quad[1:]
            elif profile[i + 1, 0] < 1e-6:
                quad = quad[:3]
            faces.append(quad)
    return solid(name, v, faces, mat, uv=uv, **place)


def wall(outer, thickness, floor, foot=.5, recess=.3):
    """The closed profile of a vessel: foot ring, outside, rounded lip, inside, floor. thickness: a number or f(heights)."""
    p = spline(outer)
    if callable(thickness):
        thickness = thickness(p[:, 1:2])
    tangent = np.gradient(p, axis=0)
    tangent /= np.linalg.norm(tangent, axis=1)[:, None] + 1e-9
    normal = np.stack([-tangent[:, 1], tangent[:, 0]], 1)
    inner = p + normal * thickness
    inner[:, 0] = np.maximum(inner[:, 0], .01)
    middle = (p[-1] + inner[-1]) / 2
    half = np.linalg.norm(inner[-1] - p[-1]) / 2
    lip = [middle + half * (math.cos(t) * -normal[-1] + math.sin(t) * tangent[-1])
           for t in np.linspace(0, math.pi, 9)[1:-1]]
    keep = inner[inner[:, 1] > floor + .25][::-1]
    bottom = fillet([keep[-1], (keep[-1][0] * .985, floor), (0, floor)], .8)[1:]
    r = p[0][0]
    ring = [(0, recess), (r - foot - .1, recess), (r - foot, 0), (r - .12, 0)]
    start = p[(p[:, 1] > .12) | (np.arange(len(p)) > 8)]
    return np.concatenate([fillet(ring, .08, 3), start, lip, keep, bottom])


def vessel(name, outer, thickness, mat, floor=.8, foot=.5, recess=.3, **kw):
    return lathe(name, wall(outer, thickness, floor, foot, recess), mat, **kw)


def sweep(name, path, size, mat, sides=24, closed=False, hollow=None, **place):
    """A tube along a path. size: a radius, (rx, ry), or f(t) giving either; hollow=(wall, rings) opens the far end."""
    p = np.array(path, float)
    n = len(p)
    tangent = (np.roll(p, -1, 0) - np.roll(p, 1, 0)) if closed else np.gradient(p, axis=0)
    tangent /= np.linalg.norm(tangent, axis=1)[:, None]
    up = np.array([0, 1, 0]) if abs(tangent[0][1]) < .9 else np.array([0, 0, 1])
    rings, u = [], up - tangent[0] * np.dot(up, tangent[0])
    for i in range(n):
        u = u - tangent[i] * np.dot(u, tangent[i])
        u /= np.linalg.norm(u)
        s = size(i / (n - 1)) if callable(size) else size
        rx, ry = s if isinstance(s, (tuple, list)) else (s, s)
        rings.append((p[i], u, np.cross(tangent[i], u), rx, ry))
    if hollow:
        rings += [(c, a, b, rx - hollow[0], ry - hollow[0]) for c, a, b, rx, ry in rings[::-1][:hollow[1]]]
    turn = np.arange(sides) * 2 * math.pi / sides
    v = np.concatenate([c + np.outer(np.cos(turn) * rx, a) + np.outer(np.sin(turn) * ry, b)
                        for c, a, b, rx, ry in rings])
    m = len(rings)
    faces = [(i * sides + j, i * sides + (j + 1) % sides, (i + 1) % m * sides + (j + 1) % sides, (i + 1) % m * sides + j)
             for i in range(m if closed else m - 1) for j in range(sides)]
    if not closed:
        faces += [tuple(range(sides)), tuple(range((m - 1) * sides, m * sides))]
    return solid(name, v, faces, mat, **place)


def box(name, size, mat, bevel=.2, location=(0, 0, 0), rotation=(0, 0, 0), segments=4):
    """A bevelled block whose base is centred on `location`."""
    x, y, z = (s / 2 for s in size)
    v = [(i * x, j * y, k * z) for k in (-1, 1) for j in (-1, 1) for i in (-1, 1)]
    faces = [(0, 1, 3, 2), (4, 5, 7, 6), (0, 1, 5, 4), (2, 3, 7, 6), (0, 2, 6, 4), (1, 3, 7, 5)]
    o = solid(name, v, faces, mat, location=(location[0], location[1], location[2] + z), rotation=rotation)
    edge = o.modifiers.new("bevel", "BEVEL")
    edge.width, edge.segments = bevel, segments
    o.data.use_auto_smooth = True
    return o


def slab(name, outlines, thickness, mat, bevel=.2, **place):
    """A flat board from closed outlines (the later ones are holes), lying on z = 0."""
    curve = bpy.data.curves.new(name, "CURVE")
    curve.dimensions, curve.fill_mode = "2D", "BOTH"
    curve.extrude, curve.bevel_depth, curve.bevel_resolution, curve.offset = thickness / 2 - bevel, bevel, 4, -bevel
    for outline in outlines:
        line = curve.splines.new("POLY")
        line.points.add(len(outline) - 1)
        for point, (x, y) in zip(line.points, outline):
            point.co = (x, y, 0, 1)
        line.use_cyclic_u = True
    temp = bpy.data.objects.new(name, curve)
    mesh = bpy.data.meshes.new_from_object(temp)
    bpy.data.objects.remove(temp)
    mesh.transform(Matrix.Translation((0, 0, thickness / 2)))
    for polygon in mesh.polygons:
        polygon.use_smooth = True
    mesh.use_auto_smooth, mesh.auto_smooth_angle = True, math.radians(35)
    mesh.materials.clear()
    mesh.materials.append(M(mat) if isinstance(mat, str) else mat)
    return link(name, mesh, **place)


def rounded(width, height, radius, n=10):
    """The outline of a rounded rectangle."""
    out = []
    for cx, cy, a in ((1, 1, 0), (-1, 1, 90), (-1, -1, 180), (1, -1, 270)):
        for t in np.linspace(a, a + 90, n):
            t = math.radians(t)
            out.append((cx * (width / 2 - radius) + radius * math.cos(t), cy * (height / 2 - radius) + radius * math.sin(t)))
    return out


def circle(radius, x=0, y=0, n=64):
    return [(x + radius * math.cos(t), y + radius * math.sin(t)) for t in np.arange(n) * 2 * math.pi / n]


def bulb(location, power, radius=2, color=(1, .74, .47)):
    """A warm point light; its power is scaled with the set, by studio.place."""
    data = bpy.data.lights.new("bulb", "POINT")
    data.energy, data.shadow_soft_size, data.color = power, radius, color
    return link("bulb", data, location)


def framed(corners):
    """An unseen mesh for the camera to fit, where the object itself runs out of the picture."""
    o = solid("frame", corners, [(0, 1, 2)], "white")
    o.hide_render = True
    return o


def unframed(o):
    """Marks a part the camera need not fit (a cord, a table under the object)."""
    o["unframed"] = True
    return o


def waves(seed, *axes, octaves=4, scale=1.0):
    """Smooth pseudo-noise over coordinate arrays, about -1..1."""
    rng = np.random.default_rng(seed)
    out = 0
    for k in range(octaves):
        for _ in range(4):
            f = rng.normal(size=len(axes)) * scale * 1.9 ** k
            out = out + np.sin(sum(a * b for a, b in zip(axes, f)) + rng.uniform(0, 6.28)) / 1.9 ** k / 4
    return out
