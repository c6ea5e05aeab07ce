using System.Globalization;

namespace Herzblut.Theming.Colors;

/// <summary>A colour in sRGB, measured as WCAG 2.2 does.</summary>
internal readonly record struct RgbColor(byte Red, byte Green, byte Blue)
{
    /// <summary>#ffffff.</summary>
    public static RgbColor White => new(255, 255, 255);

    /// <summary>#000000.</summary>
    public static RgbColor Black => new(0, 0, 0);

    /// <summary>Relative luminance: 0 (black) to 1 (white).</summary>
    public double Luminance => 0.2126 * Linear(Red) + 0.7152 * Linear(Green) + 0.0722 * Linear(Blue);

    /// <summary>Reads <c>#rgb</c> or <c>#rrggbb</c>, in either case; anything else is no colour.</summary>
    public static bool TryParse(string text, out RgbColor color)
    {
        color = default;
        ReadOnlySpan<char> digits = text.AsSpan().TrimStart('#');
        if (text.Length != digits.Length + 1 || !uint.TryParse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out uint value))
        {
            return false;
        }

        color = digits.Length == 3
            ? new RgbColor((byte)(((value >> 8) & 15) * 17), (byte)(((value >> 4) & 15) * 17), (byte)((value & 15) * 17))
            : new RgbColor((byte)(value >> 16), (byte)(value >> 8), (byte)value);
        return digits.Length is 3 or 6;
    }

    /// <summary>Contrast ratio between 1 (the same) and 21 (black and white), the same in both directions.</summary>
    public double ContrastTo(RgbColor other)
    {
        double one = Luminance;
        double two = other.Luminance;
        return (Math.Max(one, two) + 0.05) / (Math.Min(one, two) + 0.05);
    }

    /// <summary>This colour with so many percent (0 to 100) of another.</summary>
    public RgbColor Mixed(RgbColor other, int percent)
        => new(Mix(Red, other.Red, percent), Mix(Green, other.Green, percent), Mix(Blue, other.Blue, percent));

    /// <summary><c>#rrggbb</c> in lower case.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"#{Red:x2}{Green:x2}{Blue:x2}");

    private static byte Mix(byte one, byte two, int percent) => (byte)((one * (100 - percent) + two * percent + 50) / 100);

    private static double Linear(byte channel)
    {
        double share = channel / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.Pow((share + 0.055) / 1.055, 2.4);
    }
}
