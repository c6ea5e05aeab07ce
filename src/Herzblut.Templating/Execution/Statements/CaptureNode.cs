using Herzblut.Diagnostics;
using Herzblut.Templating.Execution.Expressions;
using Herzblut.Templating.Output;
using Herzblut.Templating.Runtime;
using Herzblut.Templating.Values;

namespace Herzblut.Templating.Execution.Statements;

/// <summary><c>capture target … end</c></summary>
internal sealed class CaptureNode(TargetNode target, StatementNode body, SourceText source, SourceSpan span) : StatementNode
{
    public override Completion Execute(RenderContext context)
    {
        Printer printer = context.Printer;
        byte[]? outerIndent = printer.OuterIndent;
        Utf8Output outer = printer.StartCapture();
        printer.OuterIndent = null;
        Completion completion = body.Execute(context);
        string text = printer.EndCapture(outer);
        printer.OuterIndent = outerIndent;
        context.CountText(text.Length, source, span);
        target.Assign(context, Value.Markup(text));
        return completion;
    }
}
