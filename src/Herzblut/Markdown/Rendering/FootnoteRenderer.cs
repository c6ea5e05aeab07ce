using System.Globalization;
using Herzblut.Markdown.Content;
using Herzblut.Markdown.Drafts;
using Herzblut.Markdown.Slips;
using Markdig.Extensions.Footnotes;
using Markdig.Syntax;

namespace Herzblut.Markdown.Rendering;

/// <summary>Footnotes. Their ids contain an underscore, which no heading's does.</summary>
internal static class FootnoteRenderer
{
    /// <summary>A reference in the text, or the way back from the note.</summary>
    public static void Write(ContentDraft draft, FootnoteLink link)
    {
        if (link.IsBackLink)
        {
            WriteBackLink(draft, link);
        }
        else
        {
            WriteReference(draft, link);
        }
    }

    /// <summary>The notes at the end of the text.</summary>
    public static void Write(ContentDraft draft, FootnoteGroup group)
    {
        HtmlWriter html = draft.Html;
        // A group and no landmark: the book holds many texts, and landmarks of one name lead nowhere.
        html.Raw("<div class=\"footnotes\" role=\"group\" aria-label=\"");
        html.Attribute(draft.Labels.Footnotes);
        html.Raw("\">\n<ol>\n");
        foreach (Block block in group)
        {
            var note = (Footnote)block;
            html.Raw("<li");
            WriteId(draft, NoteId(note));
            html.Raw(">\n");
            BlockRenderer.WriteChildren(draft, note);
            html.Raw("</li>\n");
        }

        html.Raw("</ol>\n</div>\n");
    }

    /// <summary>Reports notes that nothing refers to: Markdown leaves them out.</summary>
    public static void CheckUnused(ContentDraft draft, MarkdownDocument document)
    {
        foreach (Block block in document)
        {
            if (block is not LinkReferenceDefinitionGroup definitions)
            {
                continue;
            }

            foreach (Block definition in definitions)
            {
                if (definition is FootnoteLinkReferenceDefinition { Footnote: { Links.Count: 0 } note })
                {
                    draft.Report(BlockDiagnostics.UnusedFootnote(draft.Text.Source, draft.PlaceOf(definition.Span), note.Label ?? ""));
                }
            }
        }
    }

    private static void WriteReference(ContentDraft draft, FootnoteLink link)
    {
        HtmlWriter html = draft.Html;
        string number = link.Footnote.Order.ToString(CultureInfo.InvariantCulture);
        html.Raw("<sup class=\"footnote-ref\"");
        WriteId(draft, ReferenceId(link));
        html.Raw(">");
        if (draft.IsInsideLink)
        {
            html.Raw(number);
        }
        else
        {
            html.Raw("<a href=\"#");
            html.Hole(HtmlHoleKind.IdPrefix);
            html.Raw(NoteId(link.Footnote));
            html.Raw("\" role=\"doc-noteref\">");
            html.Raw(number);
            html.Raw("</a>");
        }

        html.Raw("</sup>");
    }

    private static void WriteBackLink(ContentDraft draft, FootnoteLink link)
    {
        HtmlWriter html = draft.Html;
        html.Raw(" <a class=\"footnote-back\" href=\"#");
        html.Hole(HtmlHoleKind.IdPrefix);
        html.Raw(ReferenceId(link));
        html.Raw("\" role=\"doc-backlink\" aria-label=\"");
        html.Attribute(draft.Labels.BackToText);
        // The variation selector keeps systems from drawing an emoji.
        html.Raw("\">\u21A9\uFE0E</a>");
    }

    private static void WriteId(ContentDraft draft, string id)
    {
        draft.OtherIds.Add(id);
        draft.Html.Raw(" id=\"");
        draft.Html.Hole(HtmlHoleKind.IdPrefix);
        draft.Html.Raw(id);
        draft.Html.Raw("\"");
    }

    private static string NoteId(Footnote note) => string.Create(CultureInfo.InvariantCulture, $"fn_{note.Order}");

    private static string ReferenceId(FootnoteLink link) => string.Create(CultureInfo.InvariantCulture, $"fnref_{link.Index}");
}
