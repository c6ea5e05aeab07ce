using Herzblut.Templating.Runtime;
using Herzblut.Templating.Values;

namespace Herzblut.Templating.Execution.Expressions;

/// <summary>An expression, ready to be evaluated again and again by any number of renders at once.</summary>
internal abstract class ExpressionNode
{
    /// <summary>The value. Naming a function calls it.</summary>
    public abstract Value Evaluate(RenderContext context);

    /// <summary>The value without calling a function: what <c>@</c> gives, and what a call calls.</summary>
    public virtual Value Refer(RenderContext context) => Evaluate(context);

    /// <summary>Prints the value as an expression statement does.</summary>
    public virtual void Print(RenderContext context) => context.Printer.Print(Evaluate(context));
}
