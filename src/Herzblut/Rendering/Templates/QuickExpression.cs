using Herzblut.Rendering.Values;
using Herzblut.Rendering.Views;
using Scriban.Syntax;
using ScriptSpan = Scriban.Parsing.SourceSpan;

namespace Herzblut.Rendering.Templates;

/// <summary>Gives a value.</summary>
/// <param name="span">Where it stands.</param>
internal abstract class QuickExpression(ScriptSpan span)
{
    /// <summary>Where it stands.</summary>
    public ScriptSpan Span => span;

    /// <summary>The value in a run.</summary>
    public abstract object? Evaluate(QuickFrame frame);

    /// <summary>Whether the value in a run holds as true.</summary>
    public bool IsTrue(QuickFrame frame) => Evaluate(frame) switch
    {
        bool flag => flag,
        null => false,
        var value => frame.Context.ToBool(span, value),
    };
}

/// <summary>A text, a number, a flag.</summary>
internal sealed class QuickLiteral(ScriptSpan span, object? value) : QuickExpression(span)
{
    /// <inheritdoc/>
    public override object? Evaluate(QuickFrame frame) => value;
}

/// <summary>What the template is passed: <c>$1</c>.</summary>
internal sealed class QuickArgument(ScriptSpan span, int index) : QuickExpression(span)
{
    /// <inheritdoc/>
    public override object? Evaluate(QuickFrame frame) => frame.Arguments.Length switch
    {
        0 => throw new GaveUpException(Span),
        var count => index < count ? frame.Arguments[index] : null,
    };
}

/// <summary>A variable of the template, or of a loop in it.</summary>
internal sealed class QuickVariable(ScriptSpan span, int number) : QuickExpression(span)
{
    /// <inheritdoc/>
    public override object? Evaluate(QuickFrame frame)
    {
        object? value = frame.Variables[number];
        return ReferenceEquals(value, QuickFrame.Unset) ? throw new GaveUpException(Span) : value;
    }
}

/// <summary>A name of the model: <c>chapter</c>.</summary>
internal sealed class QuickGlobal(ScriptSpan span, string name) : QuickExpression(span)
{
    // As the model spells it: the same text is found the same without a look at its letters.
    private readonly string _name = string.Intern(name);

    // Where the name stood last. Threads that render the same template may overwrite each other's; it is only a guess.
    private int _guess;

    /// <inheritdoc/>
    public override object? Evaluate(QuickFrame frame) => frame.Model.Read(_name, Span, ref _guess);
}

/// <summary>A member: <c>chapter.title</c>, or <c>tag?.name</c>.</summary>
internal sealed class QuickMember(ScriptSpan span, QuickExpression target, string name, bool mayBeMissing) : QuickExpression(span)
{
    private const string Size = "size";

    private readonly string _name = string.Intern(name);
    private int _guess; // both as above

    /// <inheritdoc/>
    public override object? Evaluate(QuickFrame frame) => target.Evaluate(frame) switch
    {
        IView view => view.Read(_name, Span, ref _guess),
        object?[] list when _name == Size => Boxed.Of(list.Length),
        null when mayBeMissing => null,
        _ => throw new GaveUpException(Span),
    };
}

/// <summary>A list that is written out: <c>['role', 'touchpoint']</c>.</summary>
internal sealed class QuickList(ScriptSpan span, QuickExpression[] items) : QuickExpression(span)
{
    /// <inheritdoc/>
    public override object? Evaluate(QuickFrame frame) => Array.ConvertAll(items, item => item.Evaluate(frame));
}

/// <summary>A call of a function of ours.</summary>
internal sealed class QuickCall(ScriptNode call, HostFunction function, QuickExpression[] arguments) : QuickExpression(call.Span)
{
    /// <inheritdoc/>
    public override object? Evaluate(QuickFrame frame)
    {
        object?[] values = new object?[arguments.Length];
        for (int i = 0; i < values.Length; i++)
        {
            object? value = arguments[i].Evaluate(frame);
            values[i] = value is not string && function.TakesText(i) ? frame.Context.ToObject<string>(arguments[i].Span, value) : value;
        }

        return function.Call(frame.Context, call, values);
    }
}

/// <summary>A comparison or a sum; texts and whole numbers are compared here, all else is the engine's.</summary>
internal sealed class QuickComparison(ScriptSpan span, QuickExpression left, ScriptBinaryOperator comparison, QuickExpression right) : QuickExpression(span)
{
    /// <inheritdoc/>
    public override object? Evaluate(QuickFrame frame)
    {
        object? one = left.Evaluate(frame);
        object? other = right.Evaluate(frame);
        bool? result = (one, other) switch
        {
            (string first, string second) => Compare(first, second),
            (int first, int second) => Compare(first, second),
            _ => null,
        };
        return result is { } flag ? Boxed.Of(flag) : ScriptBinaryExpression.Evaluate(frame.Context, Span, comparison, left.Span, one, right.Span, other);
    }

    private bool? Compare(string first, string second) => comparison switch
    {
        ScriptBinaryOperator.CompareEqual => first == second,
        ScriptBinaryOperator.CompareNotEqual => first != second,
        _ => null,
    };

    private bool? Compare(int first, int second) => comparison switch
    {
        ScriptBinaryOperator.CompareEqual => first == second,
        ScriptBinaryOperator.CompareNotEqual => first != second,
        ScriptBinaryOperator.CompareGreater => first > second,
        ScriptBinaryOperator.CompareLess => first < second,
        ScriptBinaryOperator.CompareGreaterOrEqual => first >= second,
        ScriptBinaryOperator.CompareLessOrEqual => first <= second,
        _ => null,
    };
}

/// <summary><c>a &amp;&amp; b</c></summary>
internal sealed class QuickBoth(ScriptSpan span, QuickExpression left, QuickExpression right) : QuickExpression(span)
{
    /// <inheritdoc/>
    public override object? Evaluate(QuickFrame frame) => Boxed.Of(left.IsTrue(frame) && right.IsTrue(frame));
}

/// <summary><c>a || b</c></summary>
internal sealed class QuickEither(ScriptSpan span, QuickExpression left, QuickExpression right) : QuickExpression(span)
{
    /// <inheritdoc/>
    public override object? Evaluate(QuickFrame frame) => Boxed.Of(left.IsTrue(frame) || right.IsTrue(frame));
}

/// <summary><c>!a</c></summary>
internal sealed class QuickNot(ScriptSpan span, QuickExpression value) : QuickExpression(span)
{
    /// <inheritdoc/>
    public override object? Evaluate(QuickFrame frame) => Boxed.Of(!value.IsTrue(frame));
}

/// <summary><c>a ?? b</c>: the second where there is no first.</summary>
internal sealed class QuickDefault(ScriptSpan span, QuickExpression value, QuickExpression otherwise) : QuickExpression(span)
{
    /// <inheritdoc/>
    public override object? Evaluate(QuickFrame frame) => value.Evaluate(frame) ?? otherwise.Evaluate(frame);
}

/// <summary><c>a ? b : c</c></summary>
internal sealed class QuickChoice(ScriptSpan span, QuickExpression condition, QuickExpression then, QuickExpression otherwise) : QuickExpression(span)
{
    /// <inheritdoc/>
    public override object? Evaluate(QuickFrame frame) => condition.IsTrue(frame) ? then.Evaluate(frame) : otherwise.Evaluate(frame);
}
