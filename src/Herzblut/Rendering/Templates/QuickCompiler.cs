using Herzblut.Rendering.Views;
using Scriban.Parsing;
using Scriban.Syntax;

namespace Herzblut.Rendering.Templates;

/// <summary>Makes a <see cref="QuickTemplate"/> of a template that has been folded (<see cref="TemplateFolding"/>).</summary>
internal sealed class QuickCompiler
{
    private readonly Dictionary<string, int> _locals = new(StringComparer.Ordinal);
    private readonly Stack<(string Name, int Number)> _loops = new();
    private int _variables;

    private QuickCompiler()
    {
    }

    /// <summary>The template; null where it holds anything that only the engine knows.</summary>
    public static QuickTemplate? TryCompile(ScriptPage page)
    {
        var compiler = new QuickCompiler();
        return compiler.Block(page.Body) is { } body ? new QuickTemplate(body, compiler._variables) : null;
    }

    private QuickBlock? Block(ScriptBlockStatement? block) => All(StatementsOf(block), Statement) is { } compiled ? new QuickBlock(compiled) : null;

    // An end belongs to what it ends.
    private static ScriptStatement[] StatementsOf(ScriptBlockStatement? block) => [.. (block?.Statements ?? []).Where(statement => statement is not ScriptEndStatement)];

    private QuickStatement? Statement(ScriptStatement statement) => statement switch
    {
        LiteralText text => new QuickText(text),
        PrintStatement { Expression: ScriptFunctionCall call } when IncludeFunction.IsPlainCall(call) => All(call.Arguments, Expression) is { } arguments ? new QuickInclude(call, arguments) : null,
        PrintStatement print => Expression(print.Expression) is { } value ? new QuickPrint(print.Span, value) : null,
        ScriptExpressionStatement { Expression: ScriptAssignExpression { EqualToken.TokenType: TokenType.Equal, Target: ScriptVariableLocal target } assignment }
            => Expression(assignment.Value) is { } value ? new QuickAssignment(NumberOf(target), value) : null,
        ScriptIfStatement branch => Condition(branch, value: null),
        ScriptCaseStatement choice => Case(choice),
        ScriptForStatement { Variable: ScriptVariableGlobal variable, NamedArguments: null or { Count: 0 }, Else: null } loop => Loop(loop, variable),
        _ => null,
    };

    // A case is a chain of branches that compare one value.
    private QuickBlock? Case(ScriptCaseStatement choice)
    {
        if (StatementsOf(choice.Body) is not [ScriptWhenStatement first] || Expression(choice.Value) is not { } value)
        {
            return null;
        }

        int number = _variables++;
        return Condition(first, new QuickVariable(value.Span, number)) is { } branches ? new QuickBlock([new QuickAssignment(number, value), branches]) : null;
    }

    private QuickStatement? Condition(ScriptConditionStatement condition, QuickVariable? value) => condition switch
    {
        ScriptElseStatement last => Block(last.Body),
        ScriptIfStatement branch => Branch(Expression(branch.Condition), branch.Then, branch.Else, value),
        ScriptWhenStatement branch when value is not null => Branch(OneOf(branch, value), branch.Body, branch.Next, value),
        _ => null,
    };

    private QuickBranch? Branch(QuickExpression? condition, ScriptBlockStatement? then, ScriptConditionStatement? next, QuickVariable? value)
    {
        QuickBlock? body = Block(then);
        QuickStatement? otherwise = next is null ? new QuickBlock([]) : Condition(next, value);
        return condition is not null && body is not null && otherwise is not null ? new QuickBranch(condition, body, otherwise) : null;
    }

    private QuickExpression? OneOf(ScriptWhenStatement branch, QuickVariable value)
    {
        return All(branch.Values, Expression) is [{ } first, .. { } others]
            ? others.Aggregate(Same(first), (condition, other) => new QuickEither(branch.Span, condition, Same(other)))
            : null;

        QuickExpression Same(QuickExpression other) => new QuickComparison(branch.Span, value, ScriptBinaryOperator.CompareEqual, other);
    }

    private QuickLoop? Loop(ScriptForStatement loop, ScriptVariableGlobal variable)
    {
        if (Expression(loop.Iterator) is not { } list)
        {
            return null;
        }

        int number = _variables++;
        _loops.Push((variable.Name, number));
        QuickBlock? body = Block(loop.Body);
        _loops.Pop();
        return body is null ? null : new QuickLoop(number, list, body);
    }

    private QuickExpression? Expression(ScriptExpression? expression) => expression switch
    {
        ScriptLiteral literal => new QuickLiteral(literal.Span, literal.Value),
        ScriptNestedExpression nested => Expression(nested.Expression),
        ScriptIndexerExpression { Target: ScriptVariableLocal { Name: "$" }, Index: ScriptLiteral { Value: int index } } => new QuickArgument(expression.Span, index),
        ScriptVariableLocal local when _locals.TryGetValue(local.Name, out int number) => new QuickVariable(local.Span, number),
        ScriptVariableGlobal global => Global(global),
        ScriptMemberExpression { Member: ScriptVariableGlobal member } access => Expression(access.Target) is { } target
            ? new QuickMember(member.Span, target, member.Name, access.DotToken.TokenType == TokenType.QuestionDot)
            : null,
        ScriptFunctionCall call => Call(call),
        ScriptArrayInitializerExpression list => All(list.Values, Expression) is { } items ? new QuickList(list.Span, items) : null,
        ScriptBinaryExpression binary => Binary(binary),
        ScriptUnaryExpression { Operator: ScriptUnaryOperator.Not } unary => Expression(unary.Right) is { } value ? new QuickNot(unary.Span, value) : null,
        ScriptConditionalExpression choice => All([choice.Condition, choice.ThenValue, choice.ElseValue], Expression) is [{ } condition, { } then, { } otherwise]
            ? new QuickChoice(choice.Span, condition, then, otherwise)
            : null,
        _ => null,
    };

    // What a template assigns to a name without $, and what a loop says of itself, the engine knows.
    private QuickExpression? Global(ScriptVariableGlobal global)
    {
        foreach ((string name, int number) in _loops)
        {
            if (name == global.Name)
            {
                return new QuickVariable(global.Span, number);
            }
        }

        return HostFunctions.Find(global.Name) is { } function && function.Takes(0) ? new QuickCall(global, function, [])
            : GlobalsView.Shape.IndexOf(global.Name) >= 0 ? new QuickGlobal(global.Span, global.Name)
            : null;
    }

    private QuickCall? Call(ScriptFunctionCall call)
        => call.Target is ScriptVariableGlobal target && HostFunctions.Find(target.Name) is { } function && function.Takes(call.Arguments.Count) && IncludeFunction.ArePositional(call.Arguments)
            && All(call.Arguments, Expression) is { } arguments
            ? new QuickCall(call, function, arguments)
            : null;

    private QuickExpression? Binary(ScriptBinaryExpression binary)
        => Expression(binary.Left) is not { } left || Expression(binary.Right) is not { } right ? null : binary.Operator switch
        {
            ScriptBinaryOperator.And => new QuickBoth(binary.Span, left, right),
            ScriptBinaryOperator.Or => new QuickEither(binary.Span, left, right),
            ScriptBinaryOperator.EmptyCoalescing => new QuickDefault(binary.Span, left, right),
            ScriptBinaryOperator.NotEmptyCoalescing => null,
            _ => new QuickComparison(binary.Span, left, binary.Operator, right),
        };

    private int NumberOf(ScriptVariableLocal local)
    {
        if (!_locals.TryGetValue(local.Name, out int number))
        {
            number = _variables++;
            _locals.Add(local.Name, number);
        }

        return number;
    }

    private static TResult[]? All<TItem, TResult>(IEnumerable<TItem> items, Func<TItem, TResult?> compile)
        where TResult : class
    {
        var compiled = new List<TResult>();
        foreach (TItem item in items)
        {
            if (compile(item) is not { } result)
            {
                return null;
            }

            compiled.Add(result);
        }

        return [.. compiled];
    }
}
