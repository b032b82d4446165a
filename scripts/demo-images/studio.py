"""The set: paper sweep or wall, key and fill, camera that frames what it is given, and the render itself."""
import math
import os
import subprocess
import tempfile
import time
from concurrent.futures import ThreadPoolExecutor
from functools import partial

import bpy
import numpy as np
from mathutils import Matrix, Vector

from denoise import denoise
from materials import CACHE, M
from shapes import link, solid


def empty_set(stage="floor", dusk=False):
    bpy.ops.wm.read_factory_settings(use_empty=True)
    CACHE.clear()
    scene = bpy.context.scene
    scene.world = bpy.data.worlds.new("world")
    scene.world.use_nodes = True
    sky = scene.world.node_tree.nodes["Background"].inputs
    sky[0].default_value, sky[1].default_value = (.97, .93, .89, 1), .29 if dusk else .42
    backdrop(stage)
    key, fill = (310, 95) if dusk else (500, 135)
    area((-3.6, -2.6, 4.6), (45, 0, -52), 2.8, key, (1, .95, .87))
    area((4.2, -3, 3), (60, 0, 55), 4, fill, (.97, .97, 1))
    flags()


def backdrop(stage):
    if stage == "wall":
        solid("wall", [(-14, 0, -14), (14, 0, -14), (14, 0, 14), (-14, 0, 14)], [(0, 1, 2, 3)], "paper")
        return
    arc = [(3.2 + 2.5 * math.sin(a), 2.5 - 2.5 * math.cos(a)) for a in np.linspace(0, math.pi / 2, 24)[1:]]
    line = [(-14, 0), (3.2, 0), *arc, (5.7, 14)]
    v = [(x, y, z) for y, z in line for x in (-16, 16)]
    o = solid("sweep", v, [(2 * i, 2 * i + 1, 2 * i + 3, 2 * i + 2) for i in range(len(line) - 1)], "paper", smooth=60)
    if stage == "air":
        o.location.z = -2.2


def area(location, rotation, size, energy, color):
    data = bpy.data.lights.new("area", "AREA")
    data.size, data.energy, data.color = size, energy, color
    link("area", data, location, rotation)


def flags():
    """Black cards that only glass and metal see: they draw the edges."""
    dark = M("black")
    for x, angle in ((-2.7, 25), (2.9, -25)):
        card = solid("flag", [(-.7, 0, -1), (.7, 0, -1), (.7, 0, 5), (-.7, 0, 5)], [(0, 1, 2, 3)], dark,
                     location=(x, .6, 0), rotation=(0, 0, angle))
        card.visible_camera = card.visible_diffuse = card.visible_shadow = False


def place(parts, scale, location=(0, 0, 0), turn=0):
    """Gathers parts under one root: centimetres become studio units here."""
    root = link("root", None)
    for o in parts:
        o.parent = root
        if o.type == "LIGHT":
            o.data.energy *= scale ** 2
            o.data.shadow_soft_size *= scale
    root.scale = (scale,) * 3
    root.location, root.rotation_euler = location, (0, 0, math.radians(turn))
    bpy.context.view_layer.update()
    return root


def points(parts):
    """World positions of every vertex the camera must fit."""
    graph = bpy.context.evaluated_depsgraph_get()
    found = []
    for o in parts:
        if o.type != "MESH" or o.get("unframed"):
            continue
        mesh = o.evaluated_get(graph).to_mesh()
        co = np.empty(len(mesh.vertices) * 3)
        mesh.vertices.foreach_get("co", co)
        m = np.array(o.matrix_world)
        found.append(co.reshape(-1, 3) @ m[:3, :3].T + m[:3, 3])
    return np.concatenate(found)


def size_of(parts):
    p = points(parts)
    low, high = p.min(0), p.max(0)
    return np.linalg.norm(high - low) / 2, (low + high) / 2


def camera(cloud, azimuth, elevation, fill=.66, zoom=1.0, aim=(0, 0), lens=85, aspect=.8):
    """Frames the cloud: it fills `fill` of the width or height; `aim` shifts in fractions of the object's size."""
    data = bpy.data.cameras.new("camera")
    data.lens = lens
    o = link("camera", data)
    bpy.context.scene.camera = o
    a, e = math.radians(azimuth), math.radians(elevation)
    back = np.array([math.sin(a) * math.cos(e), -math.cos(a) * math.cos(e), math.sin(e)])
    right = np.array([math.cos(a), math.sin(a), 0])
    up = np.cross(back, right)
    half = 18 / lens  # of the longer side
    hx, hy = (half * aspect, half) if aspect < 1 else (half, half / aspect)
    center, distance = cloud.mean(0), 10.0
    for _ in range(6):
        eye = center + back * distance
        d = cloud - eye
        depth = -(d @ back)
        x, y = d @ right / depth, d @ up / depth
        w, h = x.max() - x.min(), y.max() - y.min()
        center = center + distance * ((x.max() + x.min()) / 2 * right + (y.max() + y.min()) / 2 * up)
        distance *= max(w / (2 * hx * min(fill * 1.12, .84)), h / (2 * hy * fill))
    shift = distance * (w * aim[0] * right + h * aim[1] * up)
    eye = center + shift + back * distance / zoom
    o.matrix_world = Matrix((np.append(right, 0), np.append(up, 0), np.append(back, 0), (0, 0, 0, 1))).transposed()
    o.location = Vector(eye)


def render(targets, samples, quality=93, clean=True, bounces=6, oversize=1):
    """Renders at the first target's size times `oversize`; all targets, (path, size, most bytes), are made from that picture."""
    scene = bpy.context.scene
    scene.render.engine = "CYCLES"
    c = scene.cycles
    c.samples, c.use_adaptive_sampling, c.adaptive_threshold, c.adaptive_min_samples = samples, True, .08, 6
    c.max_bounces = c.transparent_max_bounces = bounces
    c.diffuse_bounces, c.glossy_bounces, c.transmission_bounces = 2, 3, bounces
    c.use_denoising, c.sample_clamp_indirect, c.blur_glossy = False, 3, 1
    c.use_fast_gi, c.fast_gi_method, c.ao_bounces_render = True, "REPLACE", 1
    c.caustics_reflective = c.caustics_refractive = False
    scene.view_settings.view_transform, scene.view_settings.look = "Filmic", "Medium High Contrast"
    scene.view_settings.exposure = .3
    scene.render.resolution_x, scene.render.resolution_y = (round(n * oversize) for n in targets[0][1])
    with tempfile.TemporaryDirectory() as folder:
        still = os.path.join(folder, "still.png")
        if clean:
            started = time.time()
            outputs(scene, folder)
            bpy.ops.render.render()
            color, albedo, normal = (load(os.path.join(folder, n + "0001.exr")) for n in ("Image", "Albedo", "Normal"))
            traced = time.time()
            save(grain(in_strips(partial(denoise, glass=bounces > 6), color, albedo, normal)), still)
            print(f"traced {traced - started:.1f}s, filtered {time.time() - traced:.1f}s")
        else:
            scene.render.filepath = still
            bpy.ops.render.render(write_still=True)
        for path, size, limit in targets:
            export(still, path, size, quality, limit)


def export(still, path, size, quality, limit):
    """WebP (or PNG, by the path's ending) at the best quality that stays under `limit` bytes; the file appears whole."""
    kind = path.rsplit(".", 1)[1]
    for q in (quality, 88, 82, 74, 64):
        subprocess.run(["convert", still, "-filter", "Lanczos", "-resize", f"{size[0]}x{size[1]}!", "-quality", str(q),
                        "-define", "webp:method=6", f"{kind}:{path}.part"], check=True)
        if os.path.getsize(path + ".part") < limit:
            break
    os.replace(path + ".part", path)


def in_strips(work, *images, overlap=40, count=2):
    """Runs a filter on horizontal strips in parallel: numpy lets go of the interpreter lock."""
    h = len(images[0])
    edges = [h * i // count for i in range(count + 1)]

    def strip(low, high):
        first = max(low - overlap, 0)
        return work(*(a[first:high + overlap] for a in images))[low - first:high - first]

    with ThreadPoolExecutor(count) as pool:
        return np.concatenate(list(pool.map(strip, edges[:-1], edges[1:])))


def grain(pixels, amount=.02):
    """A trace of film grain, so that eight bits do not band on the paper."""
    return pixels * (1 + np.random.default_rng(1).normal(size=pixels.shape) * amount)


def outputs(scene, folder):
    bpy.context.view_layer.cycles.denoising_store_passes = True
    scene.use_nodes = True
    tree = scene.node_tree
    tree.nodes.clear()
    layers = tree.nodes.new("CompositorNodeRLayers")
    out = tree.nodes.new("CompositorNodeOutputFile")
    out.base_path = folder
    out.format.file_format, out.format.color_depth, out.format.color_mode = "OPEN_EXR", "32", "RGB"
    out.file_slots.clear()
    for slot, socket in (("Image", "Image"), ("Albedo", "Denoising Albedo"), ("Normal", "Denoising Normal")):
        out.file_slots.new(slot)
        tree.links.new(layers.outputs[socket], out.inputs[slot])
    scene.frame_set(1)


def load(path):
    image = bpy.data.images.load(path)
    image.colorspace_settings.name = "Linear"
    w, h = image.size
    data = np.empty(w * h * 4, np.float32)
    image.pixels.foreach_get(data)
    bpy.data.images.remove(image)
    return data.reshape(h, w, 4)[..., :3].copy()


def save(pixels, path):
    h, w, _ = pixels.shape
    image = bpy.data.images.new("clean", w, h, float_buffer=True)
    image.colorspace_settings.name = "Linear"
    image.pixels.foreach_set(np.dstack([pixels, np.ones((h, w), np.float32)]).astype(np.float32).ravel())
    scene = bpy.context.scene
    scene.render.image_settings.file_format, scene.render.image_settings.color_mode = "PNG", "RGB"
    image.save_render(path, scene=scene)
