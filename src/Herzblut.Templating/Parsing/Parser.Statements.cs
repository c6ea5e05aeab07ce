using System.Collections.Immutable;
using Herzblut.Diagnostics;
using Herzblut.Templating.Diagnostics;
using Herzblut.Templating.Lexing;
using Herzblut.Templating.Syntax.Expressions;
using Herzblut.Templating.Syntax.Statements;

namespace Herzblut.Templating.Parsing;

internal sealed partial class Parser
{
    /// <summary>Reads statements up to a word that ends a body, or the end of the text.</summary>
    private void ParseStatements(ImmutableArray<Statement>.Builder statements)
    {
        while (_cursor.Kind != TokenKind.EndOfFile && !(_cursor.Kind == TokenKind.Identifier && Keywords.EndsBody(_cursor.CurrentText)))
        {
            Statement? statement = ParseStatement();
            if (statement is not null)
            {
                statements.Add(statement);
            }
        }
    }

    private Statement? ParseStatement()
    {
        switch (_cursor.Kind)
        {
            case TokenKind.Text:
                return ParseText();
            case TokenKind.RawBlock:
                return ParseRawBlock();
            case TokenKind.CodeEnter:
                _indent = TextTrimming.IndentBefore(_source.Text, _cursor.Current, _cursor.Raw(-1), _cursor.Raw(-2));
                _cursor.Next();
                return null;
            case TokenKind.CodeExit or TokenKind.NewLine or TokenKind.Semicolon:
                _cursor.Next();
                return null;
            default:
                return ParseCodeStatement();
        }
    }

    private TextStatement? ParseText()
    {
        Token before = _cursor.Raw(-1);
        Token text = _cursor.Current;
        before = before.Start == text.Start ? default : before;
        SourceSpan printed = TextTrimming.Trim(_source.Text, text, before, _cursor.Raw(1));
        _cursor.Next();
        return printed.Length == 0 ? null : new TextStatement(text.Span, printed);
    }

    private TextStatement ParseRawBlock()
    {
        Token block = _cursor.Next();
        (int start, int end, _, _) = RawBlock.Content(_source.Text, block);
        return new TextStatement(block.Span, SourceSpan.FromBounds(start, end));
    }

    private Statement? ParseCodeStatement()
    {
        _isRecovering = false;
        int start = _cursor.Current.Start;
        if (!TryEnter())
        {
            return null;
        }

        Statement statement = ParseKeywordStatement() ?? ParseExpressionStatement();
        _depth--;
        ExpectEnd();
        if (_cursor.Current.Start == start && _cursor.Kind != TokenKind.EndOfFile)
        {
            _cursor.Next(); // a token that no statement starts with, reported above
        }

        return statement;
    }

    private bool IsAtEnd() => _cursor.Kind is TokenKind.NewLine or TokenKind.Semicolon or TokenKind.CodeExit or TokenKind.EndOfFile;

    private void ExpectEnd()
    {
        if (!IsAtEnd())
        {
            Report(SyntaxProblems.UnexpectedToken(Describe(_cursor.Current)), _cursor.Current.Span);
            while (!IsAtEnd())
            {
                _cursor.Next();
            }
        }
    }

    private Statement? ParseKeywordStatement()
    {
        // "for.index" is an expression, "for x in y" a statement.
        if (_cursor.Kind != TokenKind.Identifier || _cursor.Raw(1).Kind is TokenKind.Dot or TokenKind.QuestionDot)
        {
            return null;
        }

        return _cursor.CurrentText switch
        {
            "if" => ParseIf(),
            "for" => ParseFor(isTableRow: false),
            "tablerow" => ParseFor(isTableRow: true),
            "while" => ParseWhile(),
            "case" => ParseCase(),
            "func" => ParseFunction(),
            "ret" => ParseReturn(),
            "break" => new JumpStatement(_cursor.Next().Span, JumpKind.Break) { Indent = _indent },
            "continue" => new JumpStatement(_cursor.Next().Span, JumpKind.Continue) { Indent = _indent },
            "capture" => ParseCapture(),
            "with" => ParseWith(),
            "wrap" => ParseWrap(),
            "readonly" => ParseReadOnly(),
            "import" => ParseImport(),
            _ => null,
        };
    }

    private ReturnStatement ParseReturn()
    {
        (int start, string indent) = Start();
        Expression? value = IsAtEnd() ? null : ParseNested();
        return new ReturnStatement(_cursor.SpanFrom(start), value) { Indent = indent };
    }

    private CaptureStatement ParseCapture()
    {
        (int start, string indent) = Start();
        Expression target = ParseTarget();
        BlockStatement body = ParseBodyToEnd();
        return new CaptureStatement(_cursor.SpanFrom(start), target, body) { Indent = indent };
    }

    private WithStatement ParseWith()
    {
        (int start, string indent) = Start();
        Expression target = ParseNested();
        BlockStatement body = ParseBodyToEnd();
        return new WithStatement(_cursor.SpanFrom(start), target, body) { Indent = indent };
    }

    private WrapStatement ParseWrap()
    {
        (int start, string indent) = Start();
        Expression call = ParseNested();
        BlockStatement body = ParseBodyToEnd();
        return new WrapStatement(_cursor.SpanFrom(start), call, body) { Indent = indent };
    }

    private Statement ParseReadOnly()
    {
        (int start, string indent) = Start();
        Expression target = ParseTarget();
        if (target is not VariableExpression variable)
        {
            Report(SyntaxProblems.ExpectedVariable(), target.Span);
            return new ExpressionStatement(target) { Indent = indent };
        }

        return new ReadOnlyStatement(_cursor.SpanFrom(start), variable) { Indent = indent };
    }

    private ImportStatement ParseImport()
    {
        (int start, string indent) = Start();
        Expression source = ParseNested();
        return new ImportStatement(_cursor.SpanFrom(start), source) { Indent = indent };
    }

    /// <summary>Reads the keyword of a statement.</summary>
    private (int Start, string Indent) Start() => (_cursor.Next().Start, _indent);

    /// <summary>Reads the rest of a statement's head, its body, and the <c>end</c>.</summary>
    private BlockStatement ParseBodyToEnd()
    {
        BlockStatement body = ParseBody();
        ExpectBlockEnd();
        return body;
    }

    private BlockStatement ParseBody()
    {
        ExpectEnd();
        return ParseBodyWithoutHead();
    }

    private BlockStatement ParseBodyWithoutHead()
    {
        int start = _cursor.PreviousEnd;
        ImmutableArray<Statement>.Builder statements = ImmutableArray.CreateBuilder<Statement>();
        if (TryEnter())
        {
            ParseStatements(statements);
            _depth--;
        }

        return new BlockStatement(SourceSpan.FromBounds(start, Math.Max(start, _cursor.PreviousEnd)), statements.DrainToImmutable());
    }

    private void ExpectBlockEnd()
    {
        if (_cursor.IsWord(Keywords.End))
        {
            _cursor.Next();
            _isRecovering = false;
        }
        else if (_cursor.Kind == TokenKind.EndOfFile)
        {
            Report(SyntaxProblems.MissingEnd(), _cursor.LastCodeExit());
        }
        else
        {
            Report(SyntaxProblems.UnexpectedBlockEnd(_cursor.CurrentText.ToString()), _cursor.Current.Span);
            _cursor.Next();
        }
    }
}
