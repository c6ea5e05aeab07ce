using Herzblut.Auditing.Trees;
using Herzblut.Diagnostics;

namespace Herzblut.Auditing;

/// <summary>A page names its language and its title.</summary>
internal static class DocumentRule
{
    public static void Check(AuditedPage page, PageTree tree)
    {
        PageElement outermost = tree.Elements[0];
        if (!outermost.Says("lang"))
        {
            page.Report(AuditDiagnostics.NoLanguage(page.Source, page.TagOf(outermost)));
        }

        if (tree.First("title") is not { } title || title.Text.IsWhiteSpace())
        {
            page.Report(AuditDiagnostics.NoTitle(page.Source, new SourceSpan(0, 0)));
        }
    }
}
