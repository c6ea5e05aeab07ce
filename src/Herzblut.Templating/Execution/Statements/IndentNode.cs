using Herzblut.Templating.Output;
using Herzblut.Templating.Runtime;

namespace Herzblut.Templating.Execution.Statements;

/// <summary>Gives a statement the indentation of its code block while it runs.</summary>
/// <param name="inner">The statement.</param>
/// <param name="indent">The blanks as UTF-8; null for none, which ends that of a block around.</param>
internal sealed class IndentNode(StatementNode inner, byte[]? indent) : StatementNode
{
    public override Completion Execute(RenderContext context)
    {
        Printer printer = context.Printer;
        Utf8Output output = printer.Output;
        byte[]? outer = output.Indent;
        output.Indent = printer.IndentOf(indent);
        Completion completion = inner.Execute(context);
        output.Indent = outer;
        return completion;
    }
}
