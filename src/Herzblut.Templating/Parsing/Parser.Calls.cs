using System.Collections.Immutable;
using Herzblut.Templating.Lexing;
using Herzblut.Templating.Syntax.Expressions;

namespace Herzblut.Templating.Parsing;

internal sealed partial class Parser
{
    // "-" and "+" are missing on purpose: "f -1" is a subtraction.
    private bool StartsArgument() => _cursor.Kind switch
    {
        TokenKind.Identifier => !_cursor.IsWord(Keywords.In) && !Keywords.EndsBody(_cursor.CurrentText),
        TokenKind.LocalIdentifier or TokenKind.Number or TokenKind.String or TokenKind.VerbatimString => true,
        TokenKind.InterpolationStart or TokenKind.InterpolationWhole => true,
        TokenKind.OpenParen or TokenKind.OpenBracket or TokenKind.OpenBrace => true,
        TokenKind.At or TokenKind.Caret or TokenKind.Exclamation => true,
        _ => false,
    };

    private Expression ParseCall(Expression target, bool stopsAtLoopOption)
    {
        ImmutableArray<Argument>.Builder arguments = ImmutableArray.CreateBuilder<Argument>();
        while (StartsArgument() && !_isRecovering && !(stopsAtLoopOption && IsLoopOption()))
        {
            arguments.Add(ParseArgument(allowsCall: false));
        }

        return Checked(new CallExpression(_cursor.SpanFrom(target.Span.Start), target, arguments.DrainToImmutable(), hasParentheses: false));
    }

    private CallExpression ParseParenthesizedCall(Expression target)
    {
        _cursor.Next();
        ImmutableArray<Argument>.Builder arguments = ImmutableArray.CreateBuilder<Argument>();
        if (_cursor.Kind != TokenKind.CloseParen)
        {
            do
            {
                arguments.Add(ParseArgument(allowsCall: true));
            }
            while (_cursor.TryNext(TokenKind.Comma));
        }

        Expect(TokenKind.CloseParen, ")");
        return new CallExpression(_cursor.SpanFrom(target.Span.Start), target, arguments.DrainToImmutable(), hasParentheses: true);
    }

    private Argument ParseArgument(bool allowsCall)
    {
        int start = _cursor.Current.Start;
        string? name = null;
        if (_cursor.Kind == TokenKind.Identifier && _cursor.Raw(1).Kind == TokenKind.Colon)
        {
            name = TextOf(_cursor.Next());
            _cursor.Next();
        }

        Expression value = allowsCall ? ParseNested() : ParseBinary(0, allowsCall: false);
        return new Argument(_cursor.SpanFrom(start), name, value);
    }
}
