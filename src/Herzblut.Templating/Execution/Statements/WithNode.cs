using Herzblut.Diagnostics;
using Herzblut.Templating.Diagnostics;
using Herzblut.Templating.Execution.Expressions;
using Herzblut.Templating.Runtime;
using Herzblut.Templating.Values;

namespace Herzblut.Templating.Execution.Statements;

/// <summary><c>with object … end</c>. What the body does to <c>$</c> variables is undone at its end.</summary>
internal sealed class WithNode(ExpressionNode target, StatementNode body, SourceText source, SourceSpan targetSpan) : StatementNode
{
    public override Completion Execute(RenderContext context)
    {
        Value value = target.Evaluate(context);
        ObjectValue scope = value.AsObject()
            ?? throw new TemplateFault(AccessProblems.NotAnObject("with", value), source, targetSpan);
        VariableList locals = context.Scopes.Frame.Locals;
        VariableList before = locals.Copy();
        context.Scopes.Push(ScopeKind.With, -1, scope);
        Completion completion = body.Execute(context);
        context.Scopes.Pop();
        locals.Restore(before);
        return completion;
    }
}
