using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace Herzblut.Checking;

/// <summary>One heading of the first level, no level skipped, none empty. Dialogs are pages of their own.</summary>
internal static class HeadingRule
{
    public static void Check(PageElements page, IHtmlDocument document)
    {
        int before = 0;
        IElement? title = null;
        foreach (IElement heading in document.QuerySelectorAll("h1, h2, h3, h4, h5, h6"))
        {
            if (heading.Closest("dialog, [hidden], [aria-hidden=true]") is not null)
            {
                continue;
            }

            int level = heading.LocalName[1] - '0';
            string words = heading.TextContent.Trim();
            if (words.Length == 0 && heading.QuerySelector("img[alt]:not([alt=''])") is null)
            {
                page.Report(AuditDiagnostics.EmptyHeading(page.Source, page.TagOf(heading), level));
            }

            if (level > before + 1 && before > 0)
            {
                page.Report(AuditDiagnostics.SkippedLevel(page.Source, page.TagOf(heading), words, level, before));
            }

            if (level == 1 && title is not null)
            {
                page.Report(AuditDiagnostics.SecondTitle(page.Source, page.TagOf(heading), words));
            }

            title ??= level == 1 ? heading : null;
            before = level;
        }

        if (title is null)
        {
            page.Report(AuditDiagnostics.NoFirstHeading(page.Source, page.TagOf(document.Body ?? document.DocumentElement)));
        }
    }
}
