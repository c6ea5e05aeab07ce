using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Herzblut.Diagnostics;

namespace Herzblut.Auditing;

/// <summary>One heading of the first level, no level skipped, none empty. Dialogs are pages of their own.</summary>
internal sealed class HeadingRule(PageElements page)
{
    private int _before;
    private bool _hasTitle;

    /// <summary>Looks at an element; asked in the order of the page.</summary>
    public void Read(IElement element)
    {
        if (LevelOf(element.LocalName) is int level && !IsElsewhere(element))
        {
            Check(element, level);
        }
    }

    /// <summary>Reports what the whole page lacks.</summary>
    public void Check(IHtmlDocument document)
    {
        if (!_hasTitle)
        {
            page.Report(AuditDiagnostics.NoFirstHeading(page.Source, page.TagOf(document.Body ?? document.DocumentElement)));
        }
    }

    private static int? LevelOf(string name) => name is ['h', >= '1' and <= '6' and var digit] ? digit - '0' : null;

    private static bool IsElsewhere(IElement? element)
        => element is not null
            && (element.LocalName == "dialog" || element.HasAttribute("hidden") || element.GetAttribute("aria-hidden") == "true" || IsElsewhere(element.ParentElement));

    private void Check(IElement heading, int level)
    {
        string words = heading.TextContent.Trim();
        if (words.Length == 0 && heading.QuerySelector("img[alt]:not([alt=''])") is null)
        {
            page.Report(AuditDiagnostics.EmptyHeading(page.Source, page.TagOf(heading), level));
        }

        if (level > _before + 1 && _before > 0)
        {
            // A heading of a text has an id; where its author skipped no level, the template did.
            Cause? cause = page.File.SkipCauseOf(heading.Id);
            page.Report(cause is null && heading.Id is { Length: > 0 } && level == 3
                ? AuditDiagnostics.TextBelowTitle(page.Source, page.TagOf(heading))
                : AuditDiagnostics.SkippedLevel(page.Source, page.TagOf(heading), words, level, _before) with { Cause = cause });
        }

        if (level == 1 && _hasTitle)
        {
            page.Report(AuditDiagnostics.SecondTitle(page.Source, page.TagOf(heading), words));
        }

        _hasTitle |= level == 1;
        _before = level;
    }
}
