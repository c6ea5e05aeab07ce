using Herzblut.Diagnostics;
using Herzblut.Templating.Diagnostics;

namespace Herzblut.Templating.Execution.Operations;

/// <summary>Where an operator and its operands stand, for messages.</summary>
internal sealed record OperandSite(SourceText Source, SourceSpan Operator, SourceSpan Left, SourceSpan Right, string Text)
{
    /// <summary>For comparisons that cannot fail.</summary>
    public static OperandSite None { get; } = new(new SourceText("", ""), default, default, default, "==");

    public TemplateFault AtOperator(Problem problem) => new(problem, Source, Operator);

    public TemplateFault AtLeft(Problem problem) => new(problem, Source, Left);

    public TemplateFault AtRight(Problem problem) => new(problem, Source, Right);
}
