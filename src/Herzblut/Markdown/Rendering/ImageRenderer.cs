using Herzblut.Diagnostics;
using Herzblut.Images;
using Herzblut.Markdown.Content;
using Herzblut.Markdown.Drafts;
using Herzblut.Markdown.Links;
using Herzblut.Sources;
using Markdig.Syntax.Inlines;

namespace Herzblut.Markdown.Rendering;

/// <summary>Pictures: their files are looked up at once, so that the page can reserve the space they take.</summary>
internal static class ImageRenderer
{
    private const long HeavyBytes = 1_000_000;

    /// <summary>The picture of a paragraph that holds nothing else, where it has a title; null otherwise.</summary>
    public static LinkInline? Figure(ContainerInline paragraph)
        => paragraph.FirstChild is LinkInline { IsImage: true, Title.Length: > 0, NextSibling: null } image ? image : null;

    /// <summary>A picture with its title as caption.</summary>
    public static void WriteFigure(ContentDraft draft, LinkInline image)
    {
        draft.Html.Raw("<figure>");
        Write(draft, image, title: null);
        draft.Html.Raw("<figcaption>");
        draft.Html.Text(image.Title);
        draft.Html.Raw("</figcaption></figure>\n");
    }

    /// <summary>A picture between words.</summary>
    public static void Write(ContentDraft draft, LinkInline image) => Write(draft, image, image.Title);

    private static void Write(ContentDraft draft, LinkInline image, string? title)
    {
        string description = PlainText.Of(image, PlainTextOptions.WithImages);
        string target = image.Url?.Trim() ?? "";
        SourceSpan place = LinkRenderer.PlaceOf(draft, image);
        if (NetworkPath.Is(LinkRenderer.Raw(draft, image)))
        {
            draft.Report(OwnComputer(draft, LinkRenderer.Raw(draft, image), place));
            draft.Html.Text(description);
            return;
        }

        if (UrlScheme.Of(target) is "http" or "https")
        {
            draft.Report(ImageDiagnostics.Foreign(draft.Text.Source, place, target));
            WriteForeign(draft, target, description.Length > 0 ? description : target);
            return;
        }

        if (FindFile(draft, target, place) is not { } file)
        {
            draft.Html.Text(description);
            return;
        }

        if (description.Length == 0)
        {
            draft.Report(ImageDiagnostics.NoDescription(draft.Text.Source, draft.PlaceOf(image.Span), target));
        }
        else if (FilledInDescription.Is(description))
        {
            draft.Report(ImageDiagnostics.FilledIn(draft.Text.Source, draft.PlaceOf(image.Span), description, target));
        }

        if (file.Length > HeavyBytes)
        {
            draft.Report(ImageDiagnostics.Heavy(draft.Text.Source, place, file.Length));
        }

        draft.Links.Add(LinkTargetReader.FileLink(target, place, isImage: true) with { File = file.Path, Written = LinkRenderer.WrittenOf(image) });
        WriteImage(draft, file.Size, description, title);
    }

    private static ImageFile? FindFile(ContentDraft draft, string target, SourceSpan place)
    {
        SourceText source = draft.Text.Source;
        if (Problem(draft, target, place) is { } problem)
        {
            draft.Report(problem);
            return null;
        }

        string path = LinkTargetReader.FileLink(target, place).Path;
        ImageLookup lookup = draft.Images.Find(RelativePath.FolderOf(source.Path), path);
        Diagnostic? fault = lookup.Result switch
        {
            ImageLookupResult.Outside => ImageDiagnostics.Outside(source, place, path),
            ImageLookupResult.Missing => ImageDiagnostics.Missing(source, place, path, lookup.Nearest),
            _ => lookup.File?.Fault switch
            {
                ImageFault.UnknownFormat => ImageDiagnostics.UnknownFormat(source, place, path) with { Covers = ReadingDiagnostics.OtherKind(lookup.File.Path) },
                ImageFault.Unreadable => ImageDiagnostics.Unreadable(source, place, path),
                _ => null,
            },
        };
        if (fault is not null)
        {
            draft.Report(fault);
            return null;
        }

        return lookup.File;
    }

    private static Diagnostic? Problem(ContentDraft draft, string target, SourceSpan place)
    {
        SourceText source = draft.Text.Source;
        return target.Length == 0 ? ImageDiagnostics.NoTarget(source, place)
            : InvisibleCharacters.Without(target) is { } visible ? LinkDiagnostics.Invisible(source, place, visible)
            : UrlScheme.Of(target) is { Length: 1 } or "file" || LocalAddress.IsPath(target) ? OwnComputer(draft, target, place)
            : UrlScheme.Of(target) is not null ? ImageDiagnostics.NoFile(source, place)
            : target.Contains('\\', StringComparison.Ordinal) ? LinkDiagnostics.Backslash(source, place, target)
            : null;
    }

    // Whoever copied the picture into the playbook may still have written where it came from.
    private static Diagnostic OwnComputer(ContentDraft draft, string address, SourceSpan place)
    {
        string name = address[(address.LastIndexOfAny(['/', '\\']) + 1)..];
        ImageLookup lookup = draft.Images.Find(RelativePath.FolderOf(draft.Text.Source.Path), name);
        string? copy = lookup.Result == ImageLookupResult.Found ? name : lookup.Nearest;
        bool isSame = copy is not null && string.Equals(RelativePath.NameOf(copy), name, StringComparison.Ordinal);
        return LinkDiagnostics.OwnComputer(draft.Text.Source, place, address, isSame ? copy : null);
    }

    // Pages load nothing from other sites: the reader may follow a link instead.
    private static void WriteForeign(ContentDraft draft, string address, string words)
    {
        if (draft.IsInsideLink)
        {
            draft.Html.Text(words);
            return;
        }

        draft.Html.Raw("<a href=\"");
        draft.Html.Attribute(WebAddress.Encode(address));
        draft.Html.Raw("\" rel=\"noopener\">");
        draft.Html.Text(words);
        draft.Html.Raw("</a>");
    }

    private static void WriteImage(ContentDraft draft, ImageSize? size, string description, string? title)
    {
        HtmlWriter html = draft.Html;
        html.Raw("<img src=\"");
        html.Hole(HtmlHoleKind.Link, draft.Links.Count - 1);
        html.Raw("\" alt=\"");
        html.Attribute(description);
        if (!string.IsNullOrEmpty(title))
        {
            html.Raw("\" title=\"");
            html.Attribute(title);
        }

        html.Raw(size is { } measures ? $"\" width=\"{measures.Width}\" height=\"{measures.Height}\"" : "\"");
        html.Raw(" loading=\"lazy\" decoding=\"async\">");
    }
}
