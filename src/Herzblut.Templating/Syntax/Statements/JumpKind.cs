namespace Herzblut.Templating.Syntax.Statements;

/// <summary>The two jumps inside loops.</summary>
internal enum JumpKind
{
    /// <summary>Ends the loop.</summary>
    Break,

    /// <summary>Ends the round.</summary>
    Continue,
}
