using Herzblut.Diagnostics;
using Herzblut.Templating.Diagnostics;
using Herzblut.Templating.Execution.Expressions;
using Herzblut.Templating.Runtime;
using Herzblut.Templating.Values;

namespace Herzblut.Templating.Execution.Statements;

/// <summary><c>wrap f args … end</c></summary>
internal sealed class WrapNode(ExpressionNode target, ArgumentNodes arguments, StatementNode body, SourceSpan targetSpan, CallSite site) : StatementNode
{
    public override Completion Execute(RenderContext context)
    {
        Value value = target.Refer(context);
        if (value.AsFunction() is not TemplateFunction function)
        {
            throw new TemplateFault(CallProblems.CannotWrap(), site.Source, targetSpan);
        }

        Frame frame = context.Scopes.Frame;
        var block = new WrapBlock(body, frame, frame.Block, frame.FirstVisibleFunction);
        arguments.Call(context, new WrappingFunction(function, block), site);
        return Completion.Normal;
    }
}
