using Herzblut.Markdown.Content;
using Herzblut.Markdown.Drafts;
using Herzblut.Markdown.Slips;
using Markdig.Extensions.Abbreviations;
using Markdig.Extensions.Alerts;
using Markdig.Extensions.DefinitionLists;
using Markdig.Extensions.Footnotes;
using Markdig.Extensions.Tables;
using Markdig.Syntax;

namespace Herzblut.Markdown.Rendering;

/// <summary>Writes blocks: a flat dispatch, one call a kind.</summary>
internal static class BlockRenderer
{
    /// <summary>Writes all blocks of a container.</summary>
    public static void WriteChildren(ContentDraft draft, ContainerBlock container)
    {
        for (int i = 0; i < container.Count; i++)
        {
            Write(draft, container[i]);
        }
    }

    /// <summary>Writes one block.</summary>
    public static void Write(ContentDraft draft, Block block)
    {
        switch (block)
        {
            case ParagraphBlock paragraph:
                WriteParagraph(draft, paragraph);
                break;
            case HeadingBlock heading:
                WriteHeading(draft, heading);
                break;
            case ListBlock list:
                ListRenderer.Write(draft, list);
                break;
            case AlertBlock alert:
                AdmonitionRenderer.Write(draft, alert);
                break;
            case QuoteBlock quote:
                AdmonitionSlips.Check(draft, quote);
                WriteElement(draft, "blockquote", quote);
                break;
            case Table table:
                TableRenderer.Write(draft, table);
                break;
            case CodeBlock code:
                CodeRenderer.Write(draft, code);
                break;
            case HtmlBlock html:
                RawHtmlRenderer.Write(draft, html);
                break;
            case ThematicBreakBlock:
                draft.Html.Raw("<hr>\n");
                break;
            case DefinitionList definitions:
                DefinitionListRenderer.Write(draft, definitions);
                break;
            case FootnoteGroup footnotes:
                FootnoteRenderer.Write(draft, footnotes);
                break;
            case LinkReferenceDefinitionGroup or Abbreviation:
                break;
            case ContainerBlock container:
                WriteChildren(draft, container);
                break;
        }
    }

    private static void WriteElement(ContentDraft draft, string name, ContainerBlock container)
    {
        draft.Html.Raw($"<{name}>\n");
        WriteChildren(draft, container);
        draft.Html.Line();
        draft.Html.Raw($"</{name}>\n");
    }

    private static void WriteParagraph(ContentDraft draft, ParagraphBlock paragraph)
    {
        if (paragraph.Inline is not { } inlines)
        {
            return;
        }

        TableSlips.Check(draft, paragraph);
        if (IsTight(paragraph))
        {
            InlineRenderer.WriteChildren(draft, inlines);
            draft.Html.Raw("\n");
        }
        else if (ImageRenderer.Figure(inlines) is { } image)
        {
            ImageRenderer.WriteFigure(draft, image);
        }
        else
        {
            draft.Html.Raw("<p>");
            InlineRenderer.WriteChildren(draft, inlines);
            draft.Html.Raw("</p>\n");
        }
    }

    // The items of a list without blank lines, cells, and definitions of one paragraph hold their words without <p>.
    private static bool IsTight(ParagraphBlock paragraph) => paragraph.Parent switch
    {
        ListItemBlock item => item.Parent is ListBlock { IsLoose: false },
        TableCell => true,
        DefinitionItem item => DefinitionListRenderer.IsTight(item),
        _ => false,
    };

    private static void WriteHeading(ContentDraft draft, HeadingBlock block)
    {
        if (draft.Headings.Of(block) is not { } heading || block.Inline is not { } inlines)
        {
            return;
        }

        HtmlWriter html = draft.Html;
        html.Raw("<h");
        html.Hole(HtmlHoleKind.HeadingLevel, heading.Level);
        html.Raw(" id=\"");
        html.Hole(HtmlHoleKind.IdPrefix);
        html.Attribute(heading.Id);
        html.Raw("\">");
        InlineRenderer.WriteChildren(draft, inlines);
        html.Raw("</h");
        html.Hole(HtmlHoleKind.HeadingLevel, heading.Level);
        html.Raw(">\n");
    }
}
