using Herzblut.Markdown.Drafts;
using Herzblut.Markdown.Slips;
using Markdig.Helpers;
using Markdig.Syntax;

namespace Herzblut.Markdown.Rendering;

/// <summary>Code blocks; they scroll sideways, so the keyboard must reach them.</summary>
internal static class CodeRenderer
{
    public static void Write(ContentDraft draft, CodeBlock block)
    {
        HtmlWriter html = draft.Html;
        html.Raw("<pre tabindex=\"0\"><code");
        if (block is FencedCodeBlock fence)
        {
            WriteLanguage(html, fence.Info);
            if (fence.ClosingFencedCharCount == 0)
            {
                draft.Report(BlockDiagnostics.UnclosedFence(
                    draft.Text.Source, draft.Place(fence.Span.Start, fence.OpeningFencedCharCount), new string(fence.FencedChar, fence.OpeningFencedCharCount)));
            }
        }

        html.Raw(">");
        StringLine[] lines = block.Lines.Lines ?? [];
        if (block is not FencedCodeBlock && block.Lines.Count > 0 && IndentedText.Is(lines.AsSpan(0, block.Lines.Count)))
        {
            draft.Report(BlockDiagnostics.IndentedText(draft.Text.Source, draft.Place(lines[0].Slice.Start, lines[0].Slice.Length)));
        }

        for (int i = 0; i < block.Lines.Count; i++)
        {
            html.Text(lines[i].Slice.AsSpan());
            html.Raw("\n");
        }

        html.Raw("</code></pre>\n");
    }

    private static void WriteLanguage(HtmlWriter html, string? language)
    {
        if (!string.IsNullOrEmpty(language))
        {
            html.Raw(" class=\"language-");
            html.Attribute(language);
            html.Raw("\"");
        }
    }
}
