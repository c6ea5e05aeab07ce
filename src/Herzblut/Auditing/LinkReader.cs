using Herzblut.Auditing.Trees;

namespace Herzblut.Auditing;

/// <summary>Collects the addresses of a page.</summary>
internal static class LinkReader
{
    private static readonly string[] ReaderRelations =
        ["canonical", "alternate", "next", "prev", "license", "author", "help", "search", "bookmark", "up", "contents", "me", "edit"];

    public static void Read(AuditedPage page, PageElement element)
    {
        switch (element.Name)
        {
            case "a" or "area":
                Add(page, element, "href", FoundLinkKind.Navigation);
                Add(page, element, "xlink:href", FoundLinkKind.Navigation);
                break;
            case "form":
                Add(page, element, "action", FoundLinkKind.Navigation);
                break;
            case "link":
                Add(page, element, "href", KindOf(element["rel"] ?? ""));
                break;
            case "img" or "script" or "source" or "audio" or "video" or "track" or "iframe" or "embed" or "input":
                Add(page, element, "src", FoundLinkKind.Resource);
                Add(page, element, "poster", FoundLinkKind.Resource);
                AddSet(page, element);
                break;
            case "object":
                Add(page, element, "data", FoundLinkKind.Resource);
                break;
            case "use" or "image":
                Add(page, element, "href", FoundLinkKind.Resource);
                Add(page, element, "xlink:href", FoundLinkKind.Resource);
                break;
            case "meta":
                AddMeta(page, element);
                break;
        }
    }

    private static FoundLinkKind KindOf(string relations)
        => relations.Split(' ', StringSplitOptions.RemoveEmptyEntries).Any(relation => ReaderRelations.Contains(relation.ToLowerInvariant()))
            ? FoundLinkKind.Navigation
            : FoundLinkKind.Resource;

    private static void Add(AuditedPage page, PageElement element, string attribute, FoundLinkKind kind)
    {
        if (element[attribute] is { } address)
        {
            page.File.Links.Add(new FoundLink(address.Trim(), kind, page.TagOf(element)));
        }
    }

    // srcset="a.png 1x, b.png 2x"
    private static void AddSet(AuditedPage page, PageElement element)
    {
        foreach (string candidate in (element["srcset"] ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            page.File.Links.Add(new FoundLink(candidate.Split(' ')[0], FoundLinkKind.Resource, page.TagOf(element)));
        }
    }

    // <meta http-equiv="refresh" content="0; url=x.html">, <meta property="og:image" content="https://…">
    private static void AddMeta(AuditedPage page, PageElement element)
    {
        string content = element["content"] ?? "";
        if (element.Is("http-equiv", "refresh"))
        {
            int start = content.IndexOf("url=", StringComparison.OrdinalIgnoreCase);
            if (start >= 0)
            {
                page.File.Links.Add(new FoundLink(content[(start + 4)..].Trim(' ', '\'', '"'), FoundLinkKind.Navigation, page.TagOf(element)));
            }
        }
        else if (content.StartsWith("https://", StringComparison.Ordinal) || content.StartsWith("http://", StringComparison.Ordinal))
        {
            page.File.Links.Add(new FoundLink(content, FoundLinkKind.Mention, page.TagOf(element)));
        }
    }
}
