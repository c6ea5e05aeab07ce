using System.Collections.Immutable;
using Herzblut.Templating.Execution.Statements;
using Herzblut.Templating.Runtime;
using Herzblut.Templating.Values;

namespace Herzblut.Templating.Execution;

/// <summary>A function that a template defines: <c>func f … end</c>, <c>f(x) = …</c> or <c>do … end</c>.</summary>
internal sealed class TemplateFunction(string name, bool isAnonymous, ImmutableArray<ParameterSlot>? parameters) : FunctionValue
{
    // A frame with its arguments takes longer than a loop round.
    private const int CallWork = 3;

    public override string Name => name;

    public bool IsAnonymous => isAnonymous;

    public ImmutableArray<ParameterSlot>? Parameters => parameters;

    /// <summary>What it does. Set once, right after the function was made: the body may refer to its function.</summary>
    public StatementNode Body { get; set; } = BlockNode.Empty;

    /// <summary>Whether a parameter has the name of a builtin.</summary>
    public bool ShadowsBuiltin { get; init; }

    internal override Value Call(RenderContext context, CallSite site, ReadOnlySpan<Value> arguments, NamedArguments named)
    {
        context.EnterDepth(site.Source, site.Name);
        context.Limits.CountWork(CallWork);
        WrapBlock? block = context.PendingBlock;
        context.PendingBlock = null;
        Frame frame = context.Scopes.PushFrame(seesFunctions: isAnonymous);
        frame.Block = block;
        if (parameters is null)
        {
            frame.SetArguments(arguments, named);
        }
        else
        {
            context.Scopes.Globals.HasShadowedBuiltins |= ShadowsBuiltin;
            ParameterBinder.Bind(this, site, arguments, named, frame);
            context.Scopes.Push(ScopeKind.Function, -1, frame);
        }

        Completion completion = Body.Execute(context);
        context.Scopes.PopFrame();
        context.ExitDepth();
        if (completion != Completion.Return)
        {
            return Value.Null;
        }

        Value result = context.Returned;
        context.Returned = default;
        return result;
    }
}
