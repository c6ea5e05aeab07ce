namespace Herzblut.Assembling;

/// <summary>Shortens texts for lists and search engines.</summary>
internal static class Summaries
{
    private const int LongestSummary = 160;

    /// <summary>The beginning of a text on one line, cut after a word.</summary>
    public static string Of(string text)
    {
        // Line ends of two characters become one: of a long text, the beginning is enough.
        ReadOnlySpan<char> words = text.AsSpan().Trim();
        string line = words[..Math.Min(words.Length, 2 * (LongestSummary + 1))].ToString().ReplaceLineEndings(" ");
        if (line.Length <= LongestSummary)
        {
            return line;
        }

        int cut = line.LastIndexOf(' ', LongestSummary - 2);
        return line[..(cut > 0 ? cut : LongestSummary - 2)].TrimEnd(' ', ',', ';', ':', '–') + " …";
    }
}
