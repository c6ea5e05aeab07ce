using Herzblut.Templating.Runtime;

namespace Herzblut.Templating.Execution.Statements;

/// <summary><c>readonly x</c></summary>
internal sealed class ReadOnlyNode(int symbol) : StatementNode
{
    public override Completion Execute(RenderContext context)
    {
        context.Scopes.Globals.MakeReadOnly(symbol);
        return Completion.Normal;
    }
}
