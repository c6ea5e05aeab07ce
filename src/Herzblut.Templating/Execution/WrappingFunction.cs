using Herzblut.Templating.Runtime;
using Herzblut.Templating.Values;

namespace Herzblut.Templating.Execution;

/// <summary>A function together with the body that it prints with <c>$$</c>: hands the body over once the arguments are evaluated.</summary>
internal sealed class WrappingFunction(TemplateFunction inner, WrapBlock block) : FunctionValue
{
    public override string Name => inner.Name;

    internal override Value Call(RenderContext context, CallSite site, ReadOnlySpan<Value> arguments, NamedArguments named)
    {
        context.PendingBlock = block;
        return inner.Call(context, site, arguments, named);
    }
}
