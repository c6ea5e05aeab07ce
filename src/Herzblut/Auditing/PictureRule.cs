using Herzblut.Auditing.Trees;

namespace Herzblut.Auditing;

/// <summary>Every picture says what it shows, or that it only decorates (<c>alt=""</c>).</summary>
internal static class PictureRule
{
    public static void Check(AuditedPage page, PageElement element)
    {
        bool isPicture = element.Name == "img" || (element.Name == "input" && element.Is("type", "image"));
        if (isPicture && !element.Has("alt"))
        {
            page.Report(AuditDiagnostics.NoAlternative(page.Source, page.TagOf(element), element["src"] ?? ""));
        }
    }
}
