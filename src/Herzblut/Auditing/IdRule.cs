using Herzblut.Auditing.Trees;

namespace Herzblut.Auditing;

/// <summary>Each id once a page.</summary>
internal static class IdRule
{
    public static void Check(AuditedPage page, PageElement element)
    {
        if (element["id"] is not { } id)
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
