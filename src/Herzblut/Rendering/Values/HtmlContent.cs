using Herzblut.Markup;
using Scriban;
using Scriban.Syntax;
using ScriptSpan = Scriban.Parsing.SourceSpan;

namespace Herzblut.Rendering.Values;

/// <summary>
/// A value that is HTML already: templates print it as it is, where every other value is escaped. What a function or an
/// operator makes of it is a text again, and escaped.
/// </summary>
internal abstract class HtmlContent : IScriptCustomBinaryOperation
{
    /// <summary>The HTML as a text.</summary>
    public abstract string ToText();

    /// <summary>Writes the HTML.</summary>
    public abstract void WriteTo(Utf8Output output);

    /// <inheritdoc/>
    public sealed override string ToString() => ToText();

    /// <inheritdoc/>
    bool IScriptCustomBinaryOperation.TryEvaluate(TemplateContext context, ScriptSpan span, ScriptBinaryOperator op, ScriptSpan leftSpan, object? leftValue, ScriptSpan rightSpan, object? rightValue, out object? result)
    {
        result = ScriptBinaryExpression.Evaluate(context, span, op, leftSpan, TextOf(leftValue), rightSpan, TextOf(rightValue));
        return true;
    }

    private static object? TextOf(object? value) => value is HtmlContent content ? content.ToText() : value;
}
