using Herzblut.Auditing.Trees;
using Herzblut.Diagnostics;

namespace Herzblut.Auditing;

/// <summary>One heading of the first level, no level skipped, none empty. Dialogs are pages of their own.</summary>
internal sealed class HeadingRule(AuditedPage page)
{
    private int _before;
    private bool _hasTitle;

    /// <summary>Looks at an element; asked in the order of the page.</summary>
    public void Read(PageElement element)
    {
        if (LevelOf(element.Name) is int level && !IsElsewhere(element))
        {
            Check(element, level);
        }
    }

    /// <summary>Reports what the whole page lacks.</summary>
    public void Check(PageTree tree)
    {
        if (!_hasTitle)
        {
            page.Report(AuditDiagnostics.NoFirstHeading(page.Source, page.TagOf(tree.First("body") ?? tree.Elements[0])));
        }
    }

    private static int? LevelOf(string name) => name is ['h', >= '1' and <= '6' and var digit] ? digit - '0' : null;

    private static bool IsElsewhere(PageElement? element)
        => element is not null
            && (element.Name == "dialog" || element.Has("hidden") || element.Is("aria-hidden", "true") || IsElsewhere(element.Parent));

    private static bool HasPicture(PageElement heading)
    {
        foreach (PageElement inner in heading.Descendants)
        {
            if (inner.Name == "img" && inner["alt"] is { Length: > 0 })
            {
                return true;
            }
        }

        return false;
    }

    private void Check(PageElement heading, int level)
    {
        string words = heading.Text.Trim().ToString();
        if (words.Length == 0 && !HasPicture(heading))
        {
            page.Report(AuditDiagnostics.EmptyHeading(page.Source, page.TagOf(heading), level));
        }

        string? id = heading["id"];
        if (level > _before + 1 && _before > 0)
        {
            // A heading of a text has an id; where its author skipped no level, the template did.
            Cause? cause = page.File.SkipCauseOf(id);
            page.Report(cause is null && id is { Length: > 0 } && level == 3
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
