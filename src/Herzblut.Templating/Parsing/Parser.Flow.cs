using System.Collections.Immutable;
using Herzblut.Templating.Diagnostics;
using Herzblut.Templating.Lexing;
using Herzblut.Templating.Syntax.Expressions;
using Herzblut.Templating.Syntax.Statements;

namespace Herzblut.Templating.Parsing;

internal sealed partial class Parser
{
    private IfStatement ParseIf()
    {
        int start = _cursor.Current.Start;
        string indent = _indent;
        ImmutableArray<IfBranch>.Builder branches = ImmutableArray.CreateBuilder<IfBranch>();
        BlockStatement? otherwise = null;
        branches.Add(ParseIfBranch());
        while (otherwise is null && _cursor.IsWord(Keywords.Else))
        {
            _cursor.Next();
            _isRecovering = false;
            if (_cursor.IsWord("if") && _cursor.Raw(1).Kind != TokenKind.Dot)
            {
                branches.Add(ParseIfBranch());
            }
            else
            {
                otherwise = ParseBodyWithoutHead();
            }
        }

        ExpectBlockEnd();
        return new IfStatement(_cursor.SpanFrom(start), branches.DrainToImmutable(), otherwise) { Indent = indent };
    }

    private IfBranch ParseIfBranch()
    {
        int start = _cursor.Next().Start;
        Expression condition = ParseNested();
        BlockStatement body = ParseBody();
        return new IfBranch(_cursor.SpanFrom(start), condition, body);
    }

    private BlockStatement? ParseElse()
    {
        if (!_cursor.IsWord(Keywords.Else))
        {
            return null;
        }

        _cursor.Next();
        _isRecovering = false;
        return ParseBodyWithoutHead();
    }

    private CaseStatement ParseCase()
    {
        (int start, string indent) = Start();
        Expression value = ParseNested();
        ExpectEnd();
        SkipToFirstWhen();
        ImmutableArray<WhenBranch>.Builder branches = ImmutableArray.CreateBuilder<WhenBranch>();
        while (_cursor.IsWord(Keywords.When))
        {
            branches.Add(ParseWhen());
        }

        BlockStatement? otherwise = ParseElse();
        ExpectBlockEnd();
        return new CaseStatement(_cursor.SpanFrom(start), value, branches.DrainToImmutable(), otherwise) { Indent = indent };
    }

    /// <summary>Text between the head of a case and its first branch belongs to no branch and is not printed.</summary>
    private void SkipToFirstWhen()
    {
        while (_cursor.Kind is TokenKind.Text or TokenKind.RawBlock or TokenKind.CodeEnter or TokenKind.CodeExit or TokenKind.NewLine or TokenKind.Semicolon)
        {
            _cursor.Next();
        }

        if (_cursor.Kind != TokenKind.EndOfFile && !(_cursor.Kind == TokenKind.Identifier && Keywords.EndsBody(_cursor.CurrentText)))
        {
            _isRecovering = false;
            Report(SyntaxProblems.ExpectedWhen(), _cursor.Current.Span);
            ParseStatements(ImmutableArray.CreateBuilder<Statement>());
        }
    }

    private WhenBranch ParseWhen()
    {
        _isRecovering = false;
        Token keyword = _cursor.Next();
        ImmutableArray<Expression>.Builder values = ImmutableArray.CreateBuilder<Expression>();
        do
        {
            values.Add(ParseBinary(Precedence.Of(BinaryOperator.Or), allowsCall: true));
        }
        while (_cursor.TryNext(TokenKind.Comma) || _cursor.TryNext(TokenKind.PipePipe));

        BlockStatement body = ParseBody();
        return new WhenBranch(_cursor.SpanFrom(keyword.Start), keyword.Span, values.DrainToImmutable(), body);
    }

    private WhileStatement ParseWhile()
    {
        string indent = _indent;
        Token keyword = _cursor.Next();
        Expression condition = ParseNested();
        BlockStatement body = ParseBodyToEnd();
        return new WhileStatement(_cursor.SpanFrom(keyword.Start), keyword.Span, condition, body) { Indent = indent };
    }

    private ForStatement ParseFor(bool isTableRow)
    {
        string indent = _indent;
        Token keyword = _cursor.Next();
        Expression variable = ParseTarget();
        if (_cursor.IsWord(Keywords.In))
        {
            _cursor.Next();
        }
        else
        {
            Report(SyntaxProblems.ExpectedIn(), keyword.Span);
        }

        Expression list = ParseLoopList();
        LoopOptions options = ParseLoopOptions(isTableRow);
        BlockStatement body = ParseBody();
        BlockStatement? otherwise = ParseElse();
        ExpectBlockEnd();
        return new ForStatement(_cursor.SpanFrom(keyword.Start), keyword.Span, isTableRow, variable, list, options, body, otherwise) { Indent = indent };
    }

    // A call that is the list itself ends before an option: "for x in f a limit:3". Deeper ones take it as an argument.
    private Expression ParseLoopList()
    {
        Expression first = ParseUnary();
        if (StartsArgument() && !IsLoopOption())
        {
            first = ParseCall(first, stopsAtLoopOption: true);
        }

        return ParsePipes(ParseConditionalRest(ParseBinaryRest(first, 0, allowsCall: true)));
    }

    private bool IsLoopOption()
        => _cursor.IsWord("reversed") || ((_cursor.IsWord("limit") || _cursor.IsWord("offset") || _cursor.IsWord("cols")) && _cursor.Raw(1).Kind == TokenKind.Colon);

    private LoopOptions ParseLoopOptions(bool isTableRow)
    {
        var options = new LoopOptions(null, null, IsReversed: false, null);
        while (_cursor.Kind == TokenKind.Identifier && !_isRecovering)
        {
            string name = TextOf(_cursor.Current);
            if (name == "reversed")
            {
                _cursor.Next();
                options = options with { IsReversed = true };
                continue;
            }

            if (!IsLoopOption() || (name == "cols" && !isTableRow))
            {
                Report(SyntaxProblems.UnknownLoopOption(name, isTableRow), _cursor.Current.Span);
                break;
            }

            _cursor.Next();
            _cursor.Next();
            Expression value = ParseUnary();
            options = name switch
            {
                "offset" => options with { Offset = value },
                "limit" => options with { Limit = value },
                _ => options with { Columns = value },
            };
        }

        return options;
    }
}
