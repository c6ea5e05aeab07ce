using System.Collections.Frozen;
using Herzblut.Diagnostics;
using Herzblut.Yaml.Slips;

namespace Herzblut.Loading;

/// <summary>Finds where another chapter or story begins in the text of a file: a line <c>---</c>, entries, and another such line.</summary>
internal static class SecondHeader
{
    private const string Fence = "---";

    /// <summary>The line it begins with; null where there is none.</summary>
    /// <param name="text">The file.</param>
    /// <param name="body">What stands below its header.</param>
    /// <param name="knownKeys">Names of entries.</param>
    public static SourceSpan? Find(string text, SourceSpan body, FrozenSet<string> knownKeys)
    {
        for (int at = Next(text, body.Start); at >= 0; at = Next(text, at + Fence.Length))
        {
            YamlLine line = YamlLine.At(text, at);
            if (line.Indent == 0 && line.End - line.Start == Fence.Length && IsHeader(line, knownKeys, fewest: IsNext(text, body, at) ? 1 : 2) && !IsInCode(text.AsSpan(body.Start, at - body.Start)))
            {
                return line.From(line.Start);
            }
        }

        return null;
    }

    private static int Next(string text, int from)
    {
        int at = text.IndexOf('\n' + Fence, Math.Max(0, from - 1), StringComparison.Ordinal);
        return at < 0 ? -1 : at + 1;
    }

    /// <summary>True where nothing stands between the header and a second one, which goes on with it.</summary>
    public static bool IsNext(string text, SourceSpan body, int at) => text.AsSpan(body.Start, at - body.Start).IsWhiteSpace();

    // Some entries, and the line that ends them. In the middle of a text, one alone may be a sentence.
    private static bool IsHeader(YamlLine fence, FrozenSet<string> knownKeys, int fewest)
    {
        int keys = 0;
        for (YamlLine line = fence; line.NextStart() < line.Text.Length;)
        {
            line = YamlLine.At(line.Text, line.NextStart());
            if (line is { Indent: 0, HasKey: true } && knownKeys.Contains(line.Key))
            {
                keys++;
            }
            else if (line.IsBlank || (line.Indent == 0 && !line.HasDash))
            {
                return keys >= fewest && line.Slice(line.Start, line.End) == Fence;
            }
        }

        return false;
    }

    private static bool IsInCode(ReadOnlySpan<char> before)
    {
        bool isInCode = false;
        foreach (ReadOnlySpan<char> line in before.EnumerateLines())
        {
            isInCode ^= line.TrimStart() is ['`', '`', '`', ..] or ['~', '~', '~', ..];
        }

        return isInCode;
    }
}
