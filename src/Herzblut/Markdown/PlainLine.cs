using System.Buffers;

namespace Herzblut.Markdown;

/// <summary>
/// The short way for texts without any markup, which most tips and questions are.
/// </summary>
internal static class PlainLine
{
    // Whatever may begin markup anywhere in a line, or must be escaped. A colon begins an address (https:, mailto:).
    private static readonly SearchValues<char> Specials = SearchValues.Create(
        "\\`*_[]<>#|~&:^=\"\t\r\n" + "\u0000\u0001\u0002\u0003\u0004\u0005\u0006\u0007\u0008\u000B\u000C\u000E\u000F\u0010\u0011\u0012\u0013\u0014\u0015\u0016\u0017\u0018\u0019\u001A\u001B\u001C\u001D\u001E\u001F\u007F");

    /// <summary>The content of a line that consists of words only; null where Markdown has to look at it.</summary>
    public static MarkdownContent? TryParse(string text)
    {
        // Hyphens, plus signs, digits and bars mean something at the start of a line, so that must be a word.
        if (text.Length == 0 || !(char.IsLetter(text[0]) || text[0] is '„' or '“' or '‚' or '‘' or '»' or '«') || char.IsWhiteSpace(text[^1]))
        {
            return null;
        }

        if (text.AsSpan().ContainsAny(Specials) || text.AsSpan().ContainsAnyInRange('\u0080', '\u009F') || text.AsSpan().ContainsAny('\uFFFE', '\uFFFF')
            || text.Contains("www.", StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }

        return new MarkdownContent { Html = text, PlainText = text, Markdown = text, WordCount = WordCounter.Count(text), IsInline = true };
    }
}
