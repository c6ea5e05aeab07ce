using Herzblut.Templating.Diagnostics;
using Herzblut.Templating.Runtime;
using Herzblut.Templating.Values;

namespace Herzblut.Templating.Execution.Expressions;

/// <summary><c>for.index</c> and its like.</summary>
internal sealed class LoopMemberNode(ScopeKind kind, string member, bool isConditional, CallSite site) : ExpressionNode
{
    public override Value Evaluate(RenderContext context)
    {
        int index = context.Scopes.FindLoop(kind);
        if (index >= 0)
        {
            return LoopMembers.Read(context, context.Scopes[index], member);
        }

        return isConditional || context.Options.RelaxedTargetAccess
            ? Value.Null
            : throw new TemplateFault(AccessProblems.MemberOfNull(member), site.Source, site.Name);
    }
}
