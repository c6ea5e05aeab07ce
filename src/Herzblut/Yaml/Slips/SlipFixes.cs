using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Herzblut.Diagnostics;
using Herzblut.Yaml.Nodes;

namespace Herzblut.Yaml.Slips;

/// <summary>
/// Replacements for slips whose cure is beyond doubt. Each is given only where the file holds what the finding speaks of as it stands:
/// a text that was folded or decoded on the way is left to its author.
/// </summary>
internal static class SlipFixes
{
    /// <summary>Quotation marks around a text that stands on the line of a finding.</summary>
    public static ImmutableArray<TextEdit> Quote(SourceText source, SourceSpan finding, string text)
    {
        string written = text.Trim();
        YamlLine line = YamlLine.Around(source.Text, finding.Start);
        int at = written.Length == 0 ? -1 : line.Slice(line.Start, line.End).IndexOf(written, StringComparison.Ordinal);
        int start = line.Start + at;
        bool isThere = at >= 0 && start <= finding.Start && finding.Start < start + written.Length;
        // After " #" a comment may stand, which would become a part of the text.
        return isThere && !written.Contains(" #", StringComparison.Ordinal)
            ? [new TextEdit(new SourceSpan(start, written.Length), QuotedText.Of(QuotingDiagnostics.WithoutQuotes(written)))]
            : [];
    }

    /// <summary>Straight quotation marks in place of the one that a finding begins with, and of curly ones at its end.</summary>
    public static ImmutableArray<TextEdit> Close(SourceText source, SourceSpan finding, string text)
    {
        // A mark or an escape inside could be the end that was meant; after " #" a comment may stand.
        bool isPlain = text.Length > 0 && !text.AsSpan().ContainsAny('"', '\\') && !text.Contains(" #", StringComparison.Ordinal);
        return isPlain && source.TextOf(finding).AsSpan(1).StartsWith(text, StringComparison.Ordinal) ? [new TextEdit(finding, QuotedText.Of(text))] : [];
    }

    /// <summary>Quotation marks around a text that ends where a finding ends.</summary>
    public static ImmutableArray<TextEdit> QuoteUpTo(SourceText source, SourceSpan finding, string text)
    {
        var span = SourceSpan.FromBounds(Math.Max(0, finding.End - text.Length), finding.End);
        return string.Equals(source.TextOf(span), text, StringComparison.Ordinal) && !text.AsSpan().ContainsAny('\r', '\n')
            ? [new TextEdit(span, QuotedText.Of(text))]
            : [];
    }

    /// <summary>A second backslash before each one of a text.</summary>
    public static ImmutableArray<TextEdit> DoubleBackslashes(SourceText source, SourceSpan text)
        => [.. Enumerable.Range(text.Start, text.Length).Where(at => source.Text[at] == '\\').Select(at => new TextEdit(new SourceSpan(at, 0), "\\"))];

    /// <summary>A space after a mark at the start of a finding, in place of what only looks like one.</summary>
    public static ImmutableArray<TextEdit> SpaceAfter(SourceText source, SourceSpan finding, string mark)
    {
        int end = finding.Start + mark.Length;
        return source.Text.AsSpan(finding.Start).StartsWith(mark, StringComparison.Ordinal)
            ? [new TextEdit(new SourceSpan(end, BlanksAt(source.Text, end)), " ")]
            : [];
    }

    /// <summary>A dash and a space in place of a bullet at the start of a finding.</summary>
    public static ImmutableArray<TextEdit> Dash(SourceText source, SourceSpan finding, string bullet)
        => source.Text.AsSpan(finding.Start).StartsWith(bullet, StringComparison.Ordinal)
            ? [new TextEdit(new SourceSpan(finding.Start, bullet.Length + BlanksAt(source.Text, finding.Start + bullet.Length)), "- ")]
            : [];

    /// <summary>
    /// Ordinary spaces in front of the line of a finding and of the lines after it, as far as the header goes: two for a tab unless the line
    /// needs other ones, one for a space of another kind, none for what has no width.
    /// </summary>
    /// <param name="source">The file.</param>
    /// <param name="finding">A tab or a space of another kind in front of a line.</param>
    /// <param name="level">How far that line is to be indented; null where that is not known.</param>
    public static ImmutableArray<TextEdit> Indent(SourceText source, SourceSpan finding, int? level = null)
    {
        var edits = ImmutableArray.CreateBuilder<TextEdit>();
        YamlLine line = YamlLine.Around(source.Text, finding.Start);
        ReadOnlySpan<char> blanks = source.Text.AsSpan(line.Start, BlanksAt(source.Text, line.Start));
        int tabs = blanks.Count('\t');
        int width = level is null || tabs == 0 ? LevelOffer.Step : (level.Value - blanks.Length + tabs) / tabs;
        if (width < 0 || (level is not null && tabs > 0 && width * tabs != level - blanks.Length + tabs))
        {
            return [];
        }

        var tab = new string(' ', width);
        AddIndent(edits, source.Text, line.Start, line.End, tab);
        for (int at = line.NextStart(); at < source.Text.Length;)
        {
            YamlLine next = YamlLine.At(source.Text, at);
            at = next.NextStart();
            if (next.Slice(next.Start, next.End) == "---")
            {
                break;
            }

            // After ordinary spaces a tab may be a part of a longer text.
            if (next.Indent == 0 && !next.IsBlank)
            {
                AddIndent(edits, source.Text, next.Start, next.End, tab);
            }
        }

        return edits.ToImmutable();
    }

    /// <summary>The ordinary spaces alone of what stands in front of the line of a finding.</summary>
    public static ImmutableArray<TextEdit> Unindent(SourceText source, SourceSpan finding)
    {
        int start = YamlLine.Around(source.Text, finding.Start).Start;
        string blanks = source.Text.Substring(start, BlanksAt(source.Text, start));
        return [new TextEdit(new SourceSpan(start, blanks.Length), new string(' ', blanks.Count(unit => unit == ' ')))];
    }

    private static void AddIndent(ImmutableArray<TextEdit>.Builder edits, string text, int start, int lineEnd, string tab)
    {
        var spaces = new StringBuilder();
        int end = start;
        for (; end < lineEnd && IsBlank(text[end]); end++)
        {
            spaces.Append(text[end] == '\t' ? tab : char.IsWhiteSpace(text[end]) ? " " : "");
        }

        if (end < lineEnd && !text.AsSpan(start, end - start).SequenceEqual(spaces.ToString()))
        {
            edits.Add(new TextEdit(SourceSpan.FromBounds(start, end), spaces.ToString()));
        }
    }

    private static int BlanksAt(string text, int start)
    {
        int end = start;
        while (end < text.Length && text[end] is not ('\r' or '\n') && IsBlank(text[end]))
        {
            end++;
        }

        return end - start;
    }

    private static bool IsBlank(char unit) => char.IsWhiteSpace(unit) || CharUnicodeInfo.GetUnicodeCategory(unit) == UnicodeCategory.Format;
}
