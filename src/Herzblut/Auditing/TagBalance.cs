using System.Collections.Frozen;
using Herzblut.Diagnostics;
using Herzblut.Markup;

namespace Herzblut.Auditing;

/// <summary>A tag whose other half is missing.</summary>
/// <param name="Span">The tag.</param>
/// <param name="Name">Its element, in lower case.</param>
/// <param name="IsClosing">True where the opening tag is missing.</param>
internal readonly record struct UnbalancedTag(SourceSpan Span, string Name, bool IsClosing);

/// <summary>
/// Finds the tag that makes HTML fall apart. A parser repairs and complains where it notices, often far below; whoever writes the
/// template looks for the tag that has no end.
/// </summary>
internal static class TagBalance
{
    // Their end may be left out, or they have none.
    private static readonly FrozenSet<string> WithoutEnd = new[]
    {
        "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr",
        "p", "li", "dt", "dd", "option", "optgroup", "tr", "td", "th", "thead", "tbody", "tfoot", "colgroup", "rt", "rp", "html", "head", "body",
    }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The first tag without its other half; null where every tag has it.</summary>
    public static UnbalancedTag? Find(string html)
    {
        var reader = new HtmlTagReader(html);
        var open = new Stack<UnbalancedTag>();
        int at = html.IndexOf('<', StringComparison.Ordinal);
        while (at >= 0)
        {
            int next = at + 1;
            if (string.CompareOrdinal(html, at, "<!--", 0, 4) == 0)
            {
                next = After("-->", html, at);
            }
            else if (reader.ReadAt(at) is { } tag)
            {
                var found = new UnbalancedTag(new SourceSpan(at, tag.Length), tag.Name.ToLowerInvariant(), tag.IsClosing);
                if (Take(found, tag.IsSelfClosing, open) is { } fault)
                {
                    return fault;
                }

                bool isRaw = !tag.IsClosing && found.Name is "script" or "style" or "textarea" or "title";
                next = isRaw ? Math.Max(at + tag.Length, html.IndexOf($"</{found.Name}", at, StringComparison.OrdinalIgnoreCase)) : at + tag.Length;
            }

            at = next < html.Length ? html.IndexOf('<', next) : -1;
        }

        return open.TryPeek(out UnbalancedTag last) ? last : null;
    }

    private static UnbalancedTag? Take(UnbalancedTag tag, bool isSelfClosing, Stack<UnbalancedTag> open)
    {
        if (WithoutEnd.Contains(tag.Name))
        {
            return null;
        }

        if (!tag.IsClosing)
        {
            // In a drawing a tag may end itself.
            if (!isSelfClosing)
            {
                open.Push(tag);
            }

            return null;
        }

        if (open.TryPeek(out UnbalancedTag top) && top.Name == tag.Name)
        {
            open.Pop();
            return null;
        }

        return open.Any(other => other.Name == tag.Name) ? top : tag;
    }

    private static int After(string end, string html, int start)
    {
        int found = html.IndexOf(end, start, StringComparison.Ordinal);
        return found < 0 ? html.Length : found + end.Length;
    }
}
