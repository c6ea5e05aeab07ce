using System.Buffers;
using Herzblut.Markdown.Content;
using Herzblut.Markdown.Drafts;

namespace Herzblut.Markdown;

/// <summary>
/// The short way for texts of one line in which words may be stressed by asterisks, and nothing else is marked, as in most tips,
/// questions and stories.
/// </summary>
internal static class PlainLine
{
    // Whatever may begin markup in a line, must be escaped, or hints at a slip of markup.
    private static readonly SearchValues<char> Marks = SearchValues.Create("\\`*_[]<>#|~&:^={\"\t\r\n!)/+'%");

    /// <summary>The content of such a line; null where Markdown has to look at it.</summary>
    public static MarkdownContent? TryParse(string text)
    {
        if (!IsWords(text))
        {
            return null;
        }

        int stressEnd = 0;
        for (int at = NextMark(text, 0); at >= 0; at = NextMark(text, at + 1))
        {
            char before = at > 0 ? text[at - 1] : ' ';
            char after = at + 1 < text.Length ? text[at + 1] : ' ';
            bool isPlain = text[at] != '*' ? IsPunctuation(text[at], before, after)
                : at < stressEnd || (stressEnd = Stress.EndOf(text, at)) > 0;
            if (!isPlain)
            {
                return null;
            }
        }

        (string html, string words) = stressEnd > 0 ? Stress.Write(text) : (text, text);
        return new MarkdownContent { Html = html, PlainText = words, Markdown = text.AsMemory(), WordCount = WordCounter.Count(words), IsInline = true };
    }

    // A line has to begin with a word: a hyphen, a plus sign, a digit or a bar would be markup there.
    private static bool IsWords(string text)
        => text.Length > 0 && (char.IsLetter(text[0]) || text[0] is '„' or '“' or '‚' or '‘' or '»' or '«' or '*') && !char.IsWhiteSpace(text[^1])
            && !HtmlWriter.HasForbidden(text) && !text.Contains('【', StringComparison.Ordinal) && !text.Contains("ww", StringComparison.OrdinalIgnoreCase);

    // A colon begins an address (https:), a name of an emoji (:smile:); some marks are markup of others where they are doubled.
    private static bool IsPunctuation(char mark, char before, char after) => mark switch
    {
        ':' => after == ' ',
        '!' => !char.IsWhiteSpace(before),
        ')' => after != '(',
        '/' => before is not (' ' or ':' or ';') && after != '/',
        '+' or '\'' or '%' => after != mark,
        _ => false,
    };

    private static int NextMark(string text, int from) => text.AsSpan(from).IndexOfAny(Marks) is var found and >= 0 ? from + found : -1;
}
