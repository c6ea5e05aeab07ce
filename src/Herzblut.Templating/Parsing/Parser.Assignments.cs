using System.Collections.Immutable;
using Herzblut.Diagnostics;
using Herzblut.Templating.Diagnostics;
using Herzblut.Templating.Lexing;
using Herzblut.Templating.Syntax.Expressions;
using Herzblut.Templating.Syntax.Statements;

namespace Herzblut.Templating.Parsing;

internal sealed partial class Parser
{
    private Statement ParseExpressionStatement()
    {
        string indent = _indent;
        Expression expression = ParseExpression();
        if (!Precedence.IsAssignment(_cursor.Kind))
        {
            return new ExpressionStatement(expression) { Indent = indent };
        }

        if (_cursor.Kind == TokenKind.Equal && expression is CallExpression { HasParentheses: true, Target: VariableExpression name } call)
        {
            return ParseShortFunction(name, call);
        }

        CheckTarget(expression);
        Token @operator = _cursor.Next();
        Expression value = ParseNested();
        SourceSpan span = _cursor.SpanFrom(expression.Span.Start);
        var assignment = new AssignmentExpression(span, expression, Precedence.AssignmentOperatorOf(@operator.Kind), @operator.Span, value);
        return new ExpressionStatement(assignment) { Indent = indent };
    }

    /// <summary>Reads an expression where an assignment would be a mistake (usually one for <c>==</c>).</summary>
    private Expression ParseNested()
    {
        Expression expression = ParseExpression();
        if (Precedence.IsAssignment(_cursor.Kind))
        {
            Report(SyntaxProblems.NestedAssignment(), expression.Span);
            _cursor.Next();
            ParseExpression();
        }

        return expression;
    }

    private void CheckTarget(Expression target)
    {
        Expression inner = WithoutParentheses(target);
        if (inner is not (VariableExpression or MemberExpression or IndexExpression or MissingExpression))
        {
            Report(SyntaxProblems.InvalidTarget(), inner.Span);
        }
    }

    private static Expression WithoutParentheses(Expression expression)
    {
        while (expression is ParenthesizedExpression parenthesized)
        {
            expression = parenthesized.Inner;
        }

        return expression;
    }

    private FunctionStatement ParseFunction()
    {
        int start = _cursor.Next().Start;
        VariableExpression? name = null;
        if (_cursor.Kind is TokenKind.Identifier or TokenKind.LocalIdentifier)
        {
            name = new VariableExpression(_cursor.Current.Span, TextOf(_cursor.Current));
            _cursor.Next();
        }
        else
        {
            Report(SyntaxProblems.ExpectedFunctionName(Describe(_cursor.Current)), _cursor.Current.Span);
        }

        ImmutableArray<FunctionParameter>? parameters = ParseParameters();
        BlockStatement body = ParseBodyToEnd();
        return new FunctionStatement(new FunctionExpression(_cursor.SpanFrom(start), name, parameters, body));
    }

    private FunctionExpression ParseAnonymousFunction()
    {
        int start = _cursor.Next().Start;
        string indent = _indent;
        ImmutableArray<FunctionParameter>? parameters = _cursor.HasSpaceBefore ? null : ParseParameters();
        BlockStatement body = ParseBodyWithoutHead();
        ExpectBlockEnd();
        _indent = indent;
        return new FunctionExpression(_cursor.SpanFrom(start), null, parameters, body);
    }

    private FunctionStatement ParseShortFunction(VariableExpression name, CallExpression call)
    {
        ImmutableArray<FunctionParameter>.Builder parameters = ImmutableArray.CreateBuilder<FunctionParameter>();
        foreach (Argument argument in call.Arguments)
        {
            if (argument is { Name: null, Value: VariableExpression { IsLocal: false } variable })
            {
                parameters.Add(new FunctionParameter(variable.Span, variable.Name, null, isRest: false));
            }
            else
            {
                Report(SyntaxProblems.InvalidParameter(), argument.Span);
            }
        }

        _cursor.Next();
        Expression value = ParseNested();
        var body = new ReturnStatement(value.Span, value);
        return new FunctionStatement(new FunctionExpression(_cursor.SpanFrom(name.Span.Start), name, parameters.ToImmutable(), body));
    }

    private ImmutableArray<FunctionParameter>? ParseParameters()
    {
        if (!_cursor.TryNext(TokenKind.OpenParen))
        {
            return null;
        }

        ImmutableArray<FunctionParameter>.Builder parameters = ImmutableArray.CreateBuilder<FunctionParameter>();
        if (_cursor.TryNext(TokenKind.CloseParen))
        {
            return [];
        }

        do
        {
            if (_cursor.Kind != TokenKind.Identifier)
            {
                Report(SyntaxProblems.Expected("…", Describe(_cursor.Current)), _cursor.Current.Span);
                return parameters.ToImmutable();
            }

            FunctionParameter parameter = ParseParameter();
            CheckOrder(parameters, parameter);
            parameters.Add(parameter);
        }
        while (_cursor.TryNext(TokenKind.Comma));

        Expect(TokenKind.CloseParen, ")");
        return parameters.ToImmutable();
    }

    private FunctionParameter ParseParameter()
    {
        Token name = _cursor.Next();
        if (_cursor.TryNext(TokenKind.DotDotDot))
        {
            return new FunctionParameter(_cursor.SpanFrom(name.Start), TextOf(name), null, isRest: true);
        }

        if (!_cursor.TryNext(TokenKind.Equal))
        {
            return new FunctionParameter(name.Span, TextOf(name), null, isRest: false);
        }

        Expression value = ParseBinary(0, allowsCall: false);
        if (value is not LiteralExpression literal)
        {
            Report(SyntaxProblems.DefaultNotLiteral(), _cursor.SpanFrom(name.Start));
            literal = new LiteralExpression(value.Span, Values.Value.Null);
        }

        return new FunctionParameter(_cursor.SpanFrom(name.Start), TextOf(name), literal, isRest: false);
    }

    private void CheckOrder(ImmutableArray<FunctionParameter>.Builder before, FunctionParameter parameter)
    {
        if (before.Count == 0)
        {
            return;
        }

        FunctionParameter last = before[^1];
        if (last.IsRest)
        {
            Report(SyntaxProblems.ParameterAfterRest(), parameter.Span);
        }
        else if (last.Default is not null && parameter.Default is null && !parameter.IsRest)
        {
            Report(SyntaxProblems.ParameterAfterOptional(), parameter.Span);
        }
    }
}
