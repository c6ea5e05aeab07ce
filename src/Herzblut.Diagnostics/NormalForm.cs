using System.Text;

namespace Herzblut.Diagnostics;

/// <summary>
/// The canonical normal forms (<see href="https://www.unicode.org/reports/tr15/">Unicode Standard Annex 15</see>). The framework's do
/// nothing where it runs without ICU (<c>DOTNET_SYSTEM_GLOBALIZATION_INVARIANT</c>), and the same input must give the same bytes there.
/// </summary>
internal static class NormalForm
{
    // Syllables of Hangul are computed; section 3.12 of the standard has the names and numbers.
    private const int SBase = 0xAC00;
    private const int LBase = 0x1100;
    private const int VBase = 0x1161;
    private const int TBase = 0x11A7;
    private const int LCount = 19;
    private const int VCount = 21;
    private const int TCount = 28;

    /// <summary>Form D: letters, then their marks in a fixed order.</summary>
    public static string Decompose(string text) => ToText(Decomposed(text));

    /// <summary>Form C: letters and marks together where there is a character for it.</summary>
    public static string Compose(string text)
    {
        List<int> codes = Decomposed(text);
        var composed = new List<int>(codes.Count);
        int starter = -1;
        int lastClass = 0;
        foreach (int code in codes)
        {
            int own = CanonicalData.Instance.ClassOf(code);
            bool isBlocked = starter < 0 || (starter < composed.Count - 1 && lastClass >= own);
            if (!isBlocked && CompositeOf(composed[starter], code) is { } composite)
            {
                composed[starter] = composite;
                continue;
            }

            if (own == 0)
            {
                starter = composed.Count;
            }

            lastClass = own;
            composed.Add(code);
        }

        return ToText(composed);
    }

    private static List<int> Decomposed(string text)
    {
        var codes = new List<int>(text.Length + 8);
        foreach (Rune rune in text.EnumerateRunes())
        {
            Decompose(codes, rune.Value);
        }

        SortMarks(codes);
        return codes;
    }

    private static void Decompose(List<int> codes, int code)
    {
        int syllable = code - SBase;
        if (syllable is >= 0 and < LCount * VCount * TCount)
        {
            codes.Add(LBase + (syllable / (VCount * TCount)));
            codes.Add(VBase + (syllable % (VCount * TCount) / TCount));
            if (syllable % TCount > 0)
            {
                codes.Add(TBase + (syllable % TCount));
            }
        }
        else if (CanonicalData.Instance.PartsOf(code) is { } parts)
        {
            Decompose(codes, parts[0]);
            codes.AddRange(parts.AsSpan(1)); // Only the first part consists of others.
        }
        else
        {
            codes.Add(code);
        }
    }

    // Runs of marks by their class; those of one class keep their order.
    private static void SortMarks(List<int> codes)
    {
        for (int start = 0; start < codes.Count; start++)
        {
            int end = start;
            while (end < codes.Count && CanonicalData.Instance.ClassOf(codes[end]) > 0)
            {
                end++;
            }

            if (end - start > 1)
            {
                int[] sorted = [.. codes[start..end].OrderBy(CanonicalData.Instance.ClassOf)];
                for (int i = 0; i < sorted.Length; i++)
                {
                    codes[start + i] = sorted[i];
                }
            }

            start = end;
        }
    }

    private static int? CompositeOf(int first, int second)
    {
        if (first - LBase is >= 0 and < LCount and var leading && second - VBase is >= 0 and < VCount and var vowel)
        {
            return SBase + (((leading * VCount) + vowel) * TCount);
        }

        bool isOpenSyllable = first - SBase is >= 0 and < LCount * VCount * TCount && (first - SBase) % TCount == 0;
        return isOpenSyllable && second - TBase is > 0 and < TCount and var trailing ? first + trailing : CanonicalData.Instance.CompositeOf(first, second);
    }

    private static string ToText(List<int> codes)
    {
        var text = new StringBuilder(codes.Count);
        foreach (int code in codes)
        {
            text.Append(new Rune(code));
        }

        return text.ToString();
    }
}
