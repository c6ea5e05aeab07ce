using Herzblut.Templating.Diagnostics;
using Herzblut.Templating.Functions;
using Herzblut.Templating.Runtime;
using Herzblut.Templating.Values;

namespace Herzblut.Templating.Execution.Expressions;

/// <summary>A call: evaluates the arguments and hands them to whatever the target turns out to be.</summary>
/// <param name="target">What is called.</param>
/// <param name="arguments">What it gets, a piped value first.</param>
/// <param name="isPiped">Whether the first argument came through a pipe.</param>
/// <param name="site">Where the call stands.</param>
internal sealed class CallNode(ExpressionNode target, ArgumentNodes arguments, bool isPiped, CallSite site) : ExpressionNode
{
    public ExpressionNode Target => target;

    public ArgumentNodes Arguments => arguments;

    public CallSite Site => site;

    public override Value Evaluate(RenderContext context)
    {
        if (isPiped && arguments.IsSimple)
        {
            return EvaluatePiped(context);
        }

        FunctionValue? function = FindFunction(context);
        if (function is null)
        {
            return Value.Null;
        }

        if (!arguments.IsSimple)
        {
            return arguments.Call(context, function, site);
        }

        var room = default(ValueBuffer);
        Span<Value> values = room;
        return function.Call(context, site, arguments.Evaluate(context, values, 0), default);
    }

    public override void Print(RenderContext context)
    {
        if (!arguments.IsSimple)
        {
            PrintComplex(context);
            return;
        }

        var room = default(ValueBuffer);
        Span<Value> values = room;
        int evaluated = isPiped ? arguments.EvaluateFirst(context, values) : 0;
        FunctionValue? function = FindFunction(context);
        if (function is not null)
        {
            Print(context, function, arguments.Evaluate(context, values, evaluated), default);
        }
    }

    /// <summary>Calls a function whose result is printed at once, without an intermediate text where that is possible.</summary>
    private void Print(RenderContext context, FunctionValue function, ReadOnlySpan<Value> values, NamedArguments named)
    {
        switch (function)
        {
            case BuiltinFunction { Writer: not null } builtin when builtin.WritesMarkup || context.Printer.IsPlain:
                builtin.Write(context, site, values, named, context.Printer.Output);
                break;
            case IncludeFunction:
                IncludeFunction.Write(context, site, values, named);
                break;
            default:
                context.Printer.Print(function.Call(context, site, values, named));
                break;
        }
    }

    private void PrintComplex(RenderContext context)
    {
        FunctionValue? function = FindFunction(context);
        if (function is IncludeFunction)
        {
            arguments.Write(context, site);
        }
        else if (function is not null)
        {
            context.Printer.Print(arguments.Call(context, function, site));
        }
    }

    // A piped value is evaluated before the function is looked up: it may be what defines the function.
    private Value EvaluatePiped(RenderContext context)
    {
        var room = default(ValueBuffer);
        Span<Value> values = room;
        int evaluated = arguments.EvaluateFirst(context, values);
        FunctionValue? function = FindFunction(context);
        return function is null ? Value.Null : function.Call(context, site, arguments.Evaluate(context, values, evaluated), default);
    }

    private FunctionValue? FindFunction(RenderContext context)
    {
        Value value = target.Refer(context);
        if (value.AsFunction() is { } function)
        {
            return function;
        }

        BuiltinFunction? self = value.AsObject() switch
        {
            FunctionGroup group => group.Self,
            GroupCopy copy => copy.Self,
            _ => null,
        };
        if (self is not null || (value.IsNull && context.Options.RelaxedFunctionAccess && !isPiped))
        {
            return self;
        }

        throw value.IsNull
            ? new TemplateFault(UnknownFunction(context), site.Source, site.Name)
            : new TemplateFault(CallProblems.NotAFunction(value), site.Source, site.Name);
    }

    private Problem UnknownFunction(RenderContext context)
    {
        string name = site.Source.TextOf(site.Name);
        if (target is MemberNode { Target: VariableNode { Name: var groupName } } member && context.Engine.Library.TryGet(groupName, out Value group) && group.AsObject() is FunctionGroup members)
        {
            return CallProblems.UnknownMember(members, member.Name);
        }

        return CallProblems.UnknownFunction(name, context.KnownNames());
    }
}
