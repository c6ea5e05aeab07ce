namespace Herzblut.Rendering.Pages;

/// <summary>Beginnings of texts.</summary>
internal static class Excerpt
{
    private const int Length = 160;

    // A full stop after fewer letters may be that of "Dr." or "z. B.".
    private const int ShortestLastWord = 4;

    /// <summary>
    /// The text on one line; where it is longer than some 160 characters, its first whole sentences, or where the first one is longer still,
    /// or far shorter, cut between words with an ellipsis.
    /// </summary>
    public static string Of(string text)
    {
        string line = text.ReplaceLineEndings(" ").Trim();
        if (line.Length <= Length)
        {
            return line;
        }

        for (int sentence = Length; sentence >= Length / 3; sentence--)
        {
            if (line[sentence] == ' ' && EndsSentence(line.AsSpan(0, sentence)) && BeginsSentence(line.AsSpan(sentence + 1)))
            {
                return line[..sentence];
            }
        }

        int end = line.LastIndexOf(' ', Length);
        return string.Concat(line.AsSpan(0, end < Length / 2 ? Length : end).TrimEnd(" ,;:–-"), " …");
    }

    private static bool EndsSentence(ReadOnlySpan<char> text)
    {
        ReadOnlySpan<char> said = text.TrimEnd("“”’»«");
        return said is [.., '!' or '?' or '…']
            || (said is [.., '.'] && said.Length > ShortestLastWord && IsWord(said[^(ShortestLastWord + 1)..^1]));
    }

    private static bool IsWord(ReadOnlySpan<char> text)
    {
        foreach (char letter in text)
        {
            if (!char.IsLetter(letter))
            {
                return false;
            }
        }

        return true;
    }

    private static bool BeginsSentence(ReadOnlySpan<char> text) => text.TrimStart("„“‘»«") is [var first, ..] && char.IsUpper(first);
}
