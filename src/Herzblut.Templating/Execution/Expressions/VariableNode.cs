using Herzblut.Templating.Diagnostics;
using Herzblut.Templating.Runtime;
using Herzblut.Templating.Values;

namespace Herzblut.Templating.Execution.Expressions;

/// <summary><c>name</c></summary>
internal sealed class VariableNode(int symbol, string name, CallSite site) : TargetNode(site)
{
    public string Name => name;

    public int Symbol => symbol;

    public override Value Refer(RenderContext context)
    {
        ScopeStack scopes = context.Scopes;
        Value value = scopes.Count == 0 ? scopes.Globals.Read(symbol) : scopes.Read(symbol, name);
        return value.IsUnset && context.Options.StrictVariables ? throw Unknown(context) : value;
    }

    public override void Assign(RenderContext context, in Value value)
    {
        if (!context.Scopes.TryWrite(symbol, name, value))
        {
            throw new TemplateFault(AccessProblems.ReadOnly(name), Source, Site.Name);
        }
    }

    private TemplateFault Unknown(RenderContext context)
        => new(AccessProblems.UnknownVariable(name, context.KnownNames()), Source, Site.Name);
}
