using Herzblut.Markdown.Content;
using Herzblut.Markup;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Herzblut.Markdown.RawHtml;

/// <summary>
/// The verdicts on the raw HTML of a text. Tags are judged together with all others of the same paragraph, or of the same
/// list of blocks, because an element must end where it begins.
/// </summary>
internal sealed class RawHtmlVerdicts
{
    private readonly HashSet<MarkdownObject> _judged = [];
    private readonly Dictionary<HtmlInline, HtmlToken> _inlines = [];
    private readonly Dictionary<HtmlBlock, List<HtmlToken>> _blocks = [];
    private readonly HashSet<string> _reported = new(StringComparer.Ordinal);

    /// <summary>The piece that a tag or comment in a paragraph is.</summary>
    public HtmlToken Of(TextFindings text, HtmlInline inline)
    {
        if (inline.Parent is { } parent && _judged.Add(parent))
        {
            Judge(text, parent);
        }

        return _inlines[inline];
    }

    /// <summary>The pieces of a block.</summary>
    public List<HtmlToken> Of(TextFindings text, HtmlBlock block)
    {
        if (block.Parent is { } parent && _judged.Add(parent))
        {
            Judge(text, parent);
        }

        return _blocks[block];
    }

    /// <summary>Forgets everything.</summary>
    public void Clear()
    {
        _judged.Clear();
        _inlines.Clear();
        _blocks.Clear();
        _reported.Clear();
    }

    private void Judge(TextFindings text, ContainerInline container)
    {
        var judge = new TagJudge(text, _reported, isInline: true);
        for (Inline? inline = container.FirstChild; inline is not null; inline = inline.NextSibling)
        {
            if (inline is HtmlInline html)
            {
                judge.Take(_inlines[html] = RawHtmlReader.Read(html));
            }
        }

        judge.End();
    }

    private void Judge(TextFindings text, ContainerBlock container)
    {
        var judge = new TagJudge(text, _reported, isInline: false);
        for (int i = 0; i < container.Count; i++)
        {
            if (container[i] is HtmlBlock block)
            {
                List<HtmlToken> tokens = _blocks[block] = RawHtmlReader.Read(block);
                tokens.ForEach(judge.Take);
                judge.EndBlock();
            }
            else
            {
                judge.TakeContent();
            }
        }

        judge.End();
    }
}
