using Herzblut.Diagnostics;
using Herzblut.Templating.Lexing;

namespace Herzblut.Templating.Parsing;

/// <summary>
/// White space control: <c>-</c> takes all white space beside a block, <c>~</c> that up to the line end on the left
/// and up to and including the first line end on the right.
/// </summary>
internal static class TextTrimming
{
    /// <summary>What is left of a text token between its neighbours.</summary>
    public static SourceSpan Trim(string source, Token text, Token before, Token after)
    {
        int start = text.Start;
        int end = text.End;
        switch (RightMark(source, before))
        {
            case '-':
                start = SkipWhiteSpace(source, start, end);
                break;
            case '~':
                start = SkipToNextLine(source, start, end);
                break;
        }

        switch (LeftMark(source, after))
        {
            case '-':
                end = BackOverWhiteSpace(source, start, end);
                break;
            case '~':
                end = BackOverBlanks(source, start, end);
                break;
        }

        return SourceSpan.FromBounds(start, end);
    }

    /// <summary>The blanks between the start of the line and a block, or "" where something else stands there.</summary>
    /// <param name="source">The whole template.</param>
    /// <param name="enter">The opening braces.</param>
    /// <param name="text">The token before them.</param>
    /// <param name="before">The token before that.</param>
    public static string IndentBefore(string source, Token enter, Token text, Token before)
    {
        if (text.Kind != TokenKind.Text || text.End != enter.Start || LeftMark(source, enter) != '\0')
        {
            return "";
        }

        SourceSpan printed = Trim(source, text, before, enter);
        int start = printed.End;
        while (start > printed.Start && IsBlank(source[start - 1]))
        {
            start--;
        }

        bool isLineStart = start > printed.Start || start == 0 || source[start - 1] is '\n' or '\r';
        return isLineStart && (start == printed.Start || source[start - 1] is '\n' or '\r') ? source[start..printed.End] : "";
    }

    private static char LeftMark(string source, Token token) => token.Kind switch
    {
        TokenKind.CodeEnter when token.Length == 3 => source[token.End - 1],
        TokenKind.RawBlock => RawBlock.Content(source, token).TrimLeft,
        _ => '\0',
    };

    private static char RightMark(string source, Token token) => token.Kind switch
    {
        TokenKind.CodeExit when token.Length == 3 => source[token.Start],
        TokenKind.RawBlock => RawBlock.Content(source, token).TrimRight,
        _ => '\0',
    };

    private static int SkipWhiteSpace(string source, int start, int end)
    {
        while (start < end && char.IsWhiteSpace(source[start]))
        {
            start++;
        }

        return start;
    }

    private static int SkipToNextLine(string source, int start, int end)
    {
        while (start < end && IsBlank(source[start]))
        {
            start++;
        }

        if (start < end && source[start] == '\r')
        {
            start++;
        }

        return start < end && source[start] == '\n' ? start + 1 : start;
    }

    private static int BackOverWhiteSpace(string source, int start, int end)
    {
        while (end > start && char.IsWhiteSpace(source[end - 1]))
        {
            end--;
        }

        return end;
    }

    private static int BackOverBlanks(string source, int start, int end)
    {
        while (end > start && IsBlank(source[end - 1]))
        {
            end--;
        }

        return end;
    }

    private static bool IsBlank(char c) => char.IsWhiteSpace(c) && c is not ('\n' or '\r');
}
