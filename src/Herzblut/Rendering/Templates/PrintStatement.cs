using Scriban;
using Scriban.Syntax;

namespace Herzblut.Rendering.Templates;

/// <summary>
/// An expression whose value is printed. The engine's own statement leaves printing to the block around it; then what goes
/// wrong while a value prints has the block's place.
/// </summary>
internal sealed class PrintStatement : ScriptStatement
{
    private readonly ScriptExpression? _expression;

    /// <summary>A statement.</summary>
    public PrintStatement(ScriptExpression expression) => ParentToThisNullable(ref _expression, expression);

    /// <summary>What is printed.</summary>
    public ScriptExpression Expression => _expression!; // set once

    /// <inheritdoc/>
    public override int ChildrenCount => 1;

    /// <inheritdoc/>
    public override object? Evaluate(TemplateContext context)
    {
        // The context has made ready for this statement; an expression needs no more.
        object? value = Expression.Evaluate(context);
        // A block that was handed over with "wrap" is run where it is printed.
        context.Write(Span, value is ScriptNode block ? context.Evaluate(block) : value);
        return null;
    }

    /// <inheritdoc/>
    public override void Accept(ScriptVisitor visitor) => Expression.Accept(visitor);

    /// <inheritdoc/>
    public override void PrintTo(ScriptPrinter printer) => Expression.PrintTo(printer);

    /// <inheritdoc/>
    protected override ScriptNode? GetChildrenImpl(int index) => _expression;
}
