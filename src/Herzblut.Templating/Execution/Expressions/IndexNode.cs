using Herzblut.Diagnostics;
using Herzblut.Templating.Diagnostics;
using Herzblut.Templating.Functions;
using Herzblut.Templating.Runtime;
using Herzblut.Templating.Values;

namespace Herzblut.Templating.Execution.Expressions;

/// <summary><c>target[index]</c></summary>
internal sealed class IndexNode(ExpressionNode target, ExpressionNode index, SourceSpan targetSpan, SourceSpan indexSpan, CallSite site)
    : ChainNode(target, site)
{
    // A new member takes the room of several items.
    private const int MemberWork = 4;

    protected override bool StopsAtNull => false;

    protected override Value Read(RenderContext context, in Value target)
    {
        if (target.IsNull)
        {
            return context.Options.RelaxedTargetAccess ? Value.Null : throw At(targetSpan, AccessProblems.ItemOfNull());
        }

        Value key = index.Evaluate(context);
        if (key.IsNull)
        {
            throw At(indexSpan, AccessProblems.IndexIsNull());
        }

        return target.Kind switch
        {
            ValueKind.Object => ReadMember(context, target, context.ToText(key)),
            ValueKind.List when !key.IsString => ReadItem(context, target.AsList()!, ToIndex(key)), // the kind says so
            ValueKind.List => ReadMember(context, target, key.AsString()!), // the kind says so
            ValueKind.String when !key.IsString => ReadCharacter(target.AsString()!, ToIndex(key)), // the kind says so
            _ => throw At(targetSpan, AccessProblems.HasNoItems(target)),
        };
    }

    protected override void Write(RenderContext context, in Value target, in Value value)
    {
        if (target.IsNull)
        {
            throw At(targetSpan, AccessProblems.ItemOfNull());
        }

        Value key = index.Evaluate(context);
        if (key.IsNull)
        {
            throw At(indexSpan, AccessProblems.IndexIsNull());
        }

        if (target.AsObject() is FunctionGroup group)
        {
            context.AssignToGroup(group, context.ToText(key), value);
        }
        else if (target.AsObject() is { } fields)
        {
            string name = context.ToText(key);
            context.Limits.CountWork(MemberWork);
            context.Limits.CountReading(name.Length);
            WriteMember(fields, name, target, value);
        }
        else if (target.AsList() is ArrayValue array)
        {
            WriteItem(context, array, key, value);
        }
        else
        {
            throw At(targetSpan, AccessProblems.HasNoItems(target));
        }
    }

    private static void WriteArrayProperty(ArrayValue array, string name, in Value value) => array.SetProperty(name, value);

    private void WriteMember(ObjectValue fields, string name, in Value target, in Value value)
    {
        if (!fields.TrySet(name, value))
        {
            throw At(indexSpan, AccessProblems.CannotSetMember(name, target));
        }
    }

    private void WriteItem(RenderContext context, ArrayValue array, in Value key, in Value value)
    {
        if (key.TryGetString(out string? name))
        {
            context.Limits.CountWork(MemberWork);
            context.Limits.CountReading(name.Length);
            WriteArrayProperty(array, name, value);
            return;
        }

        int at = ToIndex(key);
        at = at < 0 ? at + array.Count : at;
        if (at < 0)
        {
            throw At(indexSpan, AccessProblems.IndexOutOfRange(at - array.Count, array.Count));
        }

        if (at > array.Count)
        {
            context.CountItems(at - array.Count, Source, indexSpan);
        }

        array.Set(at, value);
    }

    private Value ReadMember(RenderContext context, in Value target, string name)
    {
        context.Limits.CountReading(name.Length);
        if (target.AsObject() is { } fields ? fields.TryGet(name, out Value value) : ValueMembers.TryGet(target, name, out value))
        {
            return value;
        }

        bool isError = !context.Options.RelaxedMemberAccess || (context.Options.StrictShapes && target.AsObject() is { IsClosed: true });
        return isError ? throw At(indexSpan, AccessProblems.UnknownMember(name, target.AsObject())) : Value.Null;
    }

    private Value ReadItem(RenderContext context, ListValue list, int at)
    {
        int position = at < 0 ? at + list.Count : at;
        if ((uint)position < (uint)list.Count)
        {
            return list[position];
        }

        return context.Options.RelaxedIndexerAccess
            ? Value.Null
            : throw At(indexSpan, AccessProblems.IndexOutOfRange(at, list.Count));
    }

    private Value ReadCharacter(string text, int at)
    {
        int position = at < 0 ? at + text.Length : at;
        return (uint)position < (uint)text.Length
            ? text[position].ToString()
            : throw At(indexSpan, AccessProblems.IndexOutOfRange(at, text.Length));
    }

    private int ToIndex(in Value key)
    {
        Value converted = key;
        return ArgumentConversion.TryConvertIndex(ref converted)
            ? converted.AsInt32()
            : throw At(indexSpan, AccessProblems.InvalidIndex(key));
    }

    private TemplateFault At(SourceSpan span, Problem problem) => new(problem, Source, span);
}
