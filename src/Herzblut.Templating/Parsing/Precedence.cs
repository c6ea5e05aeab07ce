using Herzblut.Templating.Lexing;
using Herzblut.Templating.Syntax.Expressions;

namespace Herzblut.Templating.Parsing;

/// <summary>How tightly binary operators bind; all group from the left.</summary>
internal static class Precedence
{
    public static int Of(BinaryOperator @operator) => @operator switch
    {
        BinaryOperator.Coalesce or BinaryOperator.NotCoalesce => 1,
        BinaryOperator.Or => 2,
        BinaryOperator.And => 3,
        BinaryOperator.Equal or BinaryOperator.NotEqual => 4,
        BinaryOperator.Less or BinaryOperator.LessOrEqual or BinaryOperator.Greater or BinaryOperator.GreaterOrEqual => 5,
        BinaryOperator.Add or BinaryOperator.Subtract => 6,
        BinaryOperator.Range or BinaryOperator.RangeExclusive => 8,
        _ => 7,
    };

    /// <summary>The operator that a token stands for; null where it is none.</summary>
    public static BinaryOperator? OperatorOf(TokenKind kind) => kind switch
    {
        TokenKind.QuestionQuestion => BinaryOperator.Coalesce,
        TokenKind.QuestionExclamation => BinaryOperator.NotCoalesce,
        TokenKind.PipePipe => BinaryOperator.Or,
        TokenKind.AmpAmp => BinaryOperator.And,
        TokenKind.EqualEqual => BinaryOperator.Equal,
        TokenKind.ExclamationEqual => BinaryOperator.NotEqual,
        TokenKind.Less => BinaryOperator.Less,
        TokenKind.LessEqual => BinaryOperator.LessOrEqual,
        TokenKind.Greater => BinaryOperator.Greater,
        TokenKind.GreaterEqual => BinaryOperator.GreaterOrEqual,
        TokenKind.Plus => BinaryOperator.Add,
        TokenKind.Minus => BinaryOperator.Subtract,
        TokenKind.Star => BinaryOperator.Multiply,
        TokenKind.Slash => BinaryOperator.Divide,
        TokenKind.SlashSlash => BinaryOperator.FloorDivide,
        TokenKind.Percent => BinaryOperator.Modulo,
        TokenKind.LessLess => BinaryOperator.ShiftLeft,
        TokenKind.GreaterGreater => BinaryOperator.ShiftRight,
        TokenKind.DotDot => BinaryOperator.Range,
        TokenKind.DotDotLess => BinaryOperator.RangeExclusive,
        _ => null,
    };

    /// <summary>The operator inside a compound assignment such as <c>+=</c>; null for others.</summary>
    public static BinaryOperator? AssignmentOperatorOf(TokenKind kind) => kind switch
    {
        TokenKind.PlusEqual => BinaryOperator.Add,
        TokenKind.MinusEqual => BinaryOperator.Subtract,
        TokenKind.StarEqual => BinaryOperator.Multiply,
        TokenKind.SlashEqual => BinaryOperator.Divide,
        TokenKind.SlashSlashEqual => BinaryOperator.FloorDivide,
        TokenKind.PercentEqual => BinaryOperator.Modulo,
        _ => null,
    };

    public static bool IsAssignment(TokenKind kind) => kind == TokenKind.Equal || AssignmentOperatorOf(kind) is not null;
}
