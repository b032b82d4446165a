"""Wide pictures of several objects, for the home page and category headers."""
from objects import desk, glass, lighting, metal, stoneware, textile, wood
from shapes import box

UNIT = .032  # studio units to the centimetre


def table(studio, species="oak"):
    top = box("table", (420, 64, 3.4), species, .35)
    studio.place([top], UNIT, (0, .25, -3.4 * UNIT))


def stand(studio, things, camera, table_of="oak", unit=UNIT):
    """things: (function, arguments, x, y, turn[, lift]) in centimetres, on a table or, without one, on the floor."""
    if table_of:
        table(studio, table_of)
    everything = []
    for make, args, x, y, turn, *lift in things:
        parts = [o for o in make(*args) if not o.name.startswith("cord")]
        studio.place(parts, unit, (x * unit, y * unit, (lift[0] if lift else 0) * unit), turn)
        everything += parts
    studio.camera(studio.points(everything), aspect=1.6, **camera)


def home(studio):
    stand(studio, [
        (lighting.table_lamp, ("bone", "shade"), -46, 8, 0),
        (stoneware.vase, ("blue",), 2, 6, 30),
        (stoneware.mug, ("speckle",), 22, -14, 150),
        (stoneware.mug, ("celadon",), -14, -16, -20),
        (textile.throw, ("natural",), 56, 4, -24),
    ], dict(azimuth=0, elevation=10, fill=.75))


def pottery(studio):
    stand(studio, [
        (stoneware.vase, ("bone",), -50, 10, 0),
        (stoneware.bowl, ("blue",), -24, -10, 0),
        (stoneware.pitcher, ("celadon",), 2, 8, 20),
        (stoneware.mug, ("tenmoku",), 22, -12, -30),
        *((stoneware.plate, ("speckle",), 45, 6, 40 * i, i * 1.35) for i in range(4)),
        (stoneware.bottle, ("tenmoku",), 68, 10, 0),
    ], dict(azimuth=0, elevation=13, fill=.75))


def supper(studio):
    stand(studio, [
        (stoneware.plate, ("bone",), -46, -6, 0), (stoneware.bowl, ("celadon",), -46, -6, 0, 1.05),
        (textile.napkins, ("natural",), -18, -12, 12),
        (stoneware.teapot, ("bone",), 4, 10, -25),
        (glass.tumbler, ("clear",), -24, 14, 0), (glass.tumbler, ("clear",), 24, -10, 0),
        (stoneware.plate, ("bone",), 46, -4, 0), (stoneware.bowl, ("blue",), 46, -4, 0, 1.05),
        (metal.candlestick, ("brass",), 26, 14, 0),
    ], dict(azimuth=4, elevation=22, fill=.74), "walnut")


def glassware(studio):
    stand(studio, [
        (glass.carafe, ("clear",), -26, 4, 0),
        (glass.tumbler, ("smoke",), -10, -8, 0), (glass.tumbler, ("clear",), 3, 2, 0), (glass.tumbler, ("sea",), 14, -9, 0),
        (glass.bud_vase, ("amber",), 30, 3, 20),
    ], dict(azimuth=-3, elevation=10, fill=.66))


def evening(studio):
    stand(studio, [
        (lighting.table_lamp, ("tenmoku", "pleat"), -52, 6, 0),
        (lighting.candle_glass, ("smoke", True), -20, -10, 0), (lighting.candle_glass, ("clear", True), -7, -3, 0),
        (metal.candlestick, ("brass",), 14, 4, 0),
        (lighting.globe_lamp, ("walnut",), 52, 4, 0),
    ], dict(azimuth=0, elevation=8, fill=.72), "walnut")


def room(studio):
    stand(studio, [
        (wood.bench, ("walnut",), -30, 6, -6), (textile.throw, ("indigo",), -58, 9, -8, 45), (textile.cushion, ("chalk",), -14, 6, 8, 45),
        (wood.stool, ("oak",), 58, -14, 12),
        (wood.side_table, ("oak",), 108, 8, 0), (stoneware.vase, ("celadon",), 108, 8, 0, 48.7),
    ], dict(azimuth=-8, elevation=11, fill=.75), None, .02)


def linen(studio):
    stand(studio, [
        (textile.cushion, ("rust",), -52, 10, 10), (textile.cushion, ("chalk",), -18, 4, -8),
        (textile.throw, ("indigo",), 30, 2, -64), (textile.throw, ("stripe",), 30, 2, -60, 13.2),
        (textile.napkins, ("natural",), 66, -6, 18),
    ], dict(azimuth=0, elevation=14, fill=.75))


def brass(studio):
    stand(studio, [
        (metal.tray, ("brass",), -30, 2, 0), (stoneware.candle_holder, ("speckle",), -31, 2, 150, .5),
        (metal.candlestick, ("brass",), -2, 8, 0), (metal.candlestick, ("steel",), 10, -4, 0),
        (desk.mirror, ("oak", "brass"), 34, 8, -16), (desk.boxes, ("board", "leather"), 72, 6, -18),
    ], dict(azimuth=0, elevation=12, fill=.75))


SCENES = {
    "scene-home": dict(make=home, dusk=True),
    "scene-stoneware": dict(make=pottery),
    "scene-table": dict(make=supper, bounces=10),
    "scene-glass": dict(make=glassware, bounces=10),
    "scene-evening": dict(make=evening, dusk=True, bounces=8),
    "scene-room": dict(make=room, stage="floor"),
    "scene-linen": dict(make=linen),
    "scene-brass": dict(make=brass),
}

LARGE_SCENES = ("scene-home", "scene-table", "scene-room")
