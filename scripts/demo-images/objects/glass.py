"""Blown glass: thin walls, a heavy base, fire-polished lips."""
import numpy as np

from shapes import fillet, lathe, spline, sweep, vessel


def carafe(tint):
    outer = [(4.4, 0), (5.0, .5), (5.9, 3.2), (5.7, 7.5), (3.9, 13.2), (2.45, 17.6), (2.4, 20.4), (3.2, 23.6)]
    ball = spline([(0, 22.2), (1.4, 22.3), (1.75, 23.2), (2.4, 24.6), (2.9, 26.3), (2.3, 28.2), (1.0, 29.1), (0, 29.25)], 10)
    return [vessel("carafe", outer, .2, tint, floor=1.0, foot=2.2, recess=.06), lathe("stopper", ball, "wax" if tint == "none" else tint)]


def tumbler(tint):
    outer = [(3.3, 0), (3.55, .35), (3.8, 3), (4.0, 6), (4.2, 9.4)]
    return [vessel("tumbler", outer, .2, tint, floor=1.1, foot=2.0, recess=.06)]


def bud_vase(tint):
    outer = [(2.9, 0), (3.4, .4), (4.3, 2.6), (3.7, 5.2), (1.55, 7.8), (1.05, 10.6), (1.1, 12.4), (1.6, 13.6)]
    return [vessel("bud vase", outer, .2, tint, floor=.9, foot=1.5, recess=.06), *sprig()]


def wine_glass(tint):
    """The stem is drawn from the bowl, so one profile runs from foot to lip and back inside."""
    foot = fillet([(0, .6), (.8, .52), (2.4, .2), (3.45, 0), (3.66, 0), (3.7, .14), (3.5, .24), (2.4, .42)], .2, 5)
    outer = spline([(2.4, .42), (1.2, .72), (.52, 1.5), (.35, 3.0), (.33, 6.0), (.37, 8.2), (.62, 9.3), (1.5, 10.15), (2.9, 11.3),
                    (3.85, 13.0), (4.1, 14.8), (3.95, 16.9), (3.6, 18.9), (3.3, 20.42)], 8)[1:]
    inner = spline([(3.18, 20.42), (3.47, 18.9), (3.82, 16.9), (3.96, 14.8), (3.7, 13.06), (2.75, 11.5), (1.3, 10.55), (0, 10.2)], 8)
    return [lathe("wine glass", np.concatenate([foot, outer, [(3.28, 20.49), (3.24, 20.5), (3.2, 20.49)], inner]), tint, segments=160)]


def fruit_bowl(tint):
    outer = [(4.7, 0), (5.4, .4), (8.4, 1.9), (11.0, 4.6), (12.3, 7.6), (12.95, 10.3)]
    thick = lambda z: .42 + .34 * np.clip((z - 8.9) / 1.4, 0, 1) ** 2
    return [vessel("fruit bowl", outer, thick, tint, floor=1.1, foot=3.2, recess=.08, segments=160)]


def sprig(seed=3, base=1.2, height=25):
    """A dried stem with seed heads."""
    rng = np.random.default_rng(seed)
    stem = spline([(.9, 0, base), (.1, .2, base + height * .4), (.6, .2, base + height * .7), (2.6, 0, base + height)], 10)
    parts = [sweep("stem", stem, lambda t: .13 - .06 * t, "straw", sides=8)]
    for i, t in enumerate(np.linspace(.52, 1, 9)):
        start = stem[int(t * (len(stem) - 1))]
        a, reach = i * 2.4, (1.3 - .75 * (t - .5)) * rng.uniform(2.0, 3.2) * (.15 if t > .98 else 1)
        end = start + [np.cos(a) * reach * .75, np.sin(a) * reach * .75, reach]
        twig = spline([start, (start + end) / 2 + [0, 0, -.15 * reach], end], 6)
        parts.append(sweep("twig", twig, .06, "straw", sides=6))
        bud = [(0, -.2), (.30, .05), (.46, .5), (.34, .95), (0, 1.25)]
        parts.append(lathe("bud", spline(bud, 5), "seed", segments=20, location=tuple(end),
                           rotation=(-25 * np.sin(a), 25 * np.cos(a), 0)))
    return parts
