using Herzblut.Templating.Runtime;

namespace Herzblut.Templating.Values;

/// <summary>Something that templates can call: a builtin, a function of the host, or one that a template defines.</summary>
public abstract class FunctionValue
{
    private protected FunctionValue()
    {
    }

    /// <summary>How messages name the function.</summary>
    public abstract string Name { get; }

    /// <summary>Calls the function; what it prints goes to the current output.</summary>
    internal abstract Value Call(RenderContext context, CallSite site, ReadOnlySpan<Value> arguments, NamedArguments named);
}
