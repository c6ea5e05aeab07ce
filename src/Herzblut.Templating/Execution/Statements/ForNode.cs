using Herzblut.Templating.Diagnostics;
using Herzblut.Templating.Runtime;
using Herzblut.Templating.Values;

namespace Herzblut.Templating.Execution.Statements;

/// <summary><c>for x in list … else … end</c></summary>
internal class ForNode(LoopParts parts) : StatementNode
{
    protected LoopParts Parts => parts;

    protected virtual ScopeKind Kind => ScopeKind.For;

    public sealed override Completion Execute(RenderContext context)
    {
        ListValue? list = Items(context, parts.List.Evaluate(context));
        if (list is null)
        {
            return Completion.Normal;
        }

        int offset = Math.Clamp(parts.Offset?.Evaluate(context) ?? 0, 0, list.Count);
        int limit = parts.Limit?.Evaluate(context) ?? 0;
        int available = list.Count - offset;
        int count = limit > 0 ? Math.Min(limit, available) : available;
        if (count == 0)
        {
            return parts.Otherwise is null ? Completion.Normal : parts.Otherwise.Execute(context);
        }

        context.Limits.EnterLoop();
        int scope = context.Scopes.Push(Kind, parts.Symbol, null);
        context.Scopes[scope].Count = count;
        Completion completion = Run(context, list, parts.IsReversed ? list.Count - 1 : offset, parts.IsReversed ? -1 : 1, scope);
        context.Scopes.Pop();
        context.Limits.ExitLoop();
        return completion;
    }

    /// <summary>Runs all rounds.</summary>
    /// <param name="context">The render.</param>
    /// <param name="list">The items.</param>
    /// <param name="first">The index of the first item.</param>
    /// <param name="step">1 or -1.</param>
    /// <param name="scope">The loop's scope, which knows the number of rounds.</param>
    protected virtual Completion Run(RenderContext context, ListValue list, int first, int step, int scope)
    {
        int count = context.Scopes[scope].Count;
        for (int i = 0; i < count; i++)
        {
            Completion completion = RunRound(context, list[first + (i * step)], i, scope);
            if (completion == Completion.Break)
            {
                break;
            }

            if (completion == Completion.Return)
            {
                return completion;
            }
        }

        return Completion.Normal;
    }

    protected Completion RunRound(RenderContext context, in Value item, int index, int scope)
    {
        context.Limits.CountRound(parts.Source, parts.Keyword);
        ref Scope loop = ref context.Scopes[scope];
        loop.Index = index;
        loop.Previous = loop.Value;
        loop.Value = item.AsSet();
        parts.Target?.Assign(context, item);
        return parts.Body.Execute(context);
    }

    private ListValue? Items(RenderContext context, in Value value) => value.Kind switch
    {
        ValueKind.List => value.AsList(),
        ValueKind.Null => null,
        ValueKind.String => new CharactersValue(value.AsString()!), // the kind says so
        ValueKind.Object => new EntriesValue(value.AsObject()!), // the kind says so
        ValueKind.Empty => new SequenceValue([]),
        _ => throw new TemplateFault(AccessProblems.NotIterable(value), parts.Source, parts.ListSpan),
    };
}
