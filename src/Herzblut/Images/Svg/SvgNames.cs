using System.Collections.Frozen;

namespace Herzblut.Images.Svg;

/// <summary>
/// What a drawing may be made of: the elements and attributes of SVG 1.1 and 2 that draw, describe or animate, and the namespaces in
/// which drawing programs keep notes for themselves. Everything else is refused, known or not.
/// </summary>
internal static class SvgNames
{
    public const string SvgNamespace = "http://www.w3.org/2000/svg";
    public const string XlinkNamespace = "http://www.w3.org/1999/xlink";
    public const string XmlNamespace = "http://www.w3.org/XML/1998/namespace";
    public const string XmlnsNamespace = "http://www.w3.org/2000/xmlns/";

    private static readonly FrozenSet<string> Elements = Words("""
        a animate animateColor animateMotion animateTransform circle clipPath defs desc discard ellipse feBlend feColorMatrix
        feComponentTransfer feComposite feConvolveMatrix feDiffuseLighting feDisplacementMap feDistantLight feDropShadow feFlood
        feFuncA feFuncB feFuncG feFuncR feGaussianBlur feImage feMerge feMergeNode feMorphology feOffset fePointLight
        feSpecularLighting feSpotLight feTile feTurbulence filter flowDiv flowLine flowPara flowRegion flowRegionExclude flowRoot
        flowSpan font font-face font-face-format font-face-name font-face-src g glyph hatch hatchpath hkern image line
        linearGradient marker mask mesh meshgradient meshpatch meshrow metadata missing-glyph mpath path pattern polygon polyline
        radialGradient rect set solidColor solidcolor stop style svg switch symbol text textPath title tspan use view vkern
        """);

    private static readonly FrozenSet<string> Attributes = Words("""
        accent-height accumulate additive alignment-baseline alphabetic amplitude arabic-form ascent attributeName attributeType
        azimuth backdrop-filter background background-color baseFrequency baseProfile baseline-shift bbox begin bias by calcMode
        cap-height class clip clip-path clip-rule clipPathUnits color color-interpolation color-interpolation-filters
        color-profile color-rendering content contentScriptType contentStyleType crossorigin cursor cx cy d decoding descent
        diffuseConstant dir direction display divisor dominant-baseline download dur dx dy edgeMode elevation enable-background end
        exponent externalResourcesRequired fill filter filterRes filterUnits flood-color flood-opacity focusable font format fr
        from fx fy g1 g2 glyph-name glyph-orientation-horizontal glyph-orientation-vertical gradientTransform gradientUnits
        hanging height host href hreflang horiz-adv-x horiz-origin-x horiz-origin-y id ideographic image-rendering in in2 inline-size
        intercept isolation k k1 k2 k3 k4 kernelMatrix kernelUnitLength kerning keyPoints keySplines keyTimes lang lengthAdjust
        letter-spacing lighting-color limitingConeAngle line-height local marker markerHeight markerUnits markerWidth mask
        maskContentUnits maskUnits mathematical max media method min mix-blend-mode mode name numOctaves offset opacity operator
        order orient orientation origin overflow overline-position overline-thickness paint-order panose-1 path pathLength
        patternContentUnits patternTransform patternUnits pitch pointer-events points pointsAtX pointsAtY pointsAtZ preserveAlpha
        preserveAspectRatio primitiveUnits r radius refX refY referrerpolicy rel rendering-intent repeatCount repeatDur
        requiredExtensions requiredFeatures requiredFonts requiredFormats restart result role rotate rx ry scale seed
        shape-image-threshold shape-inside shape-margin shape-padding shape-rendering shape-subtract side slope slot
        solid-color solid-opacity space spacing specularConstant specularExponent spreadMethod startOffset stdDeviation stemh
        stemv stitchTiles stop-color stop-opacity strikethrough-position strikethrough-thickness string stroke style surfaceScale
        systemLanguage tabindex tableValues target targetX targetY textLength title to transform transform-box
        transform-origin type u1 u2 underline-position underline-thickness unicode unicode-bidi unicode-range units-per-em
        v-alphabetic v-hanging v-ideographic v-mathematical values vector-effect version vert-adv-y vert-origin-x vert-origin-y
        viewBox viewTarget visibility white-space width widths will-change word-spacing writing-mode x x-height x1 x2
        xChannelSelector y y1 y2 yChannelSelector z zoomAndPan
        """);

    // Families of presentation attributes, and notes for programs and screen readers.
    private static readonly string[] AttributeFamilies =
        ["aria-", "data-", "fill-", "font-", "marker-", "mask-", "stroke-", "text-", "-inkscape-"];

    private static readonly FrozenSet<string> XmlAttributes = Words("lang space id");

    private static readonly FrozenSet<string> XlinkAttributes = Words("href title type show role arcrole actuate");

    // Inkscape, Illustrator, Sketch, Figma, Affinity, Boxy, Vectornator, CorelDRAW, Visio, Krita, LibreOffice, and the vocabularies
    // in which they write about authors and licences. No browser does anything with them.
    private static readonly string[] EditorNamespaces =
    [
        "http://www.inkscape.org/", "https://www.inkscape.org/", "http://sodipodi.sourceforge.net/", "http://inkscape.sourceforge.net/",
        "http://ns.adobe.com/", "adobe:ns:meta/", "http://www.bohemiancoding.com/sketch/", "https://www.sketch.com/",
        "http://www.figma.com/", "https://www.figma.com/", "http://www.serif.com/", "https://boxy-svg.com", "http://vectornator.io",
        "http://www.vectornator.io", "http://www.corel.com/", "http://schemas.microsoft.com/visio/", "http://krita.org/",
        "http://xml.openoffice.org/svg/", "http://svgjs.com/", "http://svgjs.dev/", "https://svgjs.dev/",
        "http://www.openswatchbook.org/", "http://www.w3.org/1999/02/22-rdf-syntax-ns#", "http://www.w3.org/2000/01/rdf-schema#",
        "http://creativecommons.org/", "http://web.resource.org/cc/", "http://purl.org/dc/", "http://xmlns.com/foaf/",
        "http://www.gimp.org/", "http://iptc.org/", "http://cipa.jp/", "http://www.aiim.org/",
    ];

    public static bool IsElement(string name) => Elements.Contains(name);

    public static bool IsAttribute(string name)
        => Attributes.Contains(name) || Array.Exists(AttributeFamilies, family => name.StartsWith(family, StringComparison.Ordinal));

    public static bool IsXmlAttribute(string name) => XmlAttributes.Contains(name);

    public static bool IsXlinkAttribute(string name) => XlinkAttributes.Contains(name);

    public static bool IsEditors(string ns) => Array.Exists(EditorNamespaces, known => ns.StartsWith(known, StringComparison.Ordinal));

    private static FrozenSet<string> Words(string text)
        => text.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);
}
