namespace Herzblut.Templating.Syntax.Expressions;

/// <summary>Operators between two operands.</summary>
internal enum BinaryOperator
{
    /// <summary><c>a ?? b</c></summary>
    Coalesce,

    /// <summary><c>a ?! b</c></summary>
    NotCoalesce,

    /// <summary><c>a || b</c></summary>
    Or,

    /// <summary><c>a &amp;&amp; b</c></summary>
    And,

    /// <summary><c>a == b</c></summary>
    Equal,

    /// <summary><c>a != b</c></summary>
    NotEqual,

    /// <summary><c>a &lt; b</c></summary>
    Less,

    /// <summary><c>a &lt;= b</c></summary>
    LessOrEqual,

    /// <summary><c>a &gt; b</c></summary>
    Greater,

    /// <summary><c>a &gt;= b</c></summary>
    GreaterOrEqual,

    /// <summary><c>a + b</c></summary>
    Add,

    /// <summary><c>a - b</c></summary>
    Subtract,

    /// <summary><c>a * b</c></summary>
    Multiply,

    /// <summary><c>a / b</c></summary>
    Divide,

    /// <summary><c>a // b</c></summary>
    FloorDivide,

    /// <summary><c>a % b</c></summary>
    Modulo,

    /// <summary><c>a &lt;&lt; b</c></summary>
    ShiftLeft,

    /// <summary><c>a &gt;&gt; b</c></summary>
    ShiftRight,

    /// <summary><c>a..b</c></summary>
    Range,

    /// <summary><c>a..&lt;b</c></summary>
    RangeExclusive,
}
