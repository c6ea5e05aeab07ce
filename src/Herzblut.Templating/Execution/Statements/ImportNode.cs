using Herzblut.Diagnostics;
using Herzblut.Templating.Diagnostics;
using Herzblut.Templating.Execution.Expressions;
using Herzblut.Templating.Runtime;
using Herzblut.Templating.Values;

namespace Herzblut.Templating.Execution.Statements;

/// <summary><c>import object</c>: its members become variables, but for those that must not change.</summary>
internal sealed class ImportNode(ExpressionNode source, SourceText text, SourceSpan span) : StatementNode
{
    public override Completion Execute(RenderContext context)
    {
        Value value = source.Evaluate(context);
        ObjectValue members = value.AsObject()
            ?? throw new TemplateFault(AccessProblems.NotAnObject("import", value), text, span);
        context.CountItems(members.Count, text, span);
        for (int i = 0; i < members.Count; i++)
        {
            string name = members.NameAt(i);
            context.Scopes.TryWrite(context.Engine.Symbols.Add(name), name, members.ValueAt(i));
        }

        return Completion.Normal;
    }
}
