using Herzblut.Templating.Runtime;

namespace Herzblut.Templating.Execution.Statements;

/// <summary>Statements one after the other.</summary>
internal sealed class BlockNode(StatementNode[] statements) : StatementNode
{
    public static BlockNode Empty { get; } = new([]);

    public override Completion Execute(RenderContext context)
    {
        context.Limits.CountWork(statements.Length);
        foreach (StatementNode statement in statements)
        {
            Completion completion = statement.Execute(context);
            if (completion != Completion.Normal)
            {
                return completion;
            }
        }

        return Completion.Normal;
    }
}
