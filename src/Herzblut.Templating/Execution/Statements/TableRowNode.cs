using System.Globalization;
using Herzblut.Templating.Output;
using Herzblut.Templating.Runtime;
using Herzblut.Templating.Values;

namespace Herzblut.Templating.Execution.Statements;

/// <summary><c>tablerow x in list cols:3 … end</c>: writes the rows and cells of a table around the rounds of a loop.</summary>
internal sealed class TableRowNode(LoopParts parts, LoopOption? columns) : ForNode(parts)
{
    protected override ScopeKind Kind => ScopeKind.TableRow;

    protected override Completion Run(RenderContext context, ListValue list, int first, int step, int scope)
    {
        int perRow = Math.Max(1, columns?.Evaluate(context) ?? 1);
        int count = context.Scopes[scope].Count;
        Utf8Output output = context.Printer.Output;
        for (int i = 0; i < count; i++)
        {
            int column = i % perRow;
            if (column == 0)
            {
                output.Write(string.Create(CultureInfo.InvariantCulture, $"<tr class=\"row{(i / perRow) + 1}\">"));
            }

            output.Write(string.Create(CultureInfo.InvariantCulture, $"<td class=\"col{column + 1}\">"));
            Completion completion = RunRound(context, list[first + (i * step)], i, scope);
            output.Write("</td>");
            bool isLast = i == count - 1 || completion is Completion.Break or Completion.Return;
            if (isLast || column == perRow - 1)
            {
                output.Write("</tr>\n");
            }

            if (completion is Completion.Break or Completion.Return)
            {
                return completion == Completion.Return ? completion : Completion.Normal;
            }
        }

        return Completion.Normal;
    }
}
