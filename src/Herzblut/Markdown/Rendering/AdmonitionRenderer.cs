using Herzblut.Markdown.Drafts;
using Herzblut.Markdown.Slips;
using Markdig.Extensions.Alerts;

namespace Herzblut.Markdown.Rendering;

/// <summary>Boxes that stand out: <c>&gt; [!TIP]</c> and its four siblings, in any case.</summary>
internal static class AdmonitionRenderer
{
    private static readonly string[] Kinds = ["NOTE", "TIP", "IMPORTANT", "WARNING", "CAUTION"];

    public static void Write(ContentDraft draft, AlertBlock alert)
    {
        string kind = alert.Kind.ToString().ToUpperInvariant();
        if (!Kinds.Contains(kind))
        {
            int marker = draft.Text.Text.IndexOf("[!", alert.Span.Start, StringComparison.Ordinal);
            draft.Report(BlockDiagnostics.UnknownAdmonition(
                draft.Text.Source, draft.Place(marker, kind.Length + 3), alert.Kind.ToString(), Nearest(kind)));
            kind = Kinds[0];
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

    // German words and those of other tools come before spelling.
    private static string Nearest(string kind) => kind switch
    {
        "HINWEIS" or "INFO" or "NOTIZ" or "ANMERKUNG" or "INFORMATION" => "NOTE",
        "TIPP" or "HINT" or "RAT" or "EMPFEHLUNG" => "TIP",
        "WICHTIG" => "IMPORTANT",
        "ACHTUNG" or "WARNUNG" or "ATTENTION" => "WARNING",
        "VORSICHT" or "GEFAHR" or "DANGER" => "CAUTION",
        _ => Herzblut.Diagnostics.Suggestion.Nearest(kind, Kinds) ?? "NOTE",
    };
}
