using Herzblut.Diagnostics;
using Herzblut.Templating.Execution.Expressions;
using Herzblut.Templating.Runtime;

namespace Herzblut.Templating.Execution.Statements;

/// <summary><c>while condition … end</c></summary>
internal sealed class WhileNode(ExpressionNode condition, StatementNode body, SourceText source, SourceSpan keyword) : StatementNode
{
    public override Completion Execute(RenderContext context)
    {
        context.Limits.EnterLoop();
        int scope = context.Scopes.Push(ScopeKind.While, -1, null);
        Completion completion = Completion.Normal;
        for (int i = 0; completion != Completion.Return && completion != Completion.Break; i++)
        {
            context.Scopes[scope].Index = i;
            if (!condition.Evaluate(context).IsTruthy)
            {
                break;
            }

            context.Limits.CountRound(source, keyword);
            completion = body.Execute(context);
        }

        context.Scopes.Pop();
        context.Limits.ExitLoop();
        return completion == Completion.Return ? completion : Completion.Normal;
    }
}
