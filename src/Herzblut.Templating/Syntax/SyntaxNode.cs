using Herzblut.Diagnostics;

namespace Herzblut.Templating.Syntax;

/// <summary>A part of a template's tree. The spans of a node's children lie inside its own, in order.</summary>
internal abstract class SyntaxNode(SourceSpan span)
{
    public SourceSpan Span => span;

    /// <summary>The parts of this node, in the order of the text.</summary>
    public abstract IEnumerable<SyntaxNode> Children { get; }
}
