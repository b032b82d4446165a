"""What is photographed: object, its variants (arguments of its function), where it stands, and its views."""
from scenes import LARGE_SCENES, SCENES  # noqa: F401
from objects import desk, glass, lighting, metal, stoneware, textile, wood

HERO = dict(azimuth=-24, elevation=13, fill=.70)
VIEWS = {
    "hero": HERO,
    "above": dict(azimuth=18, elevation=38, fill=.64),
    "side": dict(azimuth=38, elevation=7, fill=.66),
    "detail": dict(azimuth=22, elevation=22, zoom=1.9, aim=(.06, .14)),
}
GLAZES = {n: (n,) for n in ("celadon", "blue", "bone", "speckle", "tenmoku")}
WOODS = {"oak": ("oak",), "walnut": ("walnut",), "black": ("black oak",)}


def item(make, variants, *views, stage="floor", samples=12, **kw):
    return dict(make=make, variants=variants, views=[{**HERO, **VIEWS.get(v, {})} if isinstance(v, str) else {**HERO, **v}
                                                     for v in views or ("hero", "detail")], stage=stage, samples=samples, **kw)


def pick(table, *names):
    return {n: table[n] for n in names}


CLOTHS = {n: (n,) for n in ("natural", "chalk", "indigo", "moss", "rust", "stripe")}
TINTS = {n: (n,) for n in ("clear", "smoke", "amber", "sea")}
METALS = {"brass": ("brass",), "steel": ("steel",), "nickel": ("nickel",)}
NECK = dict(azimuth=20, elevation=30, zoom=1.75, aim=(.04, .27))
LOW = dict(azimuth=34, elevation=10)

CATALOGUE = {
    "vase": item(stoneware.vase, GLAZES, "hero", NECK),
    "mug": item(stoneware.mug, GLAZES, dict(azimuth=-16, elevation=18), dict(azimuth=32, elevation=34)),
    "table-lamp": item(lighting.table_lamp, {"celadon": ("celadon", "shade"), "bone": ("bone", "pleat"), "tenmoku": ("tenmoku", "shade")},
                       "hero", dict(azimuth=20, elevation=6, zoom=1.8, aim=(.05, .16)), dusk=True),
    "stool": item(wood.stool, WOODS, dict(elevation=17), dict(azimuth=14, elevation=34, zoom=1.8, aim=(0, .25))),
    "throw": item(textile.throw, pick(CLOTHS, "natural", "indigo", "rust", "stripe"), dict(azimuth=34, elevation=24, fill=.74),
                  dict(azimuth=48, elevation=26, zoom=2.1, aim=(.18, .02))),
    "bottle": item(stoneware.bottle, pick(GLAZES, "celadon", "blue", "tenmoku", "speckle"), "hero", dict(azimuth=15, elevation=24, zoom=1.7, aim=(.0, .3))),
    "bowl": item(stoneware.bowl, pick(GLAZES, "celadon", "blue", "bone", "tenmoku"), dict(elevation=22, fill=.72), dict(azimuth=10, elevation=48, fill=.72)),
    "plate": item(stoneware.plate, pick(GLAZES, "bone", "speckle", "blue"), dict(elevation=30, fill=.74), dict(azimuth=14, elevation=26, zoom=1.8, aim=(.26, -.1))),
    "teapot": item(stoneware.teapot, pick(GLAZES, "bone", "blue", "tenmoku"), dict(azimuth=-20, elevation=14), dict(azimuth=-48, elevation=30, zoom=1.5, aim=(.05, -.02))),
    "pitcher": item(stoneware.pitcher, pick(GLAZES, "speckle", "celadon", "blue"), dict(azimuth=-16, elevation=14), dict(azimuth=28, elevation=34, zoom=1.4, aim=(0, .18))),
    "planter": item(stoneware.planter, {"raw": ("raw",), "bone": ("bone",), "umber": ("umber",)}, dict(elevation=14), dict(azimuth=20, elevation=20, zoom=1.7, aim=(0, -.22))),
    "candle-holder": item(stoneware.candle_holder, pick(GLAZES, "speckle", "blue", "tenmoku"), dict(elevation=18), dict(azimuth=28, elevation=30, zoom=1.8, aim=(0, -.24))),
    "carafe": item(glass.carafe, pick(TINTS, "clear", "smoke", "sea"), "hero", dict(azimuth=15, elevation=20, zoom=1.6, aim=(0, .22)), bounces=8, samples=12),
    "tumbler": item(glass.tumbler, TINTS, dict(elevation=15, fill=.6), dict(azimuth=16, elevation=30, zoom=1.25, aim=(0, .04)), bounces=8),
    "bud-vase": item(glass.bud_vase, pick(TINTS, "clear", "amber", "sea"), "hero", dict(azimuth=20, elevation=12, zoom=1.9, aim=(0, -.24)), bounces=8, samples=12),
    "globe-lamp": item(lighting.globe_lamp, {"walnut": ("walnut",), "oak": ("oak",), "steel": ("steel",)}, "hero", dict(azimuth=24, elevation=18, zoom=1.8, aim=(.05, -.27)), dusk=True),
    "pendant": item(lighting.pendant, {"steel": ("steel",), "enamel": ("enamel",), "green": ("enamel green",), "brass": ("brass",)},
                    dict(azimuth=-20, elevation=-3, fill=.5), dict(azimuth=20, elevation=-18, zoom=1.3), stage="air", dusk=True),
    "candle": item(lighting.candle_glass, pick(TINTS, "clear", "smoke", "amber"), dict(elevation=16, fill=.6), dict(azimuth=18, elevation=32, zoom=1.2, aim=(0, .06)), bounces=8),
    "cutting-board": item(wood.cutting_board, WOODS, dict(azimuth=-28, elevation=38, fill=.74), dict(azimuth=34, elevation=24, zoom=2, aim=(.28, 0))),
    "tray": item(wood.tray, WOODS, dict(azimuth=-30, elevation=30, fill=.74), dict(azimuth=42, elevation=22, zoom=2, aim=(.26, 0))),
    "bench": item(wood.bench, WOODS, dict(azimuth=-32, elevation=16, fill=.74), dict(azimuth=40, elevation=18, zoom=2, aim=(.2, .1))),
    "side-table": item(wood.side_table, pick(WOODS, "oak", "walnut"), dict(elevation=20), dict(azimuth=20, elevation=32, zoom=1.7, aim=(0, .24))),
    "shelf": item(wood.shelf, WOODS, dict(azimuth=-26, elevation=12, fill=.74), dict(azimuth=34, elevation=-6, zoom=2.1, aim=(.2, -.1)), stage="wall"),
    "wood-bowl": item(wood.bowl, pick(WOODS, "oak", "walnut"), dict(elevation=24, fill=.72), dict(azimuth=12, elevation=50, fill=.72)),
    "candlestick": item(metal.candlestick, METALS, "hero", dict(azimuth=14, elevation=20, zoom=2, aim=(0, -.27))),
    "hook": item(metal.hook, METALS, dict(azimuth=-34, elevation=12, fill=.5), dict(azimuth=48, elevation=4, fill=.56), stage="wall"),
    "metal-tray": item(metal.tray, METALS, dict(elevation=26, fill=.74), dict(azimuth=14, elevation=22, zoom=1.9, aim=(.26, -.05))),
    "cushion": item(textile.cushion, pick(CLOTHS, "chalk", "moss", "rust", "indigo"), dict(azimuth=-22, elevation=10), dict(azimuth=12, elevation=14, zoom=2, aim=(.24, .24))),
    "napkins": item(textile.napkins, pick(CLOTHS, "natural", "indigo", "rust"), dict(azimuth=-30, elevation=28, fill=.74), dict(azimuth=30, elevation=24, zoom=1.8, aim=(.18, .05))),
    "clock": item(desk.clock, {"oak": ("oak", "white", "black"), "walnut": ("walnut", "enamel", "black"), "black": ("black oak", "black", "brass")},
                  dict(azimuth=-20, elevation=4, fill=.62), dict(azimuth=26, elevation=-8, zoom=1.9, aim=(.16, .2)), stage="wall"),
    "mirror": item(desk.mirror, {"oak": ("oak", "brass"), "walnut": ("walnut", "brass"), "black": ("black oak", "steel")}, dict(azimuth=-30, elevation=12), dict(azimuth=26, elevation=16, zoom=1.9, aim=(.02, -.3))),
    "espresso-cup": item(stoneware.espresso_cup, pick(GLAZES, "celadon", "bone", "tenmoku"), dict(azimuth=-16, elevation=20, fill=.52), dict(azimuth=34, elevation=36, fill=.6)),
    "low-bowl": item(stoneware.low_bowl, pick(GLAZES, "bone", "speckle", "blue"), dict(elevation=25, fill=.74), dict(azimuth=10, elevation=48, fill=.72)),
    "jar": item(stoneware.jar, pick(GLAZES, "celadon", "speckle", "tenmoku"), dict(elevation=14), dict(azimuth=22, elevation=26, zoom=1.8, aim=(.04, .26))),
    "cake-stand": item(stoneware.cake_stand, pick(GLAZES, "bone", "celadon"), dict(elevation=15, fill=.72), dict(azimuth=20, elevation=32, zoom=1.35, aim=(.14, .04))),
    "wine-glass": item(glass.wine_glass, pick(TINTS, "clear", "smoke"), dict(elevation=9, fill=.7), dict(azimuth=15, elevation=16, zoom=1.7, aim=(0, .24)), bounces=10, samples=24),
    "glass-bowl": item(glass.fruit_bowl, pick(TINTS, "clear", "sea", "amber"), dict(elevation=22, fill=.72), dict(azimuth=14, elevation=15, zoom=1.5, aim=(.2, .05)), bounces=10),
    "wall-lamp": item(lighting.wall_lamp, METALS, dict(azimuth=-36, elevation=8, fill=.6), dict(azimuth=44, elevation=-10, zoom=1.3, aim=(.02, -.06)), stage="wall", dusk=True),
    "coasters": item(wood.coasters, WOODS, dict(azimuth=-12, elevation=24, fill=.66), dict(azimuth=-68, elevation=34, fill=.68)),
    "rolling-pin": item(wood.rolling_pin, pick(WOODS, "oak", "walnut"), dict(azimuth=-44, elevation=34, fill=.74), dict(azimuth=38, elevation=20, zoom=2, aim=(.26, 0))),
    "trivet": item(metal.trivet, pick(METALS, "brass", "steel"), dict(azimuth=-20, elevation=34, fill=.74), dict(azimuth=14, elevation=14, zoom=1.4, aim=(.12, 0))),
    "runner": item(textile.runner, pick(CLOTHS, "natural", "indigo", "rust"), dict(azimuth=-24, elevation=22, fill=.56), dict(azimuth=22, elevation=14, zoom=1.45, aim=(.24, -.12)), stage="air", radius=.9),
    "tea-towel": item(textile.tea_towels, {"natural": ("natural",), "stripe": ("towel stripe",), "moss": ("moss",)}, dict(azimuth=-18, elevation=4, fill=.72),
                      dict(azimuth=32, elevation=8, zoom=1.5, aim=(.1, .18)), stage="wall"),
    "boxes": item(desk.boxes, {"kraft": ("board", "leather"), "ink": ("ink", "leather"), "stone": ("stone", "leather")}, dict(azimuth=-30, elevation=18, fill=.72), dict(azimuth=26, elevation=22, zoom=1.8, aim=(.05, .2))),
}
