namespace Herzblut.Theming.Colors;

/// <summary>
/// The shades that a theme needs of <c>brand.accent</c>, each dark or light enough for text (4.5:1, WCAG 2.2 AA).
/// </summary>
/// <param name="Accent">The colour as given.</param>
/// <param name="OnLight">The accent, darkened as far as text on <see cref="LightSurface"/> or anything lighter needs.</param>
/// <param name="OnDark">The accent, lightened as far as text on <see cref="DarkSurface"/> or anything darker needs.</param>
/// <param name="Contrast">Text on the accent itself: white where that is legible, else a near black.</param>
internal sealed record BrandPalette(RgbColor Accent, RgbColor OnLight, RgbColor OnDark, RgbColor Contrast)
{
    /// <summary>The contrast that text needs.</summary>
    public const double TextContrast = 4.5;

    /// <summary>The darkest surface of a light theme that <see cref="OnLight"/> is made for.</summary>
    public static RgbColor LightSurface => new(0xf2, 0xed, 0xe7);

    /// <summary>The lightest surface of a dark theme that <see cref="OnDark"/> is made for.</summary>
    public static RgbColor DarkSurface => new(0x2b, 0x26, 0x22);

    private static RgbColor NearBlack => new(0x11, 0x11, 0x11);

    /// <summary>False where links in this colour would be hard to read on white.</summary>
    public bool IsLegibleOnWhite => IsLegible(Accent, RgbColor.White);

    /// <summary>Works out the shades of a colour.</summary>
    public static BrandPalette From(RgbColor accent) => new(
        accent,
        Shade(accent, RgbColor.Black, LightSurface),
        Shade(accent, RgbColor.White, DarkSurface),
        TextOn(accent));

    /// <summary>A style sheet that hands the shades over as custom properties.</summary>
    public string ToStyleSheet()
        => $":root {{\n  --brand: {Accent};\n  --brand-on-light: {OnLight};\n  --brand-on-dark: {OnDark};\n  --brand-contrast: {Contrast};\n}}\n";

    // Steps of one percent: as much of the colour stays as the contrast allows.
    private static RgbColor Shade(RgbColor accent, RgbColor towards, RgbColor surface)
    {
        int percent = 0;
        while (percent < 100 && !IsLegible(accent.Mixed(towards, percent), surface))
        {
            percent++;
        }

        return accent.Mixed(towards, percent);
    }

    private static RgbColor TextOn(RgbColor accent)
    {
        if (IsLegible(RgbColor.White, accent))
        {
            return RgbColor.White;
        }

        return IsLegible(NearBlack, accent) ? NearBlack : RgbColor.Black;
    }

    private static bool IsLegible(RgbColor text, RgbColor surface) => text.ContrastTo(surface) >= TextContrast;
}
