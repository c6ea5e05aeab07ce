using Herzblut.Diagnostics;

namespace Herzblut.Auditing;

/// <summary>A tag of a template with values of the model in it.</summary>
/// <param name="Template">The template.</param>
/// <param name="Span">The tag in it.</param>
/// <param name="Pieces">What stands before, between and after the values.</param>
internal sealed record TemplateTag(SourceText Template, SourceSpan Span, string[] Pieces)
{
    /// <summary>The tags of a template that end in something of their own (<c>#tips"&gt;</c>), by which they can be told from others.</summary>
    public static IEnumerable<TemplateTag> WithValues(SourceText template)
    {
        string text = template.Text;
        for (int start = text.IndexOf('<', StringComparison.Ordinal); start >= 0; start = text.IndexOf('<', start + 1))
        {
            string[] pieces = [.. PiecesOf(text, start, out int end)];
            if (pieces.Length > 1 && pieces[^1].AsSpan().ContainsAnyInRange('a', 'z'))
            {
                yield return new TemplateTag(template, SourceSpan.FromBounds(start, end), pieces);
            }
        }
    }

    /// <summary>True for a tag of a page that this one may have become.</summary>
    public bool Matches(string tag)
    {
        if (!tag.StartsWith(Pieces[0], StringComparison.Ordinal) || !tag.EndsWith(Pieces[^1], StringComparison.Ordinal))
        {
            return false;
        }

        int at = Pieces[0].Length;
        foreach (string piece in Pieces[1..^1])
        {
            int found = tag.IndexOf(piece, at, StringComparison.Ordinal);
            if (found < 0)
            {
                return false;
            }

            at = found + piece.Length;
        }

        return at <= tag.Length - Pieces[^1].Length;
    }

    // Empty where the tag does not end.
    private static List<string> PiecesOf(string text, int start, out int end)
    {
        var pieces = new List<string>();
        int piece = start;
        for (int at = start; at < text.Length; at++)
        {
            if (text[at] == '>')
            {
                pieces.Add(text[piece..(at + 1)]);
                end = at + 1;
                return pieces;
            }

            if (text.AsSpan(at).StartsWith("{{"))
            {
                pieces.Add(text[piece..at]);
                int close = text.IndexOf("}}", at, StringComparison.Ordinal);
                at = close < 0 ? text.Length : close + 1;
                piece = at + 1;
            }
        }

        end = text.Length;
        return [];
    }
}
