using System.Net;
using System.Text;
using Herzblut.Markup;
using Markdig.Helpers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Herzblut.Markdown.Content;

/// <summary>Takes raw HTML apart.</summary>
internal static class RawHtmlReader
{
    private static readonly string[] RawTextElements = ["script", "style", "textarea", "title", "iframe", "noscript", "xmp"];

    /// <summary>The pieces of a block, in order.</summary>
    public static List<HtmlToken> Read(HtmlBlock block)
    {
        (string html, List<(int Offset, int Place)> lines) = Join(block);
        var tokens = new List<HtmlToken>();
        var tags = new HtmlTagReader(html);
        int textStart = 0;
        for (int i = html.IndexOf('<', StringComparison.Ordinal); i >= 0; i = html.IndexOf('<', i))
        {
            if (ReadMarkup(html, i, tags, lines) is not { } token)
            {
                i++;
                continue;
            }

            AddText(tokens, html, textStart, i, lines);
            tokens.Add(token);
            i += token.Text.Length;
            textStart = i;
            if (token.Tag is { IsClosing: false } && RawTextElements.Contains(token.Name))
            {
                int end = html.IndexOf("</" + token.Name, i, StringComparison.OrdinalIgnoreCase);
                i = end < 0 ? html.Length : end;
            }
        }

        AddText(tokens, html, textStart, html.Length, lines);
        return tokens;
    }

    /// <summary>A piece of a paragraph.</summary>
    public static HtmlToken Read(HtmlInline inline)
        => ReadMarkup(inline.Tag, 0, new HtmlTagReader(inline.Tag), [(0, inline.Span.Start)]) ?? new HtmlToken(HtmlTokenKind.Other, inline.Tag, inline.Span.Start);

    /// <summary>The words of a block.</summary>
    public static string TextOf(HtmlBlock block)
    {
        var text = new StringBuilder();
        foreach (HtmlToken token in Read(block))
        {
            text.Append(token.Kind == HtmlTokenKind.Text ? Decode(token.Text) : token.Name == "br" ? " " : "");
        }

        return text.ToString().Trim();
    }

    /// <summary>Text with its character references resolved.</summary>
    public static string Decode(string text) => WebUtility.HtmlDecode(text);

    private static HtmlToken? ReadMarkup(string html, int start, HtmlTagReader tags, List<(int Offset, int Place)> lines)
    {
        int place = PlaceOf(lines, start);
        ReadOnlySpan<char> rest = html.AsSpan(start);
        if (rest.StartsWith("<!--"))
        {
            // "<!--[if IE]>" is a comment to some browsers and to Office a condition, whose content they run.
            bool isCondition = rest.StartsWith("<!--[");
            int end = html.IndexOf("-->", start + 4, StringComparison.Ordinal);
            return isCondition && end >= 0 ? new HtmlToken(HtmlTokenKind.Other, html[start..(end + 3)], place)
                : end < 0
                    ? new HtmlToken(HtmlTokenKind.UnclosedComment, html[start..], place)
                    : new HtmlToken(HtmlTokenKind.Comment, html[start..(end + 3)], place);
        }

        if (rest.StartsWith("<!") || rest.StartsWith("<?"))
        {
            int end = html.IndexOf('>', start);
            return new HtmlToken(HtmlTokenKind.Other, end < 0 ? html[start..] : html[start..(end + 1)], place);
        }

        return tags.ReadAt(start) is { } tag
            ? new HtmlToken(HtmlTokenKind.Tag, html.Substring(start, tag.Length), place, tag)
            : null;
    }

    private static void AddText(List<HtmlToken> tokens, string html, int start, int end, List<(int Offset, int Place)> lines)
    {
        if (end > start)
        {
            tokens.Add(new HtmlToken(HtmlTokenKind.Text, html[start..end], PlaceOf(lines, start)));
        }
    }

    // In a list or a quotation the lines of a block do not follow each other directly.
    private static (string Html, List<(int Offset, int Place)> Lines) Join(HtmlBlock block)
    {
        var html = new StringBuilder();
        var lines = new List<(int, int)>();
        for (int i = 0; i < block.Lines.Count; i++)
        {
            StringLine line = block.Lines.Lines[i];
            lines.Add((html.Length, line.Slice.Start));
            html.Append(line.Slice.AsSpan());
            html.Append(i + 1 < block.Lines.Count ? "\n" : "");
        }

        return (html.ToString(), lines);
    }

    private static int PlaceOf(List<(int Offset, int Place)> lines, int offset)
    {
        int line = ~lines.BinarySearch((offset, int.MaxValue)) - 1; // No place is that large, so none is found.
        return line < 0 ? 0 : lines[line].Place + offset - lines[line].Offset;
    }
}
