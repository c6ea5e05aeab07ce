namespace Herzblut.Markup;

/// <summary>Days as programs read them: <c>2026-03-12</c>.</summary>
internal static class IsoDate
{
    /// <summary>The ten characters of a day.</summary>
    // The framework's formatting is compiled when it is first asked, nine methods for one date on a page.
    public static string ToIso(this DateOnly day)
    {
        Span<char> text = stackalloc char["yyyy-MM-dd".Length];
        Write(text[..4], day.Year);
        text[4] = '-';
        Write(text[5..7], day.Month);
        text[7] = '-';
        Write(text[8..], day.Day);
        return new string(text);
    }

    private static void Write(Span<char> digits, int number)
    {
        for (int i = digits.Length - 1; i >= 0; i--)
        {
            digits[i] = (char)('0' + (number % 10));
            number /= 10;
        }
    }
}
