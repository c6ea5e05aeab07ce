using Herzblut.Markdown.Drafts;
using Herzblut.Markdown.Slips;
using Markdig.Extensions.Abbreviations;
using Markdig.Extensions.Footnotes;
using Markdig.Extensions.TaskLists;
using Markdig.Syntax.Inlines;

namespace Herzblut.Markdown.Rendering;

/// <summary>Writes what stands inside a paragraph: a flat dispatch, one call a kind.</summary>
internal static class InlineRenderer
{
    /// <summary>Writes all inlines of a container.</summary>
    public static void WriteChildren(ContentDraft draft, ContainerInline container)
    {
        for (Inline? inline = container.FirstChild; inline is not null; inline = inline.NextSibling)
        {
            Write(draft, inline);
        }
    }

    private static void Write(ContentDraft draft, Inline inline)
    {
        HtmlWriter html = draft.Html;
        switch (inline)
        {
            case LiteralInline literal:
                TextSlips.Check(draft, literal);
                html.Text(literal.Content.AsSpan());
                break;
            case LineBreakInline line:
                html.Raw(line.IsHard ? "<br>\n" : "\n");
                break;
            case EmphasisInline emphasis:
                WriteElement(draft, emphasis.DelimiterChar == '~' ? "del" : emphasis.DelimiterCount == 2 ? "strong" : "em", emphasis);
                break;
            case LinkInline { IsImage: true } image:
                ImageRenderer.Write(draft, image);
                break;
            case LinkInline link:
                LinkRenderer.Write(draft, link);
                break;
            case AutolinkInline link:
                LinkRenderer.Write(draft, link);
                break;
            case CodeInline code:
                LoneBacktick.Check(draft, code);
                html.Raw("<code>");
                html.Text(code.Content);
                html.Raw("</code>");
                break;
            case HtmlInline tag:
                RawHtmlRenderer.Write(draft, tag);
                break;
            case HtmlEntityInline entity:
                html.Text(entity.Transcoded.AsSpan());
                break;
            case AbbreviationInline abbreviation:
                WriteAbbreviation(html, abbreviation.Abbreviation);
                break;
            case FootnoteLink footnote:
                FootnoteRenderer.Write(draft, footnote);
                break;
            case TaskList task:
                ListRenderer.WriteTask(draft, task);
                break;
            case DelimiterInline delimiter:
                // Parsers replace these; one that is left over is text.
                if (delimiter is LinkDelimiterInline bracket)
                {
                    BracketSlips.CheckOpen(draft, bracket.Span.Start + (bracket.IsImage ? 1 : 0));
                }

                html.Text(delimiter.ToLiteral());
                WriteChildren(draft, delimiter);
                break;
            case ContainerInline container:
                WriteChildren(draft, container);
                break;
        }
    }

    private static void WriteElement(ContentDraft draft, string name, ContainerInline container)
    {
        draft.Html.Raw("<");
        draft.Html.Raw(name);
        draft.Html.Raw(">");
        WriteChildren(draft, container);
        draft.Html.Raw("</");
        draft.Html.Raw(name);
        draft.Html.Raw(">");
    }

    private static void WriteAbbreviation(HtmlWriter html, Abbreviation abbreviation)
    {
        html.Raw("<abbr title=\"");
        html.Attribute(abbreviation.Text.AsSpan());
        html.Raw("\">");
        html.Text(abbreviation.Label);
        html.Raw("</abbr>");
    }
}
