using Herzblut.Auditing.Trees;

namespace Herzblut.Auditing;

/// <summary>What can be operated has a name that a screen reader can say.</summary>
internal static class NameRule
{
    private static readonly string[] NameAttributes = ["aria-label", "aria-labelledby", "title"];

    public static void Check(AuditedPage page, PageElement element)
    {
        bool needsName = element.Name is "button" or "summary" || (element.Name == "a" && element.Has("href"));
        if (needsName && !HasName(element) && !IsHidden(element))
        {
            page.Report(AuditDiagnostics.NoName(page.Source, page.TagOf(element), element.Name));
        }
    }

    // Most have words inside, which are found at once.
    private static bool HasName(PageElement element) => !element.Text.IsWhiteSpace() || Array.Exists(NameAttributes, element.Says) || HasNameWithin(element);

    private static bool HasNameWithin(PageElement element)
    {
        foreach (PageElement inner in element.Descendants)
        {
            if ((inner.Name == "img" && inner.Says("alt")) || inner.Says("aria-label"))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsHidden(PageElement? element)
        => element is not null && (element.Has("hidden") || element.Is("aria-hidden", "true") || IsHidden(element.Parent));
}
