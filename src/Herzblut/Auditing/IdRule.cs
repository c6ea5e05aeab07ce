using AngleSharp.Dom;

namespace Herzblut.Auditing;

/// <summary>Each id once a page.</summary>
internal static class IdRule
{
    public static void Check(PageElements page, IElement element)
    {
        if (element.GetAttribute("id") is not { } id)
        {
            return;
        }

        if (id.Length == 0 || id.Any(char.IsWhiteSpace))
        {
            page.Report(AuditDiagnostics.BadId(page.Source, page.TagOf(element), id));
        }
        else if (!page.File.Ids.Add(id))
        {
            page.Report(AuditDiagnostics.DuplicateId(page.Source, page.TagOf(element), id));
        }
    }
}
