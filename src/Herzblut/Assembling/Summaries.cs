namespace Herzblut.Assembling;

/// <summary>Shortens texts for lists and search engines.</summary>
internal static class Summaries
{
    private const int LongestSummary = 160;

    /// <summary>The beginning of a text on one line, cut after a word.</summary>
    public static string Of(string text)
    {
        string line = text.ReplaceLineEndings(" ").Trim();
        if (line.Length <= LongestSummary)
        {
            return line;
        }

        int cut = line.LastIndexOf(' ', LongestSummary - 2);
        return line[..(cut > 0 ? cut : LongestSummary - 2)].TrimEnd(' ', ',', ';', ':', '–') + " …";
    }
}
