using Scriban.Syntax;
using ScriptSpan = Scriban.Parsing.SourceSpan;

namespace Herzblut.Rendering.Templates;

/// <summary>Does something, and prints as a rule.</summary>
internal abstract class QuickStatement
{
    /// <summary>Does it in a run.</summary>
    public abstract void Run(QuickFrame frame);
}

/// <summary>One after the other.</summary>
internal sealed class QuickBlock(QuickStatement[] statements) : QuickStatement
{
    /// <inheritdoc/>
    public override void Run(QuickFrame frame)
    {
        foreach (QuickStatement statement in statements)
        {
            statement.Run(frame);
        }
    }
}

/// <summary>Text of the template.</summary>
internal sealed class QuickText(LiteralText text) : QuickStatement
{
    /// <inheritdoc/>
    public override void Run(QuickFrame frame) => frame.Context.WriteLiteral(text);
}

/// <summary>Prints a value.</summary>
internal sealed class QuickPrint(ScriptSpan span, QuickExpression value) : QuickStatement
{
    /// <inheritdoc/>
    public override void Run(QuickFrame frame) => frame.Context.Write(span, value.Evaluate(frame));
}

/// <summary><c>$level = 2</c></summary>
internal sealed class QuickAssignment(int variable, QuickExpression value) : QuickStatement
{
    /// <inheritdoc/>
    public override void Run(QuickFrame frame) => frame.Variables[variable] = value.Evaluate(frame);
}

/// <summary><c>if</c> with its <c>else</c>, which may be empty.</summary>
internal sealed class QuickBranch(QuickExpression condition, QuickStatement then, QuickStatement otherwise) : QuickStatement
{
    /// <inheritdoc/>
    public override void Run(QuickFrame frame)
    {
        if (condition.IsTrue(frame))
        {
            then.Run(frame);
        }
        else
        {
            otherwise.Run(frame);
        }
    }
}

/// <summary><c>for</c> over a list of the model.</summary>
internal sealed class QuickLoop(int variable, QuickExpression list, QuickStatement body) : QuickStatement
{
    /// <inheritdoc/>
    public override void Run(QuickFrame frame)
    {
        if (list.Evaluate(frame) is not object?[] items)
        {
            throw new GaveUpException(list.Span);
        }

        foreach (object? item in items)
        {
            frame.Context.CheckQuickly(list.Span);
            frame.Variables[variable] = item;
            body.Run(frame);
        }
    }
}

/// <summary><c>include</c> with what it passes.</summary>
internal sealed class QuickInclude(ScriptNode include, QuickExpression[] arguments) : QuickStatement
{
    // What a name that is written out stands for: a template belongs to one set of them.
    private ParsedTemplate? _template;

    /// <inheritdoc/>
    public override void Run(QuickFrame frame)
    {
        object?[] values = new object?[arguments.Length];
        for (int i = 0; i < values.Length; i++)
        {
            values[i] = arguments[i].Evaluate(frame);
        }

        ParsedTemplate template = _template ?? IncludeFunction.Find(frame.Context, include, frame.Context.ObjectToString(values[0]));
        if (arguments[0] is QuickLiteral)
        {
            _template = template;
        }

        frame.Context.RunIncluded(template, include, values);
    }
}
