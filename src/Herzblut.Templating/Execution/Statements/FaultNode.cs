using Herzblut.Diagnostics;
using Herzblut.Templating.Diagnostics;
using Herzblut.Templating.Runtime;

namespace Herzblut.Templating.Execution.Statements;

/// <summary>A statement that can only go wrong, such as a <c>break</c> outside of loops.</summary>
internal sealed class FaultNode(Problem problem, SourceText source, SourceSpan span) : StatementNode
{
    public override Completion Execute(RenderContext context) => throw new TemplateFault(problem, source, span);
}
