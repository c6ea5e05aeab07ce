using Herzblut.Templating.Runtime;

namespace Herzblut.Templating.Execution.Statements;

/// <summary><c>break</c> or <c>continue</c> inside a loop.</summary>
internal sealed class JumpNode(Completion completion) : StatementNode
{
    public override Completion Execute(RenderContext context) => completion;
}
