using System.Collections.Frozen;

namespace Herzblut.Rendering.Pages;

/// <summary>Beginnings of texts.</summary>
internal static class Excerpt
{
    private const int Length = 160;

    // Single letters are left out as well ("z. B."), and what is no word: the 14. Mai.
    private static readonly FrozenSet<string> Abbreviations = FrozenSet.ToFrozenSet(
        ["Abs", "Art", "Bd", "bzw", "ca", "Dr", "evtl", "Fr", "ggf", "Hr", "inkl", "Jh", "Mio", "Mr", "Mrd", "Mrs", "Ms", "Nr", "Prof", "St", "Std", "Str", "Tel", "vgl", "vs"],
        StringComparer.Ordinal);

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
            || (said is [.., '.'] && EndsWithWord(said[..^1]));
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
