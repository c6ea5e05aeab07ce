using System.Buffers;
using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace Herzblut.Yaml.Slips;

/// <summary>
/// Entries in braces that are not separated by one comma each: <c>{min: 3 max: 12}</c>, <c>{de: "Team"; en: "Team"}</c>.
/// </summary>
internal static partial class EntriesInBraces
{
    private const int MatchMilliseconds = 1000;

    private static readonly SearchValues<char> Others = SearchValues.Create("[]{}#\"'\n");

    /// <summary>The entries as they should be; null where they are, or hold lists or entries themselves.</summary>
    /// <param name="entries">With their braces.</param>
    /// <param name="knownKeys">What may be the name of an entry; the codes of languages may, too.</param>
    public static string? Cured(string entries, FrozenSet<string> knownKeys)
    {
        string bare = Quoted().Replace(entries, text => new string('x', text.Length));
        if (bare.AsSpan(1, bare.Length - 2).ContainsAny(Others))
        {
            return null;
        }

        int[] starts = [.. Name().Matches(bare).Select(match => match.Groups["name"]).Where(name => name.Length == 2 || knownKeys.Contains(name.Value)).Select(name => name.Index)];
        if (starts.Length < 2 || !bare.AsSpan(1, starts[0] - 1).IsWhiteSpace())
        {
            return null;
        }

        string[] all = [.. starts.Zip([.. starts.Skip(1), entries.Length - 1], (start, end) => entries[start..end].TrimEnd())];
        return all.SkipLast(1).All(entry => entry.EndsWith(',')) ? null : $"{{{string.Join(", ", all.Select(entry => entry.TrimEnd(',', ';', ' ')))}}}";
    }

    [GeneratedRegex("""(?<=[:\s]\s*)("[^"\n]*"|'[^'\n]*')""", RegexOptions.ExplicitCapture, MatchMilliseconds)]
    private static partial Regex Quoted();

    [GeneratedRegex(@"(?<=[{\s,;])(?<name>[a-z_]+):(?=\s)", RegexOptions.ExplicitCapture, MatchMilliseconds)]
    private static partial Regex Name();
}
