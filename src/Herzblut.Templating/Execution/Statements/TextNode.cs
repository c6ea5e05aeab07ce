using System.Text;
using Herzblut.Templating.Runtime;

namespace Herzblut.Templating.Execution.Statements;

/// <summary>Text of the template, encoded once.</summary>
internal sealed class TextNode(string text) : StatementNode
{
    private readonly byte[] _utf8 = Encoding.UTF8.GetBytes(text);
    private readonly int _units = text.Length;

    public override Completion Execute(RenderContext context)
    {
        context.Printer.Output.WriteUtf8(_utf8, _units);
        return Completion.Normal;
    }
}
