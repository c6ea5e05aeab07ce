using System.Collections.Immutable;
using Herzblut.Templating.Diagnostics;
using Herzblut.Templating.Lexing;
using Herzblut.Templating.Syntax.Expressions;
using Herzblut.Templating.Values;

namespace Herzblut.Templating.Parsing;

internal sealed partial class Parser
{
    private Expression ParsePrimary()
    {
        Token token = _cursor.Current;
        switch (token.Kind)
        {
            case TokenKind.Identifier:
                return ParseIdentifier();
            case TokenKind.LocalIdentifier:
                return new VariableExpression(token.Span, TextOf(_cursor.Next()));
            case TokenKind.Number:
                return ParseNumber();
            case TokenKind.String:
                _cursor.Next();
                return new LiteralExpression(token.Span, StringEscapes.Unescape(Inside(token, 1)));
            case TokenKind.VerbatimString:
                _cursor.Next();
                return new LiteralExpression(token.Span, Inside(token, 1).ToString().Replace("``", "`", StringComparison.Ordinal));
            case TokenKind.InterpolationWhole:
                _cursor.Next();
                return new InterpolatedExpression(token.Span, [InterpolatedText(token, 2)]);
            case TokenKind.InterpolationStart:
                return ParseInterpolation();
            case TokenKind.OpenParen:
                return ParseParenthesized();
            case TokenKind.OpenBracket:
                return ParseArray();
            case TokenKind.OpenBrace:
                return ParseObject();
            default:
                Report(SyntaxProblems.ExpectedExpression(Describe(token)), token.Span);
                return Missing();
        }
    }

    private Expression ParseIdentifier()
    {
        Token token = _cursor.Current;
        switch (token.In(_source.Text))
        {
            case "true":
                return Literal(Value.True);
            case "false":
                return Literal(Value.False);
            case "null":
                return Literal(Value.Null);
            case "empty" or "blank":
                return Literal(Value.Empty);
            case Keywords.Do:
                return ParseAnonymousFunction();
            default:
                return new VariableExpression(token.Span, TextOf(_cursor.Next()));
        }
    }

    private LiteralExpression Literal(Value value) => new(_cursor.Next().Span, value);

    private LiteralExpression ParseNumber()
    {
        Token token = _cursor.Next();
        if (!NumberLiteral.TryParse(token.In(_source.Text), out Value value))
        {
            Report(SyntaxProblems.InvalidNumber(TextOf(token)), token.Span);
        }

        return new LiteralExpression(token.Span, value);
    }

    /// <summary>A string token without its first <paramref name="start"/> characters and the last one.</summary>
    private ReadOnlySpan<char> Inside(Token token, int start)
    {
        ReadOnlySpan<char> text = token.In(_source.Text);
        return text.Length > start ? text[start..^1] : "";
    }

    private LiteralExpression InterpolatedText(Token token, int start) => new(token.Span, StringEscapes.Unescape(Inside(token, start)));

    private InterpolatedExpression ParseInterpolation()
    {
        Token first = _cursor.Next();
        ImmutableArray<Expression>.Builder parts = ImmutableArray.CreateBuilder<Expression>();
        parts.Add(InterpolatedText(first, 2));
        while (true)
        {
            parts.Add(ParseNested());
            Token next = _cursor.Current;
            if (next.Kind is not (TokenKind.InterpolationMiddle or TokenKind.InterpolationEnd))
            {
                Report(SyntaxProblems.Expected("}", Describe(next)), next.Span);
                break;
            }

            _cursor.Next();
            parts.Add(InterpolatedText(next, 1));
            if (next.Kind == TokenKind.InterpolationEnd)
            {
                break;
            }
        }

        return new InterpolatedExpression(_cursor.SpanFrom(first.Start), parts.DrainToImmutable());
    }

    private ParenthesizedExpression ParseParenthesized()
    {
        int start = _cursor.Next().Start;
        Expression inner = ParseNested();
        Expect(TokenKind.CloseParen, ")");
        return new ParenthesizedExpression(_cursor.SpanFrom(start), inner);
    }

    private ArrayExpression ParseArray()
    {
        int start = _cursor.Next().Start;
        ImmutableArray<Expression>.Builder items = ImmutableArray.CreateBuilder<Expression>();
        _cursor.SkipNewLines();
        while (_cursor.Kind != TokenKind.CloseBracket && !_isRecovering)
        {
            items.Add(ParseNested());
            _cursor.SkipNewLines();
            if (!_cursor.TryNext(TokenKind.Comma))
            {
                break;
            }

            _cursor.SkipNewLines();
        }

        Expect(TokenKind.CloseBracket, "]");
        return new ArrayExpression(_cursor.SpanFrom(start), items.DrainToImmutable());
    }

    private ObjectExpression ParseObject()
    {
        int start = _cursor.Next().Start;
        ImmutableArray<ObjectMember>.Builder members = ImmutableArray.CreateBuilder<ObjectMember>();
        _cursor.SkipNewLines();
        while (_cursor.Kind != TokenKind.CloseBrace && !_isRecovering)
        {
            if (_cursor.Kind is not (TokenKind.Identifier or TokenKind.String or TokenKind.VerbatimString))
            {
                Report(SyntaxProblems.ExpectedKey(Describe(_cursor.Current)), _cursor.Current.Span);
                break;
            }

            members.Add(ParseObjectMember());
            _cursor.SkipNewLines();
            if (!_cursor.TryNext(TokenKind.Comma))
            {
                break;
            }

            _cursor.SkipNewLines();
        }

        Expect(TokenKind.CloseBrace, "}");
        return new ObjectExpression(_cursor.SpanFrom(start), members.DrainToImmutable());
    }

    private ObjectMember ParseObjectMember()
    {
        Token key = _cursor.Next();
        string name = key.Kind == TokenKind.Identifier ? TextOf(key) : StringEscapes.Unescape(Inside(key, 1));
        Expect(TokenKind.Colon, ":");
        _cursor.SkipNewLines();
        Expression value = ParseNested();
        return new ObjectMember(_cursor.SpanFrom(key.Start), name, value);
    }
}
