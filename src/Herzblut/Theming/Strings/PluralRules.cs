namespace Herzblut.Theming.Strings;

/// <summary>
/// Which form a whole number takes, by the rules of Unicode CLDR for the languages of Europe. A language that is not
/// listed counts as German and English do.
/// </summary>
internal static class PluralRules
{
    /// <summary>The form of a number in a language (<c>de</c>, <c>de-AT</c>).</summary>
    public static PluralForm Select(string language, long number)
    {
        long n = Math.Abs(number);
        return language.Split('-')[0] switch
        {
            "fr" or "pt" => n is 0 or 1 ? PluralForm.One : PluralForm.Other,
            "pl" => Polish(n),
            "cs" or "sk" => n == 1 ? PluralForm.One : n is >= 2 and <= 4 ? PluralForm.Few : PluralForm.Other,
            "ru" or "uk" or "be" => EastSlavic(n),
            "hr" or "sr" or "bs" => EastSlavic(n) == PluralForm.Many ? PluralForm.Other : EastSlavic(n),
            "sl" => (n % 100) switch { 1 => PluralForm.One, 2 => PluralForm.Two, 3 or 4 => PluralForm.Few, _ => PluralForm.Other },
            "lt" => Lithuanian(n),
            "ro" => n == 1 ? PluralForm.One : n == 0 || n % 100 is >= 1 and <= 19 ? PluralForm.Few : PluralForm.Other,
            "ja" or "zh" or "ko" or "vi" or "th" => PluralForm.Other,
            _ => n == 1 ? PluralForm.One : PluralForm.Other,
        };
    }

    private static PluralForm Polish(long n)
    {
        if (n == 1)
        {
            return PluralForm.One;
        }

        return IsFew(n) ? PluralForm.Few : PluralForm.Many;
    }

    private static PluralForm EastSlavic(long n)
    {
        if (n % 10 == 1 && n % 100 != 11)
        {
            return PluralForm.One;
        }

        return IsFew(n) ? PluralForm.Few : PluralForm.Many;
    }

    private static PluralForm Lithuanian(long n)
    {
        if (n % 100 is >= 11 and <= 19 || n % 10 == 0)
        {
            return PluralForm.Other;
        }

        return n % 10 == 1 ? PluralForm.One : PluralForm.Few;
    }

    private static bool IsFew(long n) => n % 10 is >= 2 and <= 4 && n % 100 is not (>= 12 and <= 14);
}
