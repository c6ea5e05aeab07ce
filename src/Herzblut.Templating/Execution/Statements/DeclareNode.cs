using Herzblut.Templating.Execution.Expressions;
using Herzblut.Templating.Runtime;

namespace Herzblut.Templating.Execution.Statements;

/// <summary><c>func f … end</c></summary>
internal sealed class DeclareNode(TargetNode target, TemplateFunction function) : StatementNode
{
    public override Completion Execute(RenderContext context)
    {
        target.Assign(context, function);
        return Completion.Normal;
    }
}
