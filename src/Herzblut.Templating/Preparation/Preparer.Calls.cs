using System.Collections.Immutable;
using Herzblut.Diagnostics;
using Herzblut.Templating.Execution.Expressions;
using Herzblut.Templating.Functions;
using Herzblut.Templating.Runtime;
using Herzblut.Templating.Syntax.Expressions;
using Herzblut.Templating.Values;

namespace Herzblut.Templating.Preparation;

internal sealed partial class Preparer
{
    private ExpressionNode PreparePipe(PipeExpression pipe) => PrepareFed(pipe.Target, pipe.Value);

    /// <summary>
    /// An expression whose first call gets a piped value as its first argument. That call may stand before operators:
    /// <c>x | f ? a : b</c> is <c>(x | f) ? a : b</c>.
    /// </summary>
    private ExpressionNode PrepareFed(Expression target, Expression value) => target switch
    {
        CallExpression call => PrepareCall(call.Target, call.Arguments, call.Span, value),
        BinaryExpression binary => Combine(binary, PrepareFed(binary.Left, value)),
        ConditionalExpression conditional => new ConditionalNode(
            PrepareFed(conditional.Condition, value), Prepare(conditional.Then), Prepare(conditional.Otherwise)),
        PipeExpression pipe => PrepareFed(pipe.Target, new PipeExpression(pipe.Value.Span, value, pipe.Value)),
        ParenthesizedExpression { Inner: CallExpression or PipeExpression or BinaryExpression or ConditionalExpression } parenthesized
            => PrepareFed(parenthesized.Inner, value),
        _ => PrepareCall(target, [], target.Span, value),
    };

    private ExpressionNode PrepareCall(Expression target, ImmutableArray<Argument> arguments, SourceSpan span, Expression? piped)
    {
        CallSite site = CallSiteOf(target, span, arguments, piped);
        var call = new CallNode(PrepareCallee(target), PrepareArguments(arguments, piped), piped is not null, site);
        return call.Arguments.IsSimple && FindBuiltin(target) is { Parameters.Length: <= ValueBuffer.Capacity } builtin ? new BuiltinCallNode(builtin, call) : call;
    }

    /// <summary>What a call calls: a function in parentheses is called there already, and its result is the callee.</summary>
    private ExpressionNode PrepareCallee(Expression target)
        => target is ParenthesizedExpression ? new ResultNode(Prepare(target)) : Prepare(target);

    private BuiltinFunction? FindBuiltin(Expression target)
    {
        if (target is VariableExpression { IsLocal: false } variable)
        {
            return engine.Library.TryGet(variable.Name, out Value entry)
                ? entry.AsFunction() as BuiltinFunction ?? (entry.AsObject() as FunctionGroup)?.Self
                : null;
        }

        bool isMember = target is MemberExpression { Target: VariableExpression { IsLocal: false } };
        return isMember
            && target is MemberExpression { Target: VariableExpression group } member
            && engine.Library.TryGet(group.Name, out Value value)
            && value.AsObject() is FunctionGroup functions
            && functions.TryGet(member.Name, out Value function)
            ? function.AsFunction() as BuiltinFunction
            : null;
    }

    private CallSite CallSiteOf(Expression target, SourceSpan call, ImmutableArray<Argument> arguments, Expression? piped)
    {
        IEnumerable<SourceSpan> positional = arguments.Where(a => a.Name is null).Select(a => a.Value.Span);
        IEnumerable<SourceSpan> named = arguments.Where(a => a.Name is not null).Select(a => a.Value.Span);
        SourceSpan[] first = piped is null ? [] : [piped.Span];
        return new CallSite(source, target.Span, call, [.. first, .. positional, .. named]);
    }

    private ArgumentNodes PrepareArguments(ImmutableArray<Argument> arguments, Expression? piped)
    {
        var positional = new List<ExpressionNode>();
        var spreads = new List<bool>();
        if (piped is not null)
        {
            positional.Add(Prepare(piped));
            spreads.Add(false);
        }

        foreach (Argument argument in arguments.Where(a => a.Name is null))
        {
            bool isSpread = argument.Value is UnaryExpression { Operator: UnaryOperator.Spread };
            positional.Add(Prepare(argument.Value));
            spreads.Add(isSpread);
        }

        Argument[] named = [.. arguments.Where(a => a.Name is not null)];
        Argument? late = arguments.SkipWhile(a => a.Name is null).FirstOrDefault(a => a.Name is null);
        return new ArgumentNodes(
            [.. positional],
            [.. spreads],
            [.. named.Select(a => new ArgumentName(a.Name!, Symbol("$" + a.Name)))], // filtered just before
            [.. named.Select(a => Prepare(a.Value))],
            late?.Span);
    }
}
