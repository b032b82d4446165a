"""blender -b --factory-startup -P render.py -- [--only vase,mug] [--variants celadon] [--views 1] [--out DIR]
                                                [--size 720x900] [--samples N] [--oversize 1.35] [--draft | --large]"""
import argparse
import os
import sys
import time

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, HERE)
sys.dont_write_bytecode = True
import studio  # noqa: E402
from catalogue import CATALOGUE, LARGE_SCENES, SCENES  # noqa: E402

SCENE, LARGE, LARGE_SCENE = (1600, 1000), (1200, 1500), (2000, 1250)
LARGE_BYTES = 62_000


def arguments():
    p = argparse.ArgumentParser()
    p.add_argument("--only", default="")
    p.add_argument("--variants", default="")
    p.add_argument("--views", default="")
    p.add_argument("--out", default=os.path.join(HERE, "..", "..", "public", "media", "demo"))
    p.add_argument("--size", default="720x900")
    p.add_argument("--samples", type=int)
    p.add_argument("--oversize", type=float, default=1.35, help="smooths the outlines, which the filter leaves alone")
    p.add_argument("--draft", action="store_true", help="320x400 PNG, few samples, not filtered")
    p.add_argument("--large", action="store_true", help="heroes at 1200x1500 too, the home page's scenes at 2000x1250")
    a = p.parse_args(sys.argv[sys.argv.index("--") + 1:])
    a.size = tuple(int(n) for n in a.size.split("x"))
    return a


def photograph(entry, variant, view, targets, a):
    studio.empty_set(entry["stage"], entry.get("dusk", False))
    parts = entry["make"](*entry["variants"][variant])
    root = studio.place(parts, 1)
    radius, _ = studio.size_of(parts)
    studio.bpy.data.objects.remove(root)
    studio.place(parts, entry.get("radius", 1.6) / radius, turn=entry.get("turn", 0))
    studio.camera(studio.points(parts), **view)
    shoot(targets, a, entry["samples"], entry.get("bounces", 6))


def compose(scene, targets, a):
    studio.empty_set(scene.get("stage", "air"), scene.get("dusk", False))
    scene["make"](studio)
    shoot(targets, a, scene.get("samples", 10), scene.get("bounces", 6))


def shoot(targets, a, samples, bounces):
    samples = a.samples or (24 if a.draft else samples)
    studio.render(targets, samples, clean=not a.draft, bounces=bounces, oversize=1 if a.draft or a.large else a.oversize)


def files(a, name, size, large, suffix):
    """What one picture is saved as: (path, size, most bytes), the largest first."""
    if a.draft:
        return [(os.path.join(a.out, name + ".png"), tuple(round(n * 400 / max(size)) for n in size), float("inf"))]
    small = os.path.join(a.out, name + ".webp"), size, size[0] * size[1] * .0617
    if not a.large:
        return [small]
    bytes_ = LARGE_BYTES * large[0] * large[1] / (LARGE[0] * LARGE[1])
    return [(os.path.join(a.out, f"{name}-{suffix}.webp"), large, bytes_), small]


def jobs(a):
    """(rank, targets, work): a hero of everything comes before the last variants and second views."""
    chosen = [n for n in a.only.split(",") if n] or [*CATALOGUE, *SCENES]
    wanted = lambda value, option: not option or str(value) in option.split(",")
    for name in chosen:
        if name in SCENES:
            if not a.large or name in LARGE_SCENES:
                yield 9 if a.large else .5, files(a, name, SCENE, LARGE_SCENE, "2000"), lambda t, s=SCENES[name]: compose(s, t, a)
            continue
        entry = CATALOGUE[name]
        for order, variant in enumerate(entry["variants"]):
            for number, view in enumerate(entry["views"][:1] if a.large else entry["views"], 1):
                if wanted(variant, a.variants) and wanted(number, a.views):
                    yield (order + 1.5 * (number - 1), files(a, f"{name}-{variant}-{number}", a.size, LARGE, "1200"),
                           lambda t, e=entry, v=variant, w=view: photograph(e, v, w, t, a))


def main():
    a = arguments()
    os.makedirs(a.out, exist_ok=True)
    for _, targets, work in sorted(jobs(a), key=lambda job: job[0]):
        path = targets[0][0]
        if os.path.exists(path) and not a.draft:
            continue
        start = time.time()
        work(targets)
        print(f"DONE {os.path.basename(path)} {time.time() - start:.1f}s {os.path.getsize(path) // 1024}KB", flush=True)


main()
