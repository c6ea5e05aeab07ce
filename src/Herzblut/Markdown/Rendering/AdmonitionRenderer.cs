using Herzblut.Markdown.Content;
using Herzblut.Markdown.Drafts;
using Herzblut.Markdown.Slips;
using Markdig.Extensions.Alerts;

namespace Herzblut.Markdown.Rendering;

/// <summary>Boxes that stand out: <c>&gt; [!TIP]</c> and its four siblings, in any case.</summary>
internal static class AdmonitionRenderer
{
    public static void Write(ContentDraft draft, AlertBlock alert)
    {
        string kind = alert.Kind.ToString().ToUpperInvariant();
        if (!AdmonitionKinds.Contains(kind))
        {
            int marker = draft.Text.Text.IndexOf("[!", alert.Span.Start, StringComparison.Ordinal);
            draft.Report(BlockDiagnostics.UnknownAdmonition(
                draft.Text.Source, draft.Place(marker, kind.Length + 3), alert.Kind.ToString(), AdmonitionKinds.Nearest(kind)));
            kind = AdmonitionKinds.Default;
        }

        HtmlWriter html = draft.Html;
        html.Raw($"<div class=\"admonition admonition-{kind.ToLowerInvariant()}\" role=\"note\">\n<p class=\"admonition-title\">");
        html.Text(LabelOf(draft.Labels, kind));
        html.Raw("</p>\n");
        BlockRenderer.WriteChildren(draft, alert);
        html.Raw("</div>\n");
    }

    private static string LabelOf(MarkdownLabels labels, string kind) => kind switch
    {
        "NOTE" => labels.Note,
        "TIP" => labels.Tip,
        "IMPORTANT" => labels.Important,
        "WARNING" => labels.Warning,
        _ => labels.Caution,
    };
}
