using AngleSharp.Dom;

namespace Herzblut.Auditing;

/// <summary>Every picture says what it shows, or that it only decorates (<c>alt=""</c>).</summary>
internal static class PictureRule
{
    public static void Check(PageElements page, IElement element)
    {
        bool isPicture = element.LocalName == "img" || (element.LocalName == "input" && element.GetAttribute("type") == "image");
        if (isPicture && !element.HasAttribute("alt"))
        {
            page.Report(AuditDiagnostics.NoAlternative(page.Source, page.TagOf(element), element.GetAttribute("src") ?? ""));
        }
    }
}
