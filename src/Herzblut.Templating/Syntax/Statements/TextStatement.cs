using Herzblut.Diagnostics;

namespace Herzblut.Templating.Syntax.Statements;

/// <summary>Text of the template, already trimmed as the blocks around it ask.</summary>
internal sealed class TextStatement(SourceSpan span, SourceSpan printed) : Statement(span)
{
    /// <summary>The part of the text that is printed.</summary>
    public SourceSpan Printed => printed;

    public override IEnumerable<SyntaxNode> Children => [];
}
