using System.Globalization;
using System.Text;
using Herzblut.Diagnostics;
using Herzblut.Templating.Runtime;
using Herzblut.Templating.Values;

namespace Herzblut.Templating.Execution.Expressions;

/// <summary>
/// <c>$"a{b}c"</c>. As in the original language, values are not converted as they print: booleans are
/// <c>True</c> and <c>False</c>, dates have a form of their own, numbers ignore the render's culture.
/// </summary>
internal sealed class InterpolatedNode(ExpressionNode[] parts, SourceText source, SourceSpan span) : ExpressionNode
{
    // Up to here a short limit of the host cuts what is printed, and does not forbid to compute with longer texts.
    private const int Harmless = 1024 * 1024;

    public override Value Evaluate(RenderContext context)
    {
        var text = new StringBuilder();
        foreach (ExpressionNode part in parts)
        {
            Value value = part.Evaluate(context);
            text.Append(ToText(context, value));
            if (text.Length > Harmless)
            {
                context.Limits.EnsureTextFits(text.Length, source, span);
            }
        }

        context.CountText(text.Length, source, span);
        return text.ToString();
    }

    private static string ToText(RenderContext context, in Value value) => value.Kind switch
    {
        ValueKind.Boolean => value.AsBoolean() ? "True" : "False",
        ValueKind.Date => value.AsDate().ToString(CultureInfo.InvariantCulture),
        ValueKind.Object => LooseText(context, value.AsObject()!), // the kind says so
        ValueKind.Host or ValueKind.String or ValueKind.List => context.ToText(value),
        _ => ValueText.Of(value, TextStyle.Invariant),
    };

    // {a: 1, b: y}: unlike elsewhere, texts directly inside an object stand without quotes.
    private static string LooseText(RenderContext context, ObjectValue value)
    {
        var text = new StringBuilder("{");
        for (int i = 0; i < value.Count && text.Length <= TextStyle.LongestCollection; i++)
        {
            text.Append(i == 0 ? "" : ", ").Append(value.NameAt(i)).Append(": ").Append(context.ToText(value.ValueAt(i)));
        }

        return text.Append('}').ToString();
    }
}
