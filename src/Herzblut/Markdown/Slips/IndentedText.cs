using System.Buffers;
using Markdig.Helpers;

namespace Herzblut.Markdown.Slips;

/// <summary>Recognises a paragraph that became code because its lines are indented, as in a typed letter.</summary>
internal static class IndentedText
{
    // Fewer may be a command.
    private const int FewestWords = 4;

    private static readonly SearchValues<char> CodeCharacters = SearchValues.Create("{}=;<>|$\\/_#`[]");

    /// <summary>True for sentences: they begin with a capital letter, end with a full stop or its like, and hold nothing that code is made of.</summary>
    /// <param name="lines">The lines of a code block without marks around it; one at least.</param>
    public static bool Is(ReadOnlySpan<StringLine> lines)
    {
        ReadOnlySpan<char> first = lines[0].Slice.AsSpan().TrimStart("„“\"»‚ ");
        if (first.IsEmpty || !char.IsUpper(first[0]) || lines[^1].Slice.AsSpan().TrimEnd("“”\"« ") is not [.., '.' or '!' or '?' or ':' or ','])
        {
            return false;
        }

        int words = 0;
        foreach (StringLine line in lines)
        {
            ReadOnlySpan<char> text = line.Slice.AsSpan();
            words += text.Count(' ') + 1;
            if (text.ContainsAny(CodeCharacters))
            {
                return false;
            }
        }

        return words >= FewestWords;
    }
}
