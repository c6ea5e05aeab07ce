using Herzblut.Templating.Runtime;

namespace Herzblut.Templating.Execution.Statements;

/// <summary>A statement, ready to be carried out by any number of renders at once.</summary>
internal abstract class StatementNode
{
    public abstract Completion Execute(RenderContext context);
}
