"""Materials by nodes. Object coordinates are centimetres, so grain and speckle keep their size on every object."""
import bpy

CACHE = {}


class Shader:
    """A few words for building node trees: every argument may be a value or another node's output."""

    def __init__(self, name):
        self.material = bpy.data.materials.new(name)
        self.material.use_nodes = True
        self.tree = self.material.node_tree
        self.tree.nodes.clear()

    def node(self, kind, *inputs, out=0, props=None, **named):
        node = self.tree.nodes.new("ShaderNode" + kind)
        for key, value in (props or {}).items():
            setattr(node, key, value)
        for key, value in [*enumerate(inputs), *((k.replace("_", " "), v) for k, v in named.items())]:
            if value is None:
                continue
            if isinstance(value, bpy.types.NodeSocket):
                self.tree.links.new(value, node.inputs[key])
            else:
                if isinstance(value, tuple) and len(value) == 3 and node.inputs[key].type == "RGBA":
                    value = (*value, 1)
                node.inputs[key].default_value = value
        return node.outputs[out]

    def where(self, scale=(1, 1, 1), shuffle=False, source=3):
        position = self.node("TexCoord", out=source)
        if shuffle:
            offset = self.math("MULTIPLY", self.node("ObjectInfo", out=5), 97.0)
            position = self.node("VectorMath", position, self.node("CombineXYZ", offset, offset, offset))
        return self.node("Mapping", position, Scale=scale)

    def axis(self, i, source=3):
        return self.node("SeparateXYZ", self.node("TexCoord", out=source), out=i)

    def noise(self, position, scale, detail=3, rough=.5, distortion=0):
        return self.node("TexNoise", Vector=position, Scale=scale, Detail=detail, Roughness=rough, Distortion=distortion)

    def math(self, operation, a, b=0.0):
        return self.node("Math", a, b, props={"operation": operation})

    def span(self, value, low, high, to=(0, 1)):
        return self.node("MapRange", value, low, high, *to)

    def mix(self, fac, a, b, blend="MIX"):
        return self.node("MixRGB", fac, a, b, props={"blend_type": blend})

    def bump(self, height, strength, distance=.1):
        return self.node("Bump", Height=height, Strength=strength, Distance=distance)

    def principled(self, color, roughness, **named):
        return self.node("BsdfPrincipled", Base_Color=color, Roughness=roughness, **named)

    def blend(self, fac, a, b):
        return self.node("MixShader", fac, a, b)

    def done(self, surface):
        self.tree.links.new(surface, self.tree.nodes.new("ShaderNodeOutputMaterial").inputs[0])
        return self.material


def clay(s, color, dark=.8):
    """Unglazed body: sandy, with fine grog."""
    p = s.where()
    grain = s.noise(p, 9, 5, .7)
    tone = s.mix(s.span(grain, .35, .65), tuple(c * dark for c in color), color)
    grog = s.span(s.noise(p, 5.5, 2, .4), .70, .735)
    tone = s.mix(s.math("MULTIPLY", grog, .55), tone, (.17, .1, .06))
    return s.principled(tone, .88, Normal=s.bump(grain, .22), Specular=.25)


def glaze(name, color, thin, rough=.22, speckle=0.0, body=(.56, .43, .31), mottled=.28, coat=.5, bare=.45):
    """Glaze that thins on edges, over a bare foot `bare` cm high."""
    s = Shader(name)
    p = s.where()
    cloud = s.noise(p, .33, 2, .55)
    tone = s.mix(s.math("MULTIPLY", s.span(cloud, .3, .75), mottled), color, thin)
    edge = s.span(s.node("NewGeometry", out=7), .515, .58)
    tone = s.mix(edge, tone, thin)
    if speckle:
        small = s.span(s.noise(p, 4.2, 2, .45), .672, .70)
        tiny = s.span(s.noise(p, 11, 1, .4), .69, .73)
        spots = s.math("MINIMUM", s.math("ADD", small, s.math("MULTIPLY", tiny, .6)), 1.0)
        tone = s.mix(s.math("MULTIPLY", spots, speckle), tone, (.11, .065, .04))
    rings = s.noise(s.where((.05, .05, 1.6)), 1.2, 2)
    height = s.math("ADD", rings, s.math("MULTIPLY", s.noise(p, 1.4, 2), .8))
    surface = s.principled(tone, s.span(cloud, .3, .7, (rough, rough + .1)), Clearcoat=coat, Clearcoat_Roughness=.12,
                           Specular=.5, Normal=s.bump(height, .075, .25))
    if bare:
        line = s.math("ADD", s.axis(2), s.math("MULTIPLY", s.math("SUBTRACT", s.noise(p, .8, 1), .5), .25))
        surface = s.blend(s.span(line, bare, bare + .06), clay(s, body), surface)
    return s.done(surface)


def raw(name, color):
    s = Shader(name)
    return s.done(clay(s, color))


WOODS = {  # light, middle, dark
    "oak": ((.375, .225, .115), (.295, .165, .078), (.19, .10, .045)),
    "walnut": ((.118, .060, .034), (.082, .041, .023), (.038, .019, .011)),
    "ash": ((.72, .56, .38), (.63, .46, .29), (.5, .34, .2)),
    "black oak": ((.040, .036, .033), (.024, .021, .02), (.012, .011, .010)),
}


def wood(name, species, grain="x"):
    """Growth rings as contour lines of a stretched noise, with pores along the grain."""
    light, middle, dark = WOODS[species]
    s = Shader(name)
    along = {"x": (.05, 1, 1), "y": (1, .05, 1), "z": (1, 1, .05)}[grain]
    fibre = {"x": (.025, 1, 1), "y": (1, .025, 1), "z": (1, 1, .025)}[grain]
    field = s.noise(s.where(along, True), .24, 1.5, .4, .25)
    rings = s.math("FRACT", s.math("MULTIPLY", field, 13.0))
    pores = s.noise(s.where(fibre, True), 9, 3, .65)
    tone = s.mix(s.span(rings, 0, 1), light, middle)
    tone = s.mix(s.math("MULTIPLY", s.span(rings, .72, 1), .6), tone, dark)
    tone = s.mix(s.span(pores, .52, .74, (0, .62)), tone, dark)
    tone = s.mix(s.span(s.noise(s.where(along, True), .08, 1), .3, .7, (0, .3)), tone, light)
    return s.done(s.principled(tone, s.span(pores, .3, .7, (.42, .58)), Specular=.35, Normal=s.bump(pores, .06, .05)))


def metal(name, color, rough, brushed=.06, metallic=1.0):
    """Brushed. Keep rough - brushed and rough + brushed on one side of .274, where Cycles stops seeing a surface colour to filter by."""
    s = Shader(name)
    fine = s.noise(s.where((1, 1, .05)), 14, 3, .6)
    cloud = s.noise(s.where(), .35, 3)
    tone = s.mix(s.span(cloud, .3, .7, (0, .25)), color, tuple(c * .72 for c in color))
    return s.done(s.principled(tone, s.span(fine, .3, .7, (rough - brushed, rough + brushed)), Metallic=metallic,
                               Specular=.45, Normal=s.bump(fine, .02, .02)))


def cloth(name, color, second=None, thread=.26, through=0.0, bands=(6.0, 11.0, 2.2)):
    """Plain weave over uv coordinates in centimetres; `through` lets light pass (shades).

    bands: where the stripes of the second colour begin, half their repeat and half their width.
    """
    s = Shader(name)
    uv = s.node("TexCoord", out=2)
    u, v = (s.node("SeparateXYZ", uv, out=i) for i in (0, 1))
    slub = s.noise(s.node("Mapping", uv, Scale=(.12, 1.7, 1)), 2, 2)
    warp_slub = s.noise(s.node("Mapping", uv, Scale=(1.7, .12, 1)), 2, 2)
    k = 3.14159 / thread
    warp = s.math("ABSOLUTE", s.math("SINE", s.math("MULTIPLY", u, k)))
    weft = s.math("ABSOLUTE", s.math("SINE", s.math("MULTIPLY", v, k)))
    over = s.math("GREATER_THAN", s.math("MULTIPLY", s.math("SINE", s.math("MULTIPLY", u, k)),
                                         s.math("SINE", s.math("MULTIPLY", v, k))), 0.0)
    threads = s.node("MixRGB", over, warp, weft)
    shade = s.math("ADD", s.span(slub, .3, .7, (-.5, .5)), s.span(warp_slub, .3, .7, (-.5, .5)))
    tone = s.mix(s.span(shade, -.7, .7), tuple(c * .78 for c in color), tuple(min(c * 1.12, .95) for c in color))
    tone = s.mix(s.span(threads, 0, .5, (.35, 0)), tone, tuple(c * .5 for c in color))
    if second:
        start, repeat, width = bands
        band = s.math("LESS_THAN", s.math("PINGPONG", s.math("SUBTRACT", v, start), repeat), width)
        tone = s.mix(band, tone, s.mix(s.span(shade, -.7, .7), tuple(c * .8 for c in second), second))
    height = s.math("ADD", threads, s.math("MULTIPLY", shade, .5))
    surface = s.principled(tone, .95, Specular=.12, Sheen=.3, Normal=s.bump(height, .5, .09))
    if through:
        surface = s.blend(through, surface, s.node("BsdfTranslucent", tone))
    return s.done(surface)


def glass(name, tint, rough=0.0):
    """Refracting for the camera, transparent for shadows: no caustics to wait for."""
    s = Shader(name)
    body = s.node("BsdfGlass", tint, rough, 1.45)
    shadow = tuple(.30 + .5 * c for c in tint)
    path = s.math("MAXIMUM", s.node("LightPath", out=1), s.node("LightPath", out=2))
    return s.done(s.blend(path, body, s.node("BsdfTransparent", shadow)))


def glow(name, color, strength, edge=.55):
    """Opal glass with a lamp inside: brighter at the middle than at the rim, with a gloss."""
    s = Shader(name)
    facing = s.node("LayerWeight", Blend=.35, out=1)
    power = s.span(facing, 0, 1, (strength, strength * edge))
    light = s.node("Emission", color, power)
    return s.done(s.node("AddShader", light, s.principled((.42, .40, .37), .12, Specular=.5)))


def plain(name, color, rough=.6, **kw):
    s = Shader(name)
    fine = s.noise(s.where(), 6, 4, .6)
    tone = s.mix(s.span(fine, .3, .7), tuple(c * .93 for c in color), color)
    return s.done(s.principled(tone, rough, Normal=s.bump(fine, .05, .05), **kw))


def cork(name):
    """Pressed granules, light and dark."""
    s = Shader(name)
    cells = s.node("TexVoronoi", Vector=s.where(), Scale=5.0, out=1)
    tone = s.mix(s.node("SeparateXYZ", cells), (.40, .235, .12), (.24, .125, .06))
    grain = s.noise(s.where(), 12, 4, .7)
    tone = s.mix(s.span(grain, .62, .72, (0, .8)), tone, (.09, .045, .02))
    return s.done(s.principled(tone, .9, Specular=.15, Normal=s.bump(grain, .3, .08)))


def paper(name, color):
    s = Shader(name)
    return s.done(s.node("BsdfDiffuse", color))


RECIPES = {
    "celadon": lambda n: glaze(n, (.215, .275, .205), (.43, .45, .34), rough=.16, coat=.7),
    "blue": lambda n: glaze(n, (.036, .088, .135), (.20, .25, .26), rough=.18, coat=.7),
    "bone": lambda n: glaze(n, (.64, .56, .44), (.50, .38, .26), rough=.38, coat=.15, mottled=.15),
    "speckle": lambda n: glaze(n, (.58, .51, .41), (.42, .31, .21), rough=.36, speckle=.85, coat=.15, mottled=.2),
    "tenmoku": lambda n: glaze(n, (.022, .013, .010), (.23, .085, .03), rough=.12, coat=.8, mottled=.25),
    "raw": lambda n: raw(n, (.60, .47, .345)),
    "sand": lambda n: raw(n, (.66, .57, .46)),
    "umber": lambda n: raw(n, (.17, .105, .07)),
    "brass": lambda n: metal(n, (.70, .45, .19), .31, .03),
    "polished brass": lambda n: metal(n, (.74, .48, .20), .16, .03),
    "steel": lambda n: metal(n, (.035, .034, .034), .42, .08, .85),
    "nickel": lambda n: metal(n, (.62, .60, .56), .305, .025),
    "natural": lambda n: cloth(n, (.62, .53, .41)),
    "chalk": lambda n: cloth(n, (.66, .62, .55)),
    "indigo": lambda n: cloth(n, (.055, .105, .165)),
    "moss": lambda n: cloth(n, (.115, .118, .062)),
    "rust": lambda n: cloth(n, (.37, .13, .065)),
    "stripe": lambda n: cloth(n, (.76, .71, .62), (.06, .11, .17)),
    "towel stripe": lambda n: cloth(n, (.72, .66, .56), (.06, .11, .17), bands=(0.0, 2.1, .42)),
    "shade": lambda n: cloth(n, (.80, .73, .62), thread=.22, through=.5),
    "pleat": lambda n: cloth(n, (.82, .77, .69), thread=.16, through=.45),
    "clear": lambda n: glass(n, (.945, .97, .96)),
    "smoke": lambda n: glass(n, (.74, .715, .69)),
    "amber": lambda n: glass(n, (.93, .75, .44)),
    "sea": lambda n: glass(n, (.79, .915, .88)),
    "opal": lambda n: glow(n, (1, .70, .42), .72, .45),
    "flame": lambda n: glow(n, (1, .58, .2), 6, .8),
    "wax": lambda n: plain(n, (.82, .74, .60), .5, Subsurface=.0),
    "wick": lambda n: plain(n, (.03, .025, .02), .9),
    "leather": lambda n: plain(n, (.34, .16, .07), .5),
    "board": lambda n: plain(n, (.335, .235, .145), .85),
    "white": lambda n: plain(n, (.80, .78, .74), .5),
    "black": lambda n: plain(n, (.02, .02, .02), .5),
    "silicone": lambda n: plain(n, (.62, .60, .56), .5),
    "cork": cork,
    "cord": lambda n: plain(n, (.10, .08, .065), .8),
    "leaf": lambda n: plain(n, (.042, .068, .030), .36),
    "straw": lambda n: plain(n, (.42, .31, .17), .8),
    "seed": lambda n: plain(n, (.25, .13, .065), .8),
    "ink": lambda n: plain(n, (.045, .075, .10), .75),
    "stone": lambda n: plain(n, (.36, .335, .30), .8),
    "enamel": lambda n: plain(n, (.74, .70, .62), .3, Clearcoat=.4),
    "enamel green": lambda n: plain(n, (.085, .12, .085), .3, Clearcoat=.4),
    "enamel rust": lambda n: plain(n, (.34, .085, .04), .3, Clearcoat=.4),
    "mirror": lambda n: metal(n, (.88, .88, .87), .03, .0),
    "paper": lambda n: paper(n, (.86, .808, .735)),
}


def M(name, grain=None):
    """The material called `name`; a wood also takes the axis its grain runs along."""
    key = f"{name} {grain}" if grain else name
    if key not in CACHE:
        CACHE[key] = wood(key, name, grain or "x") if name in WOODS else RECIPES[name](key)
    return CACHE[key]
