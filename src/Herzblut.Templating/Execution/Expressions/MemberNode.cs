using Herzblut.Templating.Diagnostics;
using Herzblut.Templating.Functions;
using Herzblut.Templating.Runtime;
using Herzblut.Templating.Values;

namespace Herzblut.Templating.Execution.Expressions;

/// <summary><c>target.name</c></summary>
/// <param name="target">What has the member.</param>
/// <param name="name">The member.</param>
/// <param name="isConditional">Whether null stops the chain instead of being an error.</param>
/// <param name="nameSite">The member's name, for errors.</param>
/// <param name="site">The whole expression, for calling a function that it names.</param>
internal sealed class MemberNode(ExpressionNode target, string name, bool isConditional, CallSite nameSite, CallSite site)
    : ChainNode(target, site)
{
    // Where the member was found last time; a guess that is checked, so that sharing it between threads does no harm.
    private int _hint;

    public string Name => name;

    protected override bool StopsAtNull => isConditional;

    protected override Value Read(RenderContext context, in Value target)
    {
        if (target.AsObject() is { } fields)
        {
            if (fields.TryGet(name, ref _hint, out Value value))
            {
                return value;
            }
        }
        else if (target.IsNull)
        {
            return context.Options.RelaxedTargetAccess || name == "empty?"
                ? Value.Null
                : throw new TemplateFault(AccessProblems.MemberOfNull(name), Source, nameSite.Name);
        }
        else if (ValueMembers.TryGet(target, name, out Value value))
        {
            return value;
        }

        return Missing(context, target);
    }

    protected override void Write(RenderContext context, in Value target, in Value value)
    {
        if (target.AsObject() is FunctionGroup group)
        {
            context.AssignToGroup(group, name, value);
        }
        else if (target.AsList() is ArrayValue array)
        {
            array.SetProperty(name, value);
        }
        else if (target.AsObject()?.TrySet(name, value) != true)
        {
            throw new TemplateFault(AccessProblems.CannotSetMember(name, target), Source, nameSite.Name);
        }
    }

    private Value Missing(RenderContext context, in Value target)
    {
        if (name == "empty?")
        {
            return ValueMembers.IsEmpty(target);
        }

        bool isError = !context.Options.RelaxedMemberAccess || (context.Options.StrictShapes && target.AsObject() is { IsClosed: true });
        return isError
            ? throw new TemplateFault(AccessProblems.UnknownMember(name, target.AsObject()), Source, nameSite.Name)
            : Value.Null;
    }
}
