using System.Buffers;
using System.Collections.Immutable;
using Herzblut.Diagnostics;
using Herzblut.Yaml.Nodes;
using Herzblut.Yaml.Slips;

namespace Herzblut.Yaml.Quick;

/// <summary>
/// Reads keys and the values that end with their line: texts with and without quotation marks, and lists and objects of
/// such texts in brackets. Null for everything that needs more thought.
/// </summary>
internal static class LineValues
{
    // What begins or ends something in YAML, and the character of a covered slip.
    private const string Indicators = "-?:,[]{}#&*!|>'\"%@`~<=";
    private static readonly SearchValues<char> InBrackets = SearchValues.Create(",[]{}:#?");

    /// <summary>The colon after a key of letters, digits and <c>_-./</c>; -1 where there is no such key.</summary>
    public static int ColonOfKey(string text, int start, int end)
    {
        int at = start;
        while (at < end && (char.IsLetterOrDigit(text[at]) || text[at] is '_' || (text[at] is '-' or '.' or '/' && at > start)))
        {
            at++;
        }

        bool isKey = at > start && at < end && text[at] == ':' && (at + 1 == end || text[at + 1] == ' ');
        return isKey ? at : -1;
    }

    /// <summary>The value that starts here; a comment may stand after it.</summary>
    public static YamlNode? Read(string text, int start, int lineEnd)
    {
        int end = EndOfValue(text, start, lineEnd);
        return end < 0 ? null : text[start] switch
        {
            '"' or '\'' => ReadQuoted(text, start, end),
            '[' => ReadList(text, start, end),
            '{' => ReadObject(text, start, end),
            _ => ReadPlain(text, start, end),
        };
    }

    private static int EndOfValue(string text, int start, int lineEnd)
    {
        int from = text[start] is '"' or '\'' ? AfterQuoted(text, start, lineEnd) : start;
        int comment = from < 0 ? -1 : text.AsSpan(from, lineEnd - from).IndexOf(" #");
        return from < 0 ? -1 : comment < 0 ? lineEnd : Trim(text, start, from + comment).End;
    }

    private static YamlScalar? ReadQuoted(string text, int start, int end)
    {
        if (end - start < 2 || text[end - 1] != text[start])
        {
            return null;
        }

        ReadOnlySpan<char> inner = text.AsSpan(start + 1, end - start - 2);
        bool isDouble = text[start] == '"';
        return (isDouble ? inner.ContainsAny('"', '\\') : inner.Contains('\''))
            ? null
            : new YamlScalar(inner.ToString(), isDouble ? YamlStyle.DoubleQuoted : YamlStyle.SingleQuoted, SourceSpan.FromBounds(start, end));
    }

    private static YamlScalar? ReadPlain(string text, int start, int end)
    {
        ReadOnlySpan<char> value = text.AsSpan(start, end - start);
        return CanBegin(value[0]) && value[^1] != ':' && value.IndexOf(": ") < 0
            ? new YamlScalar(value.ToString(), YamlStyle.Plain, SourceSpan.FromBounds(start, end))
            : null;
    }

    private static bool CanBegin(char first) => first != SlipMask.Mark && !Indicators.Contains(first, StringComparison.Ordinal);

    private static YamlSequence? ReadList(string text, int start, int end)
    {
        if (IsEmpty(text, start, end))
        {
            return new YamlSequence([], SourceSpan.FromBounds(start, end));
        }

        var items = ImmutableArray.CreateBuilder<YamlNode>();
        for (int at = start + 1; at < end; at++)
        {
            if (!TryCut(text, ref at, end, ']', out SourceSpan span) || ReadInBrackets(text, span) is not { } item)
            {
                return null;
            }

            items.Add(item);
        }

        return text[end - 1] == ']' ? new YamlSequence(items.ToImmutable(), SourceSpan.FromBounds(start, end)) : null;
    }

    private static bool IsEmpty(string text, int start, int end) => end == start + 2 && text[start + 1] == ']';

    private static YamlMapping? ReadObject(string text, int start, int end)
    {
        var entries = ImmutableArray.CreateBuilder<YamlEntry>();
        for (int at = start + 1; at < end; at++)
        {
            if (!TryCut(text, ref at, end, '}', out SourceSpan span) || ReadEntry(text, span) is not { } entry || entries.Any(other => other.Key.Value == entry.Key.Value))
            {
                return null;
            }

            entries.Add(entry);
        }

        return text[end - 1] == '}' ? new YamlMapping(entries.ToImmutable(), SourceSpan.FromBounds(start, end)) : null;
    }

    private static YamlEntry? ReadEntry(string text, SourceSpan span)
    {
        int colon = ColonOfKey(text, span.Start, span.End);
        return colon >= 0 && ReadInBrackets(text, Trim(text, colon + 1, span.End)) is { } value
            ? new YamlEntry(new YamlScalar(text[span.Start..colon], YamlStyle.Plain, SourceSpan.FromBounds(span.Start, colon)), value)
            : null;
    }

    // Finds the end of an item: a comma, or the bracket, which has to be the last character. Moves there.
    private static bool TryCut(string text, ref int at, int end, char bracket, out SourceSpan item)
    {
        int from = AfterQuoted(text, at, end);
        int stop = from < 0 ? -1 : text.AsSpan(from, end - from).IndexOfAny(',', bracket);
        item = default;
        if (stop < 0)
        {
            return false;
        }

        item = Trim(text, at, from + stop);
        at = from + stop;
        return text[at] == ',' || at == end - 1;
    }

    // Commas and brackets inside quotation marks end nothing.
    private static int AfterQuoted(string text, int at, int end)
    {
        while (at < end && text[at] == ' ')
        {
            at++;
        }

        if (at == end || text[at] is not ('"' or '\''))
        {
            return at;
        }

        int close = text.AsSpan(at + 1, end - at - 1).IndexOf(text[at]);
        return close < 0 ? -1 : at + close + 2;
    }

    private static SourceSpan Trim(string text, int start, int end)
    {
        while (start < end && text[start] == ' ')
        {
            start++;
        }

        while (end > start && text[end - 1] == ' ')
        {
            end--;
        }

        return SourceSpan.FromBounds(start, end);
    }

    private static YamlScalar? ReadInBrackets(string text, SourceSpan span)
    {
        if (span.Length == 0)
        {
            return null;
        }

        if (text[span.Start] is '"' or '\'')
        {
            return ReadQuoted(text, span.Start, span.End);
        }

        return text.AsSpan(span.Start, span.Length).ContainsAny(InBrackets) ? null : ReadPlain(text, span.Start, span.End);
    }
}
