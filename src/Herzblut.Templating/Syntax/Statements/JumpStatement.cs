using Herzblut.Diagnostics;

namespace Herzblut.Templating.Syntax.Statements;

/// <summary><c>break</c> or <c>continue</c>.</summary>
internal sealed class JumpStatement(SourceSpan span, JumpKind kind) : Statement(span)
{
    public JumpKind Kind => kind;

    public override IEnumerable<SyntaxNode> Children => [];
}
