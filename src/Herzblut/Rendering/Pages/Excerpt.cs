namespace Herzblut.Rendering.Pages;

/// <summary>Beginnings of texts.</summary>
internal static class Excerpt
{
    private const int Length = 160;

    /// <summary>The text on one line; where it is longer than some 160 characters, cut between words, with an ellipsis.</summary>
    public static string Of(string text)
    {
        string line = text.ReplaceLineEndings(" ").Trim();
        if (line.Length <= Length)
        {
            return line;
        }

        int end = line.LastIndexOf(' ', Length);
        return string.Concat(line.AsSpan(0, end < Length / 2 ? Length : end).TrimEnd(" ,;:–-"), " …");
    }
}
