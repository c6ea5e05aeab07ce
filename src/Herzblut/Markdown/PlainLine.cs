using System.Buffers;
using Herzblut.Markdown.Content;
using Herzblut.Markdown.Drafts;

namespace Herzblut.Markdown;

/// <summary>
/// The short way for texts without any markup, which most tips and questions are.
/// </summary>
internal static class PlainLine
{
    // Whatever may begin markup anywhere in a line, or must be escaped. A colon begins an address (https:, mailto:).
    private static readonly SearchValues<char> Specials = SearchValues.Create("\\`*_[]<>#|~&:^={\"\t\r\n");

    /// <summary>The content of a line that consists of words only; null where Markdown has to look at it.</summary>
    public static MarkdownContent? TryParse(string text)
    {
        // Hyphens, plus signs, digits and bars mean something at the start of a line, so that must be a word.
        if (text.Length == 0 || !(char.IsLetter(text[0]) || text[0] is '„' or '“' or '‚' or '‘' or '»' or '«') || char.IsWhiteSpace(text[^1]))
        {
            return null;
        }

        if (text.AsSpan().ContainsAny(Specials) || HtmlWriter.HasForbidden(text) || text.Contains("www.", StringComparison.OrdinalIgnoreCase) || text.Contains("%%", StringComparison.Ordinal))
        {
            return null;
        }

        return new MarkdownContent { Html = text, PlainText = text, Markdown = text, WordCount = WordCounter.Count(text), IsInline = true };
    }
}
