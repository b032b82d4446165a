"""Lamps and candle light."""
import numpy as np

from shapes import bulb, fillet, lathe, spline, sweep, unframed, vessel


def pleats(count, depth):
    return lambda a, z: 1 + depth * np.abs(np.sin(a * count / 2)) - depth / 2


def table_lamp(base, shade):
    outer = [(5.4, 0), (5.7, .4), (8.4, 4), (9.2, 8.5), (7.6, 13.5), (3.6, 17), (2.0, 19), (1.9, 20.4)]
    body = vessel("base", outer, .6, base, foot=.6)
    cap = lathe("cap", fillet([(0, 20.2), (2.2, 20.2), (2.2, 20.9), (1.1, 21.3), (1.1, 23.6), (1.7, 23.6), (1.7, 27), (0, 27)], .2), "brass")
    finial = lathe("finial", fillet([(0, 39.9), (1.0, 39.9), (1.0, 40.4), (.35, 40.6), (.35, 41.0), (.8, 41.4), (.7, 42.1), (0, 42.3)], .15), "brass")
    top, bottom = (10.2, 39.5), (15.6, 22.5)
    skin = spline([bottom, (12.75, 31.2), top], 16)
    inner = (skin + [-.18, 0])[::-1]
    profile = np.concatenate([skin, inner, skin[:1]])
    fluted = pleats(96, .028) if shade == "pleat" else None
    cone = lathe("shade", profile, shade, segments=768 if fluted else 160, ripple=fluted)
    rims = [sweep("rim", [(r * np.cos(t), r * np.sin(t), z) for t in np.linspace(0, 6.2832, 97)[:-1]], .26, shade, sides=10, closed=True)
            for r, z in (top, bottom)]
    spider = [sweep("arm", [(0, 0, 39.7), (10 * np.cos(a), 10 * np.sin(a), 39.3)], .14, "brass", sides=8) for a in (.3, 2.4, 4.5)]
    stem = sweep("stem", [(0, 0, 26), (0, 0, 40)], .25, "brass", sides=10)
    cord = unframed(sweep("cord", spline([(4, 3, .9), (8, 6, .3), (14, 7, .3), (30, 2, .3), (60, 6, .3), (130, 4, .3)], 10), .3, "cord", sides=10))
    return [body, cap, finial, cone, *rims, *spider, stem, cord, bulb((0, 0, 31), 26000, 2.5)]


def globe_lamp(base):
    foot = fillet([(0, 0), (7.4, 0), (7.4, 2.1), (4.6, 2.6), (2.1, 3.4), (2.1, 5.2), (0, 5.2)], .5)
    collar = fillet([(0, 5.2), (2.6, 5.2), (3.4, 6.6), (3.4, 7.2), (0, 7.2)], .15)
    globe = [(0, 6.6), *((9.4 * np.sin(a), 15.3 - 9.4 * np.cos(a)) for a in np.linspace(.36, np.pi, 60))]
    ball = lathe("globe", globe, "opal", segments=96)
    ball.visible_shadow = False
    cord = unframed(sweep("cord", spline([(6.5, 2, .9), (10, 4, .3), (16, 4, .3), (34, 0, .3), (90, 4, .3)], 10), .28, "cord", sides=10))
    return [lathe("foot", foot, base), lathe("collar", collar, "brass"), ball, cord, bulb((0, 0, 15.3), 9000, 9)]


def pendant(shade):
    skin = spline([(17.5, 0), (17.5, 0), (17.3, 2.6), (15.6, 8.2), (11.2, 13.4), (5.2, 16.3), (3.0, 16.8)], 14)
    inside = skin + np.stack([np.full(len(skin), -.16), np.full(len(skin), -.14)], 1)
    lip = [(17.5, 0), (17.42, -.1), (17.34, 0)]
    dome = lathe("dome", skin, shade)
    lining = lathe("lining", np.concatenate([lip, inside, [(0, 16.66)]]), "white")
    cap = lathe("cap", fillet([(3.3, 16.5), (3.3, 17.4), (2.3, 18.6), (2.3, 21.6), (1.2, 22.4), (.6, 23.2), (.3, 23.6)], .3), "brass")
    lamp = lathe("bulb", spline([(0, 3.6), (2.2, 4.2), (3.1, 6.4), (2.5, 9), (1.5, 11.4), (1.4, 14)], 8), "opal")
    lamp.visible_shadow = False
    cord = sweep("cord", [(0, 0, z) for z in np.linspace(23.3, 130, 4)], .32, "cord", sides=12)
    return [dome, lining, cap, lamp, unframed(cord), bulb((0, 0, 6.5), 5200, 3)]


def wall_lamp(metal):
    wall = dict(rotation=(90, 0, 0))
    plate = fillet([(0, 0), (7.5, 0), (7.5, .7), (6.9, 1.1), (2.2, 1.3), (1.6, 1.9), (1.25, 2.7), (0, 2.7)], .3, 7)
    arm = spline([(0, -2.4, 0), (0, -4.0, -.1), (0, -6.2, -1.4), (0, -8.4, -4.4), (0, -11.2, -6.9), (0, -14.0, -6.6), (0, -15.0, -4.6), (0, -15.0, -3.6)], 10)
    at = dict(location=(0, -15, 0))
    cup = fillet([(.55, -4.3), (1.3, -4.3), (1.7, -3.6), (1.7, -1.7), (2.9, -1.2), (3.0, -.45), (2.75, -.45), (2.6, -.9), (0, -1.2)], .25, 7)
    globe = [(0, -1.4), *((6 * np.sin(a), 4.5 - 6 * np.cos(a)) for a in np.linspace(.42, np.pi, 60))]
    ball = lathe("globe", globe, "opal", segments=96, **at)
    ball.visible_shadow = False
    screws = [lathe("screw", fillet([(0, 0), (.42, 0), (.36, .22), (0, .3)], .1), metal, segments=24, location=(x, -1.05, 0), **wall) for x in (-4.7, 4.7)]
    return [lathe("plate", plate, metal, segments=160, **wall), sweep("arm", arm, .55, metal), lathe("cup", cup, metal, **at), ball, *screws,
            bulb((0, -15, 4.5), 3600, 5.5)]


def candle_glass(tint, lit=False):
    outer = [(3.6, 0), (3.85, .35), (4.1, 3), (4.15, 6), (4.15, 9.2)]
    wax = fillet([(0, 1.0), (3.78, 1.0), (3.9, 5.9), (3.5, 5.75), (0, 5.6)], .3)
    wick = sweep("wick", spline([(0, 0, 5.5), (0, .03, 6.2), (.15, 0, 6.75)], 5), .09, "wick", sides=8)
    parts = [vessel("glass", outer, .22, tint, floor=.9, foot=2.2, recess=.06), lathe("wax", wax, "wax"), wick]
    if lit:
        fire = lathe("flame", spline([(0, 6.3), (.2, 6.5), (.27, 6.9), (.19, 7.5), (.08, 8), (0, 8.4)], 8), "flame", segments=32)
        fire.visible_shadow = False
        parts += [fire, bulb((0, 0, 7.4), 330, .5, (1, .62, .28))]
    return parts
