"""Turned and bent brass, steel and nickel."""
import numpy as np

from objects.stoneware import taper
from shapes import fillet, lathe, spline, sweep


def candlestick(metal):
    p = fillet([(0, 0), (5.2, 0), (5.2, .5), (4.6, .9), (2.2, 1.5), (.85, 2.6), (.72, 5.2), (1.35, 6.0), (1.35, 6.4), (.72, 7.2),
                (.62, 12.6), (1.2, 14.2), (1.55, 14.8), (2.5, 15.2), (2.5, 15.5), (1.55, 15.7), (1.45, 18.2), (1.75, 18.6), (1.75, 18.8),
                (1.12, 18.8), (1.12, 16.4), (0, 16.4)], .28, 7)
    return [lathe("candlestick", p, metal), *taper(16.5, 20)]


def hook(metal):
    plate = fillet([(0, 0), (2.6, 0), (2.6, .32), (2.2, .5), (1.0, .56), (.85, 1.0), (0, 1.0)], .16)
    bend = spline([(0, -.5, 0), (0, -2.2, 0), (0, -3.6, -.7), (0, -4.1, -2.4), (0, -4.9, -4.3), (0, -6.7, -4.7), (0, -8.2, -3.4), (0, -8.5, -1.6)], 10)
    knob = spline([(0, -.9), (.75, -.5), (.95, .1), (.7, .75), (0, 1.05)], 8)
    return [lathe("plate", plate, metal, rotation=(90, 0, 0)), sweep("hook", bend, lambda t: .5 - .08 * t, metal),
            lathe("knob", knob, metal, location=(0, -8.5, -.9))]


def trivet(metal):
    """Cast: three rings on three arms, a foot under the end of each arm."""
    turn = np.linspace(0, 6.2832, 161)[:-1]
    parts = [sweep("ring", [(r * np.cos(a), r * np.sin(a), 1.5) for a in turn], size, metal, closed=True)
             for r, size in ((8.48, (.52, .5)), (5.8, (.46, .46)), (3.1, (.46, .46)))]
    for a in np.radians((-90, 30, 150)):
        out = np.array([np.cos(a), np.sin(a), 0])
        parts.append(sweep("arm", [out * r + [0, 0, 1.3] for r in np.linspace(2.8, 8.6, 16)], lambda t: (.42 + .2 * t, .34), metal))
        foot = fillet([(0, 0), (.5, 0), (.72, 1.3), (0, 1.3)], .2)
        parts.append(lathe("foot", foot, metal, segments=40, location=tuple(out * 8.48)))
    return parts


def tray(metal):
    p = fillet([(0, 0), (13.4, 0), (14.6, .5), (15.6, 2.2), (16.1, 2.5), (16.0, 2.75), (15.35, 2.5), (14.3, .85), (13.3, .28), (0, .28)], .5, 8)
    ring = [(13.9 * np.cos(a), 13.9 * np.sin(a), .42) for a in np.linspace(0, 6.2832, 129)[:-1]]
    return [lathe("tray", p, metal, segments=160), sweep("bead", ring, .13, metal, sides=10, closed=True)]
