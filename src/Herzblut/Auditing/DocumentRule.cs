using AngleSharp.Html.Dom;
using Herzblut.Diagnostics;

namespace Herzblut.Auditing;

/// <summary>A page names its language and its title.</summary>
internal static class DocumentRule
{
    public static void Check(PageElements page, IHtmlDocument document)
    {
        if (string.IsNullOrWhiteSpace(document.DocumentElement.GetAttribute("lang")))
        {
            page.Report(AuditDiagnostics.NoLanguage(page.Source, page.TagOf(document.DocumentElement)));
        }

        if (string.IsNullOrWhiteSpace(document.Title))
        {
            page.Report(AuditDiagnostics.NoTitle(page.Source, new SourceSpan(0, 0)));
        }
    }
}
