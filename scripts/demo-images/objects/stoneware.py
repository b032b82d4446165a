"""Thrown and dipped stoneware. Each function returns its parts; sizes in centimetres."""
import numpy as np

from shapes import fillet, lathe, solid, spline, sweep, vessel


def vase(glaze):
    outer = [(5.2, 0), (5.5, .5), (8.6, 6.5), (9.6, 12), (8.2, 18.5), (4.6, 23), (3.7, 25.3), (4.1, 27.2), (5.0, 28.4)]
    return [vessel("vase", outer, .55, glaze)]


def mug(glaze):
    outer = [(3.3, 0), (3.6, .35), (4.25, 1.3), (4.45, 4), (4.4, 7), (4.3, 9.2)]
    handle = spline([(4.0, 0, 7.7), (5.3, 0, 8.0), (7.0, 0, 7.3), (7.35, 0, 5.3), (6.5, 0, 3.5), (5.1, 0, 2.75), (4.0, 0, 2.5)], 8)
    ends = lambda t: 1 + .55 * np.exp(-(t / .07) ** 2) + .45 * np.exp(-((1 - t) / .06) ** 2)
    section = lambda t: (.72 * ends(t), .40 * ends(t))
    return [vessel("mug", outer, .38, glaze, floor=.6, foot=.4, recess=.2), sweep("handle", handle, section, glaze)]


def espresso_cup(glaze):
    outer = [(1.7, 0), (1.85, .25), (2.45, 1.0), (2.95, 2.1), (3.15, 3.5), (3.2, 5.8)]
    loop = spline([(2.95, 0, 4.85), (3.6, 0, 5.1), (4.45, 0, 4.85), (4.75, 0, 4.05), (4.4, 0, 3.3), (3.7, 0, 2.95), (2.9, 0, 3.05)], 8)
    ends = lambda t: 1 + .4 * np.exp(-(t / .07) ** 2) + .4 * np.exp(-((1 - t) / .07) ** 2)
    return [vessel("cup", outer, .3, glaze, floor=.55, foot=.35, recess=.2), sweep("handle", loop, lambda t: (.44 * ends(t), .29 * ends(t)), glaze)]


def bottle(glaze):
    outer = [(4.3, 0), (4.6, .45), (5.9, 3.2), (6.2, 7.2), (5.3, 11.8), (2.7, 15.4), (1.55, 18.6), (1.35, 22.6), (1.85, 25.6)]
    return [vessel("bottle", outer, .42, glaze)]


def bowl(glaze):
    outer = [(3.9, 0), (3.9, 0), (3.8, .9), (3.8, .9), (6.2, 1.9), (8.6, 4.0), (9.9, 6.6), (10.3, 8.2)]
    return [vessel("bowl", outer, .42, glaze, floor=1.3, foot=.55, recess=.7)]


def low_bowl(glaze):
    outer = [(5.4, 0), (5.4, 0), (5.3, .5), (5.3, .5), (7.6, .8), (9.7, 1.75), (11.0, 3.3), (11.5, 4.8)]
    return [vessel("low bowl", outer, .45, glaze, floor=1.0, foot=.6, recess=.4)]


def plate(glaze):
    outer = [(8.6, 0), (8.6, 0), (8.5, .55), (8.5, .55), (10.8, .85), (12.7, 1.55), (13.6, 2.5)]
    return [vessel("plate", outer, .5, glaze, floor=1.0, foot=.6, recess=.4)]


def jar(glaze):
    outer = [(4.7, 0), (4.95, .35), (5.4, 1.4), (5.5, 4.2), (5.5, 7.6), (5.3, 9.2), (4.75, 10.15), (4.6, 10.7)]
    seal = fillet([(3.6, 10.5), (4.55, 10.5), (4.55, 10.98), (3.6, 10.98)], .08)
    lid = fillet([(0, 10.96), (4.7, 10.96), (4.85, 11.2), (4.85, 11.6), (4.45, 11.95), (1.9, 12.1), (1.15, 12.25), (1.05, 12.4), (1.5, 12.65),
                  (1.5, 12.85), (1.1, 13.0), (0, 13.02)], .3, 8)
    return [vessel("jar", outer, .42, glaze), lathe("seal", seal, "silicone"), lathe("lid", lid, "oak")]


def cake_stand(glaze):
    foot = spline([(4.9, .9), (4.9, .9), (6.0, .25), (6.3, 0), (6.3, 0), (6.75, 0), (6.75, 0), (6.9, .2), (6.75, .6), (5.6, 1.1), (3.6, 1.9), (2.35, 3.4), (1.95, 5.0)], 7)
    bead = spline([(1.95, 5.0), (2.3, 5.2), (2.45, 5.5), (2.3, 5.8), (1.95, 6.0)], 6)[1:]
    stem = spline([(1.95, 6.0), (2.1, 7.1), (2.9, 8.3), (4.6, 9.0), (8.0, 9.35), (12.6, 9.6)], 8)[1:]
    rim = fillet([(12.6, 9.6), (13.6, 9.75), (14.0, 10.9), (13.5, 10.95), (13.1, 10.25), (12.2, 10.15), (0, 10.1)], .35, 8)[1:]
    return [lathe("cake stand", np.concatenate([[(0, .9)], foot, bead, stem, rim]), glaze, segments=160)]


def teapot(glaze):
    outer = [(4.6, 0), (4.9, .4), (7.8, 3.2), (8.8, 6.4), (7.9, 9.6), (5.6, 11.7), (4.3, 12.3)]
    dome = fillet([(0, 12.1), (3.5, 12.1), (3.6, 12.5), (4.9, 12.5), (4.8, 12.95), (3.2, 13.9), (1.0, 14.4), (.75, 15.1),
                   (1.45, 15.7), (1.3, 16.5), (0, 16.7)], .45)
    spout = spline([(6.3, 0, 4.4), (9.2, 0, 5.6), (11.0, 0, 8.2), (12.2, 0, 10.8), (13.7, 0, 12.5)], 9)
    parts = [vessel("teapot", outer, .4, glaze), lathe("lid", dome, glaze),
             sweep("spout", spout, lambda t: 2.7 - 1.85 * t ** .75 + .2 * max(t - .85, 0) / .15, glaze, hollow=(.22, 7))]
    arch = spline([(-6.9, 0, 11.0), (-8.2, 0, 14.5), (-6.4, 0, 20), (0, 0, 22.6), (6.4, 0, 20), (8.2, 0, 14.5), (6.9, 0, 11.0)], 10)
    parts.append(sweep("bail", arch, .36, "brass"))
    grip = spline([(-5.2, 0, 20.85), (-2.6, 0, 22.15), (0, 0, 22.6), (2.6, 0, 22.15), (5.2, 0, 20.85)], 10)
    parts.append(sweep("grip", grip, lambda t: .52 + .22 * np.sin(np.pi * t) ** .5, "walnut"))
    for side in (-1, 1):
        loop = [(side * 7.0 + 1.15 * np.cos(a), 0, 10.9 + 1.15 * np.sin(a)) for a in np.linspace(0, 6.2832, 33)[:-1]]
        parts.append(sweep("lug", loop, .42, glaze, sides=16, closed=True))
    return parts


def pitcher(glaze):
    outer = [(4.7, 0), (5.0, .4), (6.8, 4), (7.2, 7.6), (6.1, 12.6), (4.9, 16.4), (4.9, 18.6), (5.3, 20.6)]

    def pour(v):
        r, a = np.hypot(v[:, 0], v[:, 1]), np.arctan2(v[:, 1], -v[:, 0])
        f = np.clip((v[:, 2] - 15) / 5.6, 0, 1) ** 2
        out = (1.9 * np.exp(-(a / .36) ** 2) - .5 * np.exp(-((np.abs(a) - .85) / .35) ** 2)) * f * (r > .5)
        v[:, 0] -= np.cos(a) * out
        v[:, 1] += np.sin(a) * out
        v[:, 2] += .75 * np.exp(-(a / .45) ** 2) * f
        return v

    handle = spline([(4.6, 0, 18.6), (6.6, 0, 19.4), (9.6, 0, 18.2), (10.9, 0, 14.4), (9.8, 0, 9.9), (7.9, 0, 7.3), (6.6, 0, 6.4)], 9)
    ends = lambda t: 1 + .5 * np.exp(-(t / .06) ** 2) + .5 * np.exp(-((1 - t) / .06) ** 2)
    return [vessel("pitcher", outer, .42, glaze, deform=pour),
            sweep("handle", handle, lambda t: (1.0 * ends(t), .48 * ends(t)), glaze)]


def planter(glaze):
    pot = [(7.2, 1.0), (7.5, 1.5), (9.2, 8), (10.1, 14.2), (10.1, 14.2), (10.7, 14.4), (10.9, 15.4), (10.9, 17.2)]
    dish = [(8.6, 0), (8.9, .35), (10.6, 1.2), (11.2, 2.4)]
    soil = spline([(9.3, 14.9), (6, 15.3), (0, 15.6)], 6)
    return [vessel("saucer", dish, .45, glaze, floor=.7), vessel("pot", pot, .6, glaze, floor=1.8, recess=1.3),
            lathe("soil", soil, "wick"), *aspidistra()]


def aspidistra(count=13, seed=5):
    """Upright leaves on short stalks, each a bent blade."""
    rng, parts = np.random.default_rng(seed), []
    for i in range(count):
        a, lean, tall, wide = i * 2.4 + rng.uniform(-.3, .3), rng.uniform(.1, .95), rng.uniform(15, 28), rng.uniform(1.9, 2.9)
        s, w = np.meshgrid(np.linspace(0, 1, 26), np.linspace(-1, 1, 7), indexing="ij")
        out = 2.2 * rng.uniform(.3, 1.3) + tall * lean * s ** 1.8
        up = 15 + tall * s * (1 - .28 * lean * s ** 2)
        breadth = np.where(s < .3, .22, .22 + wide * np.sin(np.pi * np.clip((s - .3) / .7, 0, 1)) ** .8)
        across, fold = w * breadth, np.abs(w) * breadth * .28 + .12 * np.sin(s * 9 + i) * w
        twist = a + rng.uniform(-.5, .5) * s
        x = out * np.cos(a) - across * np.sin(twist) - fold * np.cos(a)
        y = out * np.sin(a) + across * np.cos(twist) - fold * np.sin(a)
        v = np.stack([x, y, up + fold * .3], -1).reshape(-1, 3)
        grid = np.arange(26 * 7).reshape(26, 7)
        faces = np.stack([grid[:-1, :-1], grid[1:, :-1], grid[1:, 1:], grid[:-1, 1:]], -1).reshape(-1, 4)
        parts.append(solid("leaf", v, faces, "leaf", smooth=80))
    return parts


def candle_holder(glaze):
    dish = [(4.9, 0), (5.1, .35), (6.3, 1.0), (6.9, 2.1)]
    socket = fillet([(1.9, .7), (1.75, 1.2), (1.55, 3.4), (1.8, 4.6), (1.15, 4.6), (1.15, 2.2), (0, 2.2)], .22)
    ring = [(7.9 + 1.75 * np.cos(a), 0, 1.75 + 1.6 * np.sin(a)) for a in np.linspace(0, 6.2832, 49)[:-1]]
    return [vessel("dish", dish, .42, glaze, floor=.7), lathe("socket", socket, glaze),
            sweep("ring", ring, (.78, .36), glaze, closed=True), *taper(2.3, 17)]


def taper(base, height, lit=False):
    """A dinner candle, with its wick."""
    body = fillet([(0, base), (1.1, base), (.92, base + height - .9), (.35, base + height), (0, base + height - .1)], .5)
    wick = sweep("wick", spline([(0, 0, base + height - .3), (0, .05, base + height + .5), (.25, .1, base + height + 1.0)], 5), .09, "wick", sides=8)
    return [lathe("candle", body, "wax"), wick]
