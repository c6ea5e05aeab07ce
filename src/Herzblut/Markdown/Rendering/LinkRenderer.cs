using Herzblut.Markdown.Content;
using Herzblut.Markdown.Drafts;
using Herzblut.Markdown.Links;
using Herzblut.Markdown.Slips;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Herzblut.Markdown.Rendering;

/// <summary>Links; what they lead to decides <see cref="LinkTargetReader"/>.</summary>
internal static class LinkRenderer
{
    public static void Write(ContentDraft draft, LinkInline link)
    {
        if (draft.IsInsideLink)
        {
            InlineRenderer.WriteChildren(draft, link);
            return;
        }

        if (link.Reference is { Label: ['^', ..] note })
        {
            // A note inside a list or a quotation is none: Markdown takes it for the target of a link.
            draft.Report(BlockDiagnostics.MissingFootnote(draft.Text.Source, draft.PlaceOf(link.Span), $"[{note}]"));
            InlineRenderer.WriteChildren(draft, link);
            return;
        }

        if (link.FirstChild is null || (link.FirstChild is LiteralInline { NextSibling: null } words && words.Content.AsSpan().IsWhiteSpace()))
        {
            draft.Report(LinkDiagnostics.NoText(draft.Text.Source, draft.PlaceOf(link.Span), link.Url ?? ""));
            return;
        }

        BracketSlips.CheckPicture(draft, link.Span.Start, link.Span.Length, link.Url ?? "");
        BracketSlips.CheckAround(draft, link.Span.Start, link.Span.Length, hasWords: link.FirstChild is not LiteralInline { NextSibling: null, Content.Length: < 3 });
        Herzblut.Diagnostics.SourceSpan place = PlaceOf(draft, link);
        LinkTarget target = link.Reference is { } definition
            ? draft.TargetOf(definition, () => Read(draft, link, place))
            : Read(draft, link, place);
        bool isOpen = Open(draft, target, link.Title);
        draft.IsInsideLink = isOpen;
        InlineRenderer.WriteChildren(draft, link);
        draft.IsInsideLink = false;
        draft.Html.Raw(isOpen ? "</a>" : "");
    }

    /// <summary>An address in angle brackets.</summary>
    public static void Write(ContentDraft draft, AutolinkInline link)
    {
        string address = link.IsEmail ? "mailto:" + link.Url : link.Url;
        bool isOpen = !draft.IsInsideLink && !ChatLink.Check(draft, draft.PlaceOf(link.Span), link.Url) && Open(draft, LinkTargetReader.Read(draft, address, draft.PlaceOf(link.Span)), null);
        draft.Html.Text(link.Url);
        draft.Html.Raw(isOpen ? "</a>" : "");
    }

    /// <summary>The target of a link or picture in the file; the whole of it where it has no target.</summary>
    public static Herzblut.Diagnostics.SourceSpan PlaceOf(ContentDraft draft, LinkInline link)
    {
        Markdig.Syntax.SourceSpan span = link.Reference?.UrlSpan ?? link.UrlSpan;
        if (span.IsEmpty || string.IsNullOrEmpty(link.Url))
        {
            return draft.PlaceOf(link.Span);
        }

        bool isBracketed = draft.Text.Text[span.Start] == '<';
        return draft.PlaceOf(isBracketed ? new SourceSpan(span.Start + 1, span.End - 1) : span);
    }

    /// <summary>The target of a link or picture in the text, angle brackets included; null where it has none.</summary>
    public static Herzblut.Diagnostics.SourceSpan? WrittenOf(LinkInline link)
    {
        Markdig.Syntax.SourceSpan span = link.Reference?.UrlSpan ?? link.UrlSpan;
        return span.IsEmpty || string.IsNullOrEmpty(link.Url) ? null : Herzblut.Diagnostics.SourceSpan.FromBounds(span.Start, span.End + 1);
    }

    /// <summary>The target of a link or picture as it is written: Markdown makes one backslash of the two before a network path.</summary>
    public static string Raw(ContentDraft draft, LinkInline link)
    {
        Markdig.Syntax.SourceSpan span = link.Reference?.UrlSpan ?? link.UrlSpan;
        return span.IsEmpty || span.End >= draft.Text.Text.Length ? link.Url ?? "" : draft.Text.Text[span.Start..(span.End + 1)].Trim('<', '>');
    }

    private static LinkTarget Read(ContentDraft draft, LinkInline link, Herzblut.Diagnostics.SourceSpan place)
    {
        if (NetworkPath.Is(Raw(draft, link)))
        {
            draft.Report(LinkDiagnostics.OwnComputer(draft.Text.Source, place, Raw(draft, link)));
            return new LinkTarget(LinkTargetKind.Refused);
        }

        LinkTarget target = LinkTargetReader.Read(draft, link.Url ?? "", place);
        if (target.Kind == LinkTargetKind.File)
        {
            draft.Links[target.Link] = draft.Links[target.Link] with { Written = WrittenOf(link) };
        }

        return target;
    }

    private static bool Open(ContentDraft draft, LinkTarget target, string? title)
    {
        if (target.Kind == LinkTargetKind.Refused)
        {
            return false;
        }

        HtmlWriter html = draft.Html;
        html.Raw("<a href=\"");
        switch (target.Kind)
        {
            case LinkTargetKind.Heading:
                html.Raw("#");
                html.Hole(HtmlHoleKind.IdPrefix);
                html.Attribute(target.Address);
                break;
            case LinkTargetKind.File:
                html.Hole(HtmlHoleKind.Link, target.Link);
                break;
            default:
                html.Attribute(target.Address);
                break;
        }

        html.Raw(target.Kind == LinkTargetKind.Away && target.Address.StartsWith("http", StringComparison.OrdinalIgnoreCase) ? "\" rel=\"noopener\"" : "\"");
        if (!string.IsNullOrEmpty(title))
        {
            html.Raw(" title=\"");
            html.Attribute(title);
            html.Raw("\"");
        }

        html.Raw(">");
        return true;
    }
}
