using Herzblut.Diagnostics;
using Herzblut.Templating.Diagnostics;
using Herzblut.Templating.Execution.Expressions;
using Herzblut.Templating.Functions;
using Herzblut.Templating.Runtime;
using Herzblut.Templating.Values;

namespace Herzblut.Templating.Execution.Statements;

/// <summary>A number such as <c>limit:3</c> of a loop.</summary>
internal sealed record LoopOption(string Name, ExpressionNode Value, SourceText Source, SourceSpan Span)
{
    public int Evaluate(RenderContext context)
    {
        Value value = Value.Evaluate(context);
        if (value.IsNull)
        {
            return 0;
        }

        Value converted = value;
        return ArgumentConversion.TryConvertIndex(ref converted)
            ? converted.AsInt32()
            : throw new TemplateFault(AccessProblems.LoopOptionNotANumber(Name, value), Source, Span);
    }
}
