using Herzblut.Diagnostics;
using Herzblut.Templating.Execution.Expressions;

namespace Herzblut.Templating.Execution.Statements;

/// <summary>What a <see cref="ForNode"/> is made of.</summary>
internal sealed record LoopParts
{
    public required SourceText Source { get; init; }

    public required SourceSpan Keyword { get; init; }

    /// <summary>The symbol of the loop's variable; -1 where it is a member or an item.</summary>
    public required int Symbol { get; init; }

    /// <summary>The member or item that takes the place of the variable.</summary>
    public required TargetNode? Target { get; init; }

    public required ExpressionNode List { get; init; }

    public required SourceSpan ListSpan { get; init; }

    public required LoopOption? Offset { get; init; }

    public required LoopOption? Limit { get; init; }

    public required bool IsReversed { get; init; }

    public required StatementNode Body { get; init; }

    public required StatementNode? Otherwise { get; init; }
}
