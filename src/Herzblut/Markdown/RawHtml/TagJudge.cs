using Herzblut.Markdown.Content;
using Herzblut.Markup;

namespace Herzblut.Markdown.RawHtml;

/// <summary>
/// Decides tag by tag which stay: allowed elements that end where they begin, <c>details</c> around blocks, its
/// <c>summary</c> first.
/// </summary>
/// <param name="text">The text.</param>
/// <param name="reported">Names that were complained about; their other halves are not worth a second complaint.</param>
/// <param name="isInline">True inside a paragraph, where no block may begin.</param>
internal sealed class TagJudge(TextFindings text, HashSet<string> reported, bool isInline)
{
    // Browsers and the audit take quadratic time for elements inside each other.
    private const int MostOpen = 20;

    private readonly Stack<HtmlToken> _open = [];
    private readonly Dictionary<string, int> _openNames = new(StringComparer.Ordinal);

    /// <summary>Looks at the next piece.</summary>
    public void Take(HtmlToken token)
    {
        switch (token.Kind)
        {
            case HtmlTokenKind.Tag:
                TakeTag(token, token.Tag!); // A token of this kind has its tag.
                break;
            case HtmlTokenKind.Text:
                if (!string.IsNullOrWhiteSpace(token.Text))
                {
                    TakeContent();
                }

                break;
            case HtmlTokenKind.Comment:
                token.IsKept = true;
                break;
            case HtmlTokenKind.UnclosedComment:
                text.Report(HtmlDiagnostics.UnclosedComment(text.Source, text.Place(token.Start, 4)));
                break;
            case HtmlTokenKind.Other:
                text.Report(HtmlDiagnostics.Markup(text.Source, Place(token)));
                break;
        }
    }

    /// <summary>Words or Markdown between the tags.</summary>
    public void TakeContent()
    {
        if (_open.TryPeek(out HtmlToken? top))
        {
            top.HasContent = true;
        }
    }

    /// <summary>The end of a block of raw HTML: only <c>details</c> reaches over the Markdown that follows.</summary>
    public void EndBlock()
    {
        while (_open.TryPeek(out HtmlToken? top) && top.Name != "details")
        {
            ReportUnclosed(Pop());
        }
    }

    /// <summary>The end of the paragraph or of the list of blocks.</summary>
    public void End()
    {
        foreach (HtmlToken token in _open.Reverse())
        {
            ReportUnclosed(token);
        }

        _open.Clear();
        _openNames.Clear();
    }

    private void TakeTag(HtmlToken token, HtmlTag tag)
    {
        if (!SafeHtml.Allows(token.Name))
        {
            ReportForbidden(token, tag);
        }
        else if (token.Name == "br")
        {
            TakeLineBreak(token, tag);
        }
        else if (tag.IsClosing)
        {
            Close(token);
        }
        else
        {
            CheckAttributes(token, tag);
            Open(token);
        }
    }

    private void Open(HtmlToken token)
    {
        if (_open.Count == MostOpen)
        {
            text.Report(HtmlDiagnostics.TooDeep(text.Source, Place(token)));
            reported.Add(token.Name);
            return;
        }

        _open.TryPeek(out HtmlToken? parent);
        bool isMisplaced = token.Name switch
        {
            "details" => isInline || parent is { Name: not "details" },
            "summary" => parent is not { Name: "details", HasContent: false, Summary.Count: 0 },
            _ => false,
        };
        if (isMisplaced)
        {
            // The summary of details that were refused is a consequence, not a second slip.
            if (!(token.Name == "summary" && reported.Contains("details")))
            {
                text.Report(HtmlDiagnostics.Misplaced(text.Source, Place(token), token.Name));
            }

            reported.Add(token.Name);
            return;
        }

        if (token.Name == "summary")
        {
            parent!.Summary.Add(token); // A summary without details was refused above.
        }
        else
        {
            TakeContent();
        }

        _open.Push(token);
        _openNames[token.Name] = _openNames.GetValueOrDefault(token.Name) + 1;
    }

    private void Close(HtmlToken token)
    {
        if (_openNames.GetValueOrDefault(token.Name) == 0)
        {
            if (reported.Add(token.Name))
            {
                text.Report(HtmlDiagnostics.NeverOpened(text.Source, Place(token), token.Name));
            }

            return;
        }

        HtmlToken opening = Pop();
        while (opening.Name != token.Name)
        {
            ReportUnclosed(opening);
            opening = Pop();
        }

        if (opening is { Name: "details", Summary.Count: 0 })
        {
            text.Report(HtmlDiagnostics.NoSummary(text.Source, Place(opening)));
            return;
        }

        opening.IsKept = token.IsKept = true;
        if (token.Name == "summary")
        {
            _open.Peek().Summary.Add(token);
        }
    }

    private HtmlToken Pop()
    {
        HtmlToken token = _open.Pop();
        _openNames[token.Name]--;
        return token;
    }

    private void TakeLineBreak(HtmlToken token, HtmlTag tag)
    {
        token.IsKept = !tag.IsClosing;
        if (tag.IsClosing)
        {
            text.Report(HtmlDiagnostics.NeverOpened(text.Source, Place(token), token.Name));
        }

        CheckAttributes(token, tag);
    }

    private void CheckAttributes(HtmlToken token, HtmlTag tag)
    {
        foreach (HtmlAttribute attribute in tag.Attributes)
        {
            if (!SafeHtml.Allows(token.Name, attribute.Name.ToLowerInvariant()))
            {
                text.Report(HtmlDiagnostics.ForbiddenAttribute(text.Source, Place(token), token.Name, attribute.Name));
            }
        }
    }

    private void ReportForbidden(HtmlToken token, HtmlTag tag)
    {
        // The parts of a table are no slips of their own.
        if (reported.Contains("table") && token.Name is ("thead" or "tbody" or "tfoot" or "tr" or "td" or "th" or "caption" or "colgroup" or "col"))
        {
            return;
        }

        bool isFirst = reported.Add(token.Name);
        if (!isFirst && tag.IsClosing)
        {
            return;
        }

        Herzblut.Diagnostics.SourceSpan place = Place(token);
        Herzblut.Diagnostics.Diagnostic found = HtmlDiagnostics.Forbidden(text, place, tag);
        if (HtmlCures.LinkOf(tag, text.Source.Text.AsSpan(place.End)) is { } link && link.Target.EndsWith(".md", StringComparison.OrdinalIgnoreCase))
        {
            text.NamedPages.Add(new NamedPage(place, link.Label, link.Target, IsGuess: false) { IsHtml = true });
            found = found with { Cause = NamedPage.CauseOf(text.Source, place) };
        }

        text.Report(found);
    }

    private void ReportUnclosed(HtmlToken token)
    {
        reported.Add(token.Name);
        token.Summary.ForEach(part => part.IsKept = false);
        text.Report(HtmlDiagnostics.Unclosed(text.Source, Place(token), token.Name));
    }

    private Herzblut.Diagnostics.SourceSpan Place(HtmlToken token) => text.Place(token.Start, token.Text.Length);
}
