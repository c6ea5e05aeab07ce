using System.Globalization;
using System.Text;
using Markdig.Extensions.Abbreviations;
using Markdig.Extensions.Footnotes;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Herzblut.Markdown.Content;

/// <summary>The words of a text without markup.</summary>
internal static class PlainText
{
    /// <summary>All words of a text, blocks separated by one line end, cells of a table by a space.</summary>
    public static string Of(MarkdownDocument document)
    {
        var text = new StringBuilder(Math.Max(16, document.Span.Length));
        Append(text, document);
        return Trimmed(text);
    }

    /// <summary>The words of one paragraph, heading or link, line ends as spaces.</summary>
    public static string Of(ContainerInline? inlines, PlainTextOptions options = PlainTextOptions.WordsOnly)
    {
        if (inlines is null)
        {
            return "";
        }

        if (inlines.FirstChild is LiteralInline { NextSibling: null } only)
        {
            return only.Content.AsSpan().Trim().ToString();
        }

        var text = new StringBuilder();
        Append(text, inlines, options);
        return Trimmed(text);
    }

    private static void Append(StringBuilder text, ContainerBlock container)
    {
        for (int i = 0; i < container.Count; i++)
        {
            switch (container[i])
            {
                case LinkReferenceDefinitionGroup or Abbreviation:
                    break;
                case TableRow row:
                    AppendRow(text, row);
                    break;
                case ListBlock { IsOrdered: true, Count: 1 } list:
                    // Who writes a single number means it as a word: "1. Advent".
                    text.Append(CultureInfo.InvariantCulture, $"{((ListItemBlock)list[0]).Order}{list.OrderedDelimiter} ");
                    Append(text, list);
                    break;
                case ContainerBlock inner:
                    Append(text, inner);
                    break;
                case HtmlBlock html:
                    AppendLine(text, RawHtmlReader.TextOf(html));
                    break;
                case CodeBlock code:
                    AppendLine(text, code.Lines.ToString());
                    break;
                case LeafBlock { Inline: { } inlines }:
                    int start = text.Length;
                    Append(text, inlines, PlainTextOptions.WordsOnly);
                    EndLine(text, start);
                    break;
            }
        }
    }

    private static void AppendRow(StringBuilder text, TableRow row)
    {
        int start = text.Length;
        foreach (Block cell in row)
        {
            foreach (Block block in (TableCell)cell)
            {
                if (block is LeafBlock { Inline: { } inlines })
                {
                    Append(text, inlines, PlainTextOptions.WordsOnly);
                    text.Append(' ');
                }
            }
        }

        EndLine(text, start);
    }

    private static void Append(StringBuilder text, ContainerInline inlines, PlainTextOptions options)
    {
        for (Inline? inline = inlines.FirstChild; inline is not null; inline = inline.NextSibling)
        {
            switch (inline)
            {
                case LiteralInline literal:
                    text.Append(literal.Content.AsSpan());
                    break;
                case CodeInline code:
                    text.Append(code.Content);
                    break;
                case LineBreakInline:
                    text.Append(' ');
                    break;
                case HtmlEntityInline entity:
                    text.Append(entity.Transcoded.AsSpan());
                    break;
                case AutolinkInline link:
                    text.Append(link.Url);
                    break;
                case AbbreviationInline abbreviation:
                    text.Append(abbreviation.Abbreviation.Label);
                    break;
                case HtmlInline html when html.Tag.StartsWith("<br", StringComparison.OrdinalIgnoreCase):
                    text.Append(' ');
                    break;
                case LinkInline { IsImage: true } when options == PlainTextOptions.WordsOnly:
                case FootnoteLink:
                    break;
                case ContainerInline inner:
                    Append(text, inner, options);
                    break;
            }
        }
    }

    private static void AppendLine(StringBuilder text, string words)
    {
        int start = text.Length;
        text.Append(words);
        EndLine(text, start);
    }

    private static void EndLine(StringBuilder text, int start)
    {
        while (text.Length > start && char.IsWhiteSpace(text[^1]))
        {
            text.Length--;
        }

        if (text.Length > start)
        {
            text.Append('\n');
        }
    }

    private static string Trimmed(StringBuilder text)
    {
        int start = 0;
        int end = text.Length;
        while (end > start && char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        while (start < end && char.IsWhiteSpace(text[start]))
        {
            start++;
        }

        return text.ToString(start, end - start);
    }
}
