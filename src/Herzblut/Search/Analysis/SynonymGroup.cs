using System.Collections.Immutable;
using System.Runtime.InteropServices;
using System.Text;

namespace Herzblut.Search.Analysis;

/// <summary>
/// Words that mean the same: who types one of <paramref name="From"/> is shown those of <paramref name="To"/> too. The words of a phrase are
/// joined by <c>_</c>; nouns are capitalised where the language does so.
/// </summary>
/// <param name="From">What is typed.</param>
/// <param name="To">What is found; the same list where each word finds the others.</param>
internal sealed record SynonymGroup(ImmutableArray<string> From, ImmutableArray<string> To)
{
    private const char Joint = '_';
    private const string OneWay = " > ";

    /// <summary>True unless each word finds the others.</summary>
    public bool IsOneWay => From != To;

    /// <summary>Reads a line of the lists: <c>bike bicycle</c>, or <c>glimpse > look</c> for one way only.</summary>
    public static SynonymGroup Read(ReadOnlySpan<char> line)
    {
        int sign = line.IndexOf(OneWay, StringComparison.Ordinal);
        ImmutableArray<string> from = EntriesOf(sign < 0 ? line : line[..sign]);
        return new SynonymGroup(from, sign < 0 ? from : EntriesOf(line[(sign + OneWay.Length)..]));
    }

    /// <summary>True for an entry of several words.</summary>
    public static bool IsPhrase(string entry) => entry.Contains(Joint, StringComparison.Ordinal);

    /// <summary>The words of an entry.</summary>
    public static string[] WordsOf(string entry) => entry.Split(Joint);

    /// <summary>The line.</summary>
    public override string ToString()
    {
        var line = new StringBuilder();
        AppendLine(line, From.AsSpan(), IsOneWay ? To.AsSpan() : []);
        return line.ToString();
    }

    /// <summary>Appends the line of words that find others; of words that find each other where there are no others.</summary>
    public static void AppendLine(StringBuilder line, ReadOnlySpan<string> from, ReadOnlySpan<string> to)
    {
        line.AppendJoin(' ', from!);
        if (!to.IsEmpty)
        {
            line.Append(OneWay).AppendJoin(' ', to!);
        }
    }

    private static ImmutableArray<string> EntriesOf(ReadOnlySpan<char> words)
    {
        var entries = new string[words.Count(' ') + 1];
        int count = 0;
        foreach (Range word in words.Split(' '))
        {
            entries[count++] = words[word].ToString();
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(entries);
    }
}
