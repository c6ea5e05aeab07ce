namespace Herzblut.Templating.Lexing;

/// <summary>Operators and punctuation; the longest one wins.</summary>
internal static class Symbols
{
    public static TokenKind Read(ReadOnlySpan<char> text, out int length)
    {
        char second = text.Length > 1 ? text[1] : '\0';
        char third = text.Length > 2 ? text[2] : '\0';
        (TokenKind kind, length) = text[0] switch
        {
            ';' => (TokenKind.Semicolon, 1),
            '(' => (TokenKind.OpenParen, 1),
            ')' => (TokenKind.CloseParen, 1),
            '[' => (TokenKind.OpenBracket, 1),
            ']' => (TokenKind.CloseBracket, 1),
            ',' => (TokenKind.Comma, 1),
            ':' => (TokenKind.Colon, 1),
            '@' => (TokenKind.At, 1),
            '^' => (TokenKind.Caret, 1),
            '.' when second == '.' && third == '.' => (TokenKind.DotDotDot, 3),
            '.' when second == '.' && third == '<' => (TokenKind.DotDotLess, 3),
            '.' when second == '.' => (TokenKind.DotDot, 2),
            '.' => (TokenKind.Dot, 1),
            '?' when second == '?' => (TokenKind.QuestionQuestion, 2),
            '?' when second == '!' => (TokenKind.QuestionExclamation, 2),
            '?' when second == '.' && !char.IsAsciiDigit(third) => (TokenKind.QuestionDot, 2),
            '?' => (TokenKind.Question, 1),
            '|' when second == '|' => (TokenKind.PipePipe, 2),
            '|' => (TokenKind.Pipe, 1),
            '&' when second == '&' => (TokenKind.AmpAmp, 2),
            _ => ReadOperator(text[0], second, third),
        };
        return kind;
    }

    private static (TokenKind Kind, int Length) ReadOperator(char first, char second, char third) => first switch
    {
        '!' when second == '=' => (TokenKind.ExclamationEqual, 2),
        '!' => (TokenKind.Exclamation, 1),
        '=' when second == '=' => (TokenKind.EqualEqual, 2),
        '=' => (TokenKind.Equal, 1),
        '<' when second == '<' => (TokenKind.LessLess, 2),
        '<' when second == '=' => (TokenKind.LessEqual, 2),
        '<' => (TokenKind.Less, 1),
        '>' when second == '>' => (TokenKind.GreaterGreater, 2),
        '>' when second == '=' => (TokenKind.GreaterEqual, 2),
        '>' => (TokenKind.Greater, 1),
        '+' when second == '+' => (TokenKind.PlusPlus, 2),
        '+' when second == '=' => (TokenKind.PlusEqual, 2),
        '+' => (TokenKind.Plus, 1),
        '-' when second == '-' => (TokenKind.MinusMinus, 2),
        '-' when second == '=' => (TokenKind.MinusEqual, 2),
        '-' => (TokenKind.Minus, 1),
        '*' when second == '=' => (TokenKind.StarEqual, 2),
        '*' => (TokenKind.Star, 1),
        '/' when second == '/' && third == '=' => (TokenKind.SlashSlashEqual, 3),
        '/' when second == '/' => (TokenKind.SlashSlash, 2),
        '/' when second == '=' => (TokenKind.SlashEqual, 2),
        '/' => (TokenKind.Slash, 1),
        '%' when second == '=' => (TokenKind.PercentEqual, 2),
        '%' => (TokenKind.Percent, 1),
        _ => (TokenKind.Invalid, 1),
    };
}
