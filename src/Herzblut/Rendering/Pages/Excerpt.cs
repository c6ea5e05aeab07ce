using System.Collections.Frozen;

namespace Herzblut.Rendering.Pages;

/// <summary>Beginnings of texts.</summary>
internal static class Excerpt
{
    private const int Length = 160;

    // A first sentence up to this is told to its end.
    private const int LongestSentence = Length * 3 / 2;

    private const string Quotes = "“”’»«";

    // Single letters are left out as well ("z. B."), and what is no word: the 14. Mai.
    private static readonly FrozenSet<string> Abbreviations = FrozenSet.ToFrozenSet(
        ["Abs", "Art", "Bd", "bzw", "ca", "Dr", "evtl", "Fr", "ggf", "Hr", "inkl", "Jh", "Mio", "Mr", "Mrd", "Mrs", "Ms", "Nr", "Prof", "St", "Std", "Str", "Tel", "vgl", "vs"],
        StringComparer.Ordinal);

    /// <summary>
    /// The text on one line; where it is longer than some 160 characters, its first whole sentences, the last of which may end by character 240;
    /// where none does, or only one that is far shorter, cut between words with an ellipsis.
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
            if (IsBetweenSentences(line, sentence))
            {
                return line[..sentence];
            }
        }

        for (int sentence = Length + 1; sentence <= Math.Min(LongestSentence, line.Length); sentence++)
        {
            if (sentence == line.Length || IsBetweenSentences(line, sentence))
            {
                return line[..sentence];
            }
        }

        int end = line.LastIndexOf(' ', Length);
        return string.Concat(line.AsSpan(0, end < Length / 2 ? Length : end).TrimEnd(" ,;:–-"), " …");
    }

    private static bool IsBetweenSentences(string line, int position)
        => line[position] == ' ' && EndsSentence(line.AsSpan(0, position)) && BeginsSentence(line.AsSpan(position + 1));

    private static bool EndsSentence(ReadOnlySpan<char> text)
    {
        ReadOnlySpan<char> said = text.TrimEnd(Quotes);
        return said is [.., '!' or '?' or '…']
            || (said is [.., '.'] && EndsWithWord(said[..^1].TrimEnd(Quotes)));
    }

    private static bool EndsWithWord(ReadOnlySpan<char> text)
    {
        int start = text.Length;
        while (start > 0 && char.IsLetter(text[start - 1]))
        {
            start--;
        }

        return text.Length - start > 1 && !Abbreviations.GetAlternateLookup<ReadOnlySpan<char>>().Contains(text[start..]);
    }

    private static bool BeginsSentence(ReadOnlySpan<char> text) => text.TrimStart("„“‘»«") is [var first, ..] && char.IsUpper(first);
}
