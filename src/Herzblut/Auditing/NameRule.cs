using AngleSharp.Dom;

namespace Herzblut.Auditing;

/// <summary>What can be operated has a name that a screen reader can say.</summary>
internal static class NameRule
{
    private static readonly string[] NameAttributes = ["aria-label", "aria-labelledby", "title"];

    public static void Check(PageElements page, IElement element)
    {
        bool needsName = element.LocalName is "button" or "summary" || (element.LocalName == "a" && element.HasAttribute("href"));
        if (needsName && !HasName(element) && !IsHidden(element))
        {
            page.Report(AuditDiagnostics.NoName(page.Source, page.TagOf(element), element.LocalName));
        }
    }

    // Most have words inside, which are found at once.
    private static bool HasName(IElement element)
        => element.GetDescendants().OfType<IText>().Any(text => !string.IsNullOrWhiteSpace(text.Data))
            || NameAttributes.Any(attribute => !string.IsNullOrWhiteSpace(element.GetAttribute(attribute)))
            || element.QuerySelectorAll("img[alt], [aria-label]").Any(inner => !string.IsNullOrWhiteSpace(inner.GetAttribute("alt") ?? inner.GetAttribute("aria-label")));

    private static bool IsHidden(IElement element) => element.GetAttribute("aria-hidden") == "true" || element.Closest("[hidden], [aria-hidden=true]") is not null;
}
