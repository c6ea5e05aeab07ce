using Herzblut.Markdown.Content;
using Herzblut.Markdown.Drafts;
using Herzblut.Markdown.RawHtml;
using Herzblut.Markup;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Herzblut.Markdown.Rendering;

/// <summary>Writes raw HTML that may stay, and shows the rest as it was typed.</summary>
internal static class RawHtmlRenderer
{
    /// <summary>A tag or comment inside a paragraph.</summary>
    public static void Write(ContentDraft draft, HtmlInline inline) => Write(draft.Html, draft.RawHtml.Of(draft.Findings, inline));

    /// <summary>A block of raw HTML.</summary>
    public static void Write(ContentDraft draft, HtmlBlock block)
    {
        List<HtmlToken> tokens = draft.RawHtml.Of(draft.Findings, block);

        // Loose words want a paragraph; details and summary are blocks themselves, and comments show nothing.
        bool isParagraph = !tokens.Exists(token => token is { IsKept: true, Name: "details" or "summary" })
            && tokens.Exists(token => token.Kind != HtmlTokenKind.Comment && !string.IsNullOrWhiteSpace(token.Text));
        draft.Html.Raw(isParagraph ? "<p>" : "");
        foreach (HtmlToken token in tokens)
        {
            Write(draft.Html, token);
        }

        draft.Html.Raw(isParagraph ? "</p>\n" : "\n");
    }

    private static void Write(HtmlWriter html, HtmlToken token)
    {
        if (token.Kind == HtmlTokenKind.Text)
        {
            html.Text(RawHtmlReader.Decode(token.Text));
        }
        else if (!token.IsKept)
        {
            html.Text(token.Text);
        }
        else if (token.Tag is { } tag)
        {
            WriteTag(html, token.Name, tag);
        }
        else if (IsValidComment(token.Text))
        {
            html.Raw(token.Text);
        }
    }

    private static void WriteTag(HtmlWriter html, string name, HtmlTag tag)
    {
        html.Raw(tag.IsClosing ? "</" : "<");
        html.Raw(name);
        foreach (HtmlAttribute attribute in tag.IsClosing ? [] : tag.Attributes.DistinctBy(attribute => attribute.Name, StringComparer.OrdinalIgnoreCase))
        {
            string attributeName = attribute.Name.ToLowerInvariant();
            if (SafeHtml.Allows(name, attributeName))
            {
                WriteAttribute(html, attributeName, attribute.Value);
            }
        }

        html.Raw(">");
    }

    private static void WriteAttribute(HtmlWriter html, string name, string? value)
    {
        html.Raw(" ");
        html.Raw(name);
        if (value is not null && name != "open")
        {
            html.Raw("=\"");
            html.Attribute(value);
            html.Raw("\"");
        }
    }

    // What one version of HTML or another forbids inside a comment; such a comment is left out, nobody sees it anyway.
    private static bool IsValidComment(string comment)
    {
        ReadOnlySpan<char> inner = comment.AsSpan(4, comment.Length - 7);
        return !inner.Contains("--", StringComparison.Ordinal) && !inner.StartsWith(">") && !inner.StartsWith("->") && !inner.EndsWith("-")
            && !HtmlWriter.HasForbidden(inner);
    }
}
