using System.Collections.Immutable;
using Herzblut.Diagnostics;
using Herzblut.Sources;

namespace Herzblut.Yaml.Nodes;

/// <summary>
/// Finds where the characters of a decoded scalar stand in its file. The parser does not say, so the value is laid
/// along its source again: what differs is white space that was folded or stripped, and escapes.
/// </summary>
internal static class ScalarMap
{
    public static MappedText Map(YamlScalar scalar, SourceText source)
    {
        string raw = source.Text;
        int start = StartOfText(scalar, raw);
        int end = scalar.Span.End;
        bool isVerbatim = start + scalar.Value.Length <= end
            && raw.AsSpan(start, scalar.Value.Length).SequenceEqual(scalar.Value);
        return new MappedText(
            scalar.Value,
            source,
            isVerbatim ? [new MappedPiece(0, start)] : Align(scalar, raw.AsSpan(0, end), start));
    }

    private static int StartOfText(YamlScalar scalar, string raw)
    {
        int start = scalar.Span.Start;
        if (scalar.Style is YamlStyle.SingleQuoted or YamlStyle.DoubleQuoted)
        {
            return start + 1;
        }

        // The header of a block ("|", ">-", "|2 # comment") ends with its line.
        if (scalar.Style is YamlStyle.Literal or YamlStyle.Folded)
        {
            int lineEnd = raw.IndexOf('\n', start);
            return lineEnd < 0 || lineEnd >= scalar.Span.End ? scalar.Span.End : lineEnd + 1;
        }

        return start;
    }

    private static ImmutableArray<MappedPiece> Align(YamlScalar scalar, ReadOnlySpan<char> raw, int start)
    {
        string value = scalar.Value;
        var pieces = ImmutableArray.CreateBuilder<MappedPiece>();
        int shift = int.MinValue;
        int i = 0;
        int j = start;
        while (i < value.Length && j < raw.Length)
        {
            int escape = EscapeLength(scalar.Style, raw, j);
            if (escape == 0 && raw[j] != value[i])
            {
                _ = char.IsWhiteSpace(raw[j]) ? j++ : i++;
                continue;
            }

            if (j - i != shift)
            {
                shift = j - i;
                pieces.Add(new MappedPiece(pieces.Count == 0 ? 0 : i, pieces.Count == 0 ? j - i : j));
            }

            i++;
            j += Math.Max(1, escape);
        }

        if (pieces.Count == 0)
        {
            pieces.Add(new MappedPiece(0, start));
        }

        return pieces.ToImmutable();
    }

    // Of the escapes in double quotation marks, only \" and \\ are taken, see EscapeSlip.
    private static int EscapeLength(YamlStyle style, ReadOnlySpan<char> raw, int at)
    {
        bool hasNext = at + 1 < raw.Length;
        return (style, raw[at]) switch
        {
            (YamlStyle.SingleQuoted, '\'') when hasNext && raw[at + 1] == '\'' => 2,
            (YamlStyle.DoubleQuoted, '\\') when hasNext => 2,
            _ => 0,
        };
    }
}
