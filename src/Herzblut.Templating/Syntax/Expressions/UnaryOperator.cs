namespace Herzblut.Templating.Syntax.Expressions;

/// <summary>Operators before an operand.</summary>
internal enum UnaryOperator
{
    /// <summary><c>!x</c></summary>
    Not,

    /// <summary><c>-x</c></summary>
    Negate,

    /// <summary><c>+x</c></summary>
    Plus,

    /// <summary><c>@f</c>: the function itself instead of its result.</summary>
    Reference,

    /// <summary><c>^list</c>: the items as separate arguments.</summary>
    Spread,
}
