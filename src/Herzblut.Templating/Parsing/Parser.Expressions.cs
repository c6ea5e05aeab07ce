using Herzblut.Diagnostics;
using Herzblut.Templating.Diagnostics;
using Herzblut.Templating.Lexing;
using Herzblut.Templating.Syntax.Expressions;

namespace Herzblut.Templating.Parsing;

internal sealed partial class Parser
{
    private Expression ParseExpression()
    {
        if (!TryEnter())
        {
            return Missing();
        }

        Expression expression = ParsePipes(ParseConditional());
        _depth--;
        return expression;
    }

    private Expression ParsePipes(Expression value)
    {
        while (_cursor.TryNext(TokenKind.Pipe))
        {
            _cursor.SkipNewLines();
            Expression target = ParseConditional();
            value = Checked(new PipeExpression(_cursor.SpanFrom(value.Span.Start), value, target));
        }

        return value;
    }

    private Expression ParseConditional() => ParseConditionalRest(ParseBinary(0, allowsCall: true));

    private Expression ParseConditionalRest(Expression condition)
    {
        if (!_cursor.TryNext(TokenKind.Question))
        {
            return condition;
        }

        Expression then = ParseExpression();
        Expect(TokenKind.Colon, ":");
        Expression otherwise = ParseExpression();
        return Checked(new ConditionalExpression(_cursor.SpanFrom(condition.Span.Start), condition, then, otherwise));
    }

    private Expression ParseBinary(int minimum, bool allowsCall) => ParseBinaryRest(ParseOperand(allowsCall), minimum, allowsCall);

    private Expression ParseBinaryRest(Expression left, int minimum, bool allowsCall)
    {
        while (Precedence.OperatorOf(_cursor.Kind) is { } @operator && Precedence.Of(@operator) > minimum)
        {
            SourceSpan operatorSpan = _cursor.Next().Span;
            Expression right = ParseBinary(Precedence.Of(@operator), allowsCall);
            left = Checked(new BinaryExpression(_cursor.SpanFrom(left.Span.Start), left, @operator, operatorSpan, right));
        }

        return left;
    }

    private Expression ParseOperand(bool allowsCall)
    {
        Expression operand = ParseUnary(allowsCall);
        return allowsCall && StartsArgument() ? ParseCall(operand, stopsAtLoopOption: false) : operand;
    }

    private Expression ParseUnary(bool allowsCall = false)
    {
        Token token = _cursor.Current;
        UnaryOperator? @operator = token.Kind switch
        {
            TokenKind.Exclamation => UnaryOperator.Not,
            TokenKind.Minus => UnaryOperator.Negate,
            TokenKind.Plus => UnaryOperator.Plus,
            TokenKind.At => UnaryOperator.Reference,
            TokenKind.Caret => UnaryOperator.Spread,
            _ => null,
        };
        if (@operator is null)
        {
            return token.Kind is TokenKind.PlusPlus or TokenKind.MinusMinus ? ParsePrefixIncrement() : ParsePostfix();
        }

        if (!TryEnter())
        {
            return Missing();
        }

        _cursor.Next();
        Expression operand = ParseOperand(allowsCall && @operator is UnaryOperator.Not or UnaryOperator.Negate or UnaryOperator.Plus);
        _depth--;
        return Checked(new UnaryExpression(_cursor.SpanFrom(token.Start), @operator.Value, operand));
    }

    private IncrementExpression ParsePrefixIncrement()
    {
        Token token = _cursor.Next();
        Expression target = ParsePostfix();
        CheckTarget(target);
        return new IncrementExpression(_cursor.SpanFrom(token.Start), target, token.Kind == TokenKind.PlusPlus ? 1 : -1, isPrefix: true, token.Span);
    }

    private Expression ParsePostfix()
    {
        Expression expression = ParsePrimary();
        while (true)
        {
            Expression? longer = _cursor.Kind switch
            {
                TokenKind.Dot or TokenKind.QuestionDot => ParseMember(expression),
                TokenKind.OpenBracket when !_cursor.HasSpaceBefore && expression is not (ArrayExpression or MissingExpression) => ParseIndex(expression),
                TokenKind.OpenParen when !_cursor.HasSpaceBefore && IsCallable(expression) => ParseParenthesizedCall(expression),
                TokenKind.PlusPlus or TokenKind.MinusMinus when IsTarget(expression) => ParsePostfixIncrement(expression),
                _ => null,
            };
            if (longer is null)
            {
                return expression;
            }

            expression = Checked(longer);
        }
    }

    private static bool IsCallable(Expression expression) => expression is VariableExpression or MemberExpression or IndexExpression;

    private static bool IsTarget(Expression expression) => expression is VariableExpression or MemberExpression or IndexExpression;

    /// <summary>What an assignment, a loop or a capture may store into.</summary>
    private Expression ParseTarget() => ParsePostfix();

    private IncrementExpression ParsePostfixIncrement(Expression target)
    {
        Token token = _cursor.Next();
        return new IncrementExpression(_cursor.SpanFrom(target.Span.Start), target, token.Kind == TokenKind.PlusPlus ? 1 : -1, isPrefix: false, token.Span);
    }

    private MemberExpression? ParseMember(Expression target)
    {
        bool isConditional = _cursor.Kind == TokenKind.QuestionDot;
        _cursor.Next();
        if (_cursor.Kind != TokenKind.Identifier)
        {
            Report(SyntaxProblems.ExpectedMember(Describe(_cursor.Current)), _cursor.Current.Span);
            return null;
        }

        Token token = _cursor.Next();
        string name = TextOf(token);
        if (name == "empty" && _cursor.Kind == TokenKind.Question && !_cursor.HasSpaceBefore)
        {
            _cursor.Next();
            name = "empty?";
        }

        CheckLoopMember(target, name);
        return new MemberExpression(_cursor.SpanFrom(target.Span.Start), target, name, _cursor.SpanFrom(token.Start), isConditional);
    }

    private void CheckLoopMember(Expression target, string member)
    {
        if (target is VariableExpression { Name: Keywords.For } && !Keywords.IsForMember(member))
        {
            Report(SyntaxProblems.UnknownLoopMember(Keywords.For, member), target.Span);
        }
        else if (target is VariableExpression { Name: Keywords.While } && !Keywords.IsWhileMember(member))
        {
            Report(SyntaxProblems.UnknownLoopMember(Keywords.While, member), target.Span);
        }
    }

    private IndexExpression ParseIndex(Expression target)
    {
        _cursor.Next();
        Expression index = ParseNested();
        Expect(TokenKind.CloseBracket, "]");
        return new IndexExpression(_cursor.SpanFrom(target.Span.Start), target, index);
    }

    private MissingExpression Missing() => new(new SourceSpan(_cursor.PreviousEnd, 0));

    // Long chains are read in a loop, but evaluated by recursion.
    private Expression Checked(Expression expression)
    {
        if (expression.Depth <= MaxDepth)
        {
            return expression;
        }

        Report(SyntaxProblems.TooDeep(), _cursor.Current.Span);
        _cursor.MoveToEnd();
        return new MissingExpression(expression.Span);
    }
}
