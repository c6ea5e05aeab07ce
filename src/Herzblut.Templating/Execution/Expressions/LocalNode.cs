using Herzblut.Templating.Diagnostics;
using Herzblut.Templating.Runtime;
using Herzblut.Templating.Values;

namespace Herzblut.Templating.Execution.Expressions;

/// <summary><c>$name</c></summary>
internal sealed class LocalNode(int symbol, string name, CallSite site) : TargetNode(site)
{
    public string Name => name;

    public int Symbol => symbol;

    public override Value Refer(RenderContext context)
    {
        Value value = context.Scopes.ReadLocal(symbol);
        return value.IsUnset && context.Options.StrictVariables
            ? throw new TemplateFault(AccessProblems.UnknownVariable(name, []), Source, Site.Name)
            : value;
    }

    public override void Assign(RenderContext context, in Value value)
    {
        if (!context.Scopes.TryWriteLocal(symbol, value))
        {
            throw new TemplateFault(AccessProblems.ReadOnly(name), Source, Site.Name);
        }
    }
}
