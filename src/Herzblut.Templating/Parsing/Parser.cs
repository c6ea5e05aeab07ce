using System.Collections.Immutable;
using Herzblut.Diagnostics;
using Herzblut.Templating.Diagnostics;
using Herzblut.Templating.Lexing;
using Herzblut.Templating.Syntax;
using Herzblut.Templating.Syntax.Statements;

namespace Herzblut.Templating.Parsing;

/// <summary>
/// Reads a template into a tree. The grammar, from the loosest to the tightest binding:
/// <code>
/// expression  = conditional { "|" conditional }
/// conditional = binary [ "?" expression ":" expression ]
/// binary      = operand { operator operand }      ?? ?!  ||  &amp;&amp;  == !=  &lt; &lt;= > >=  + -  * / // % &lt;&lt; >>  .. ..&lt;
/// operand     = unary [ argument { argument } ]   a call without parentheses
/// argument    = [ name ":" ] binary without such calls
/// unary       = { "!" | "-" | "+" | "@" | "^" | "++" | "--" } postfix
/// postfix     = primary { "." name | "?." name | "[" expression "]" | "(" arguments ")" | "++" | "--" }
/// </code>
/// A statement ends at a line end, a semicolon or the closing braces. The parser always gives a tree; after a mistake
/// it goes on with the next statement, and reports one mistake a statement.
/// </summary>
internal sealed partial class Parser
{
    // Deep enough for every template that a person reads, shallow enough for the stack of a worker thread.
    private const int MaxDepth = 200;

    private readonly SourceText _source;
    private readonly TokenCursor _cursor;
    private readonly DiagnosticBag _diagnostics;
    private bool _isRecovering;
    private int _depth;
    private string _indent = "";

    private Parser(SourceText source, ImmutableArray<Token> tokens, DiagnosticBag diagnostics)
    {
        _source = source;
        _cursor = new TokenCursor(source.Text, tokens);
        _diagnostics = diagnostics;
    }

    /// <summary>Reads a template, or with <paramref name="isCode"/> code without braces around it.</summary>
    public static SyntaxTree Parse(SourceText source, bool isCode = false)
    {
        var diagnostics = new DiagnosticBag();
        ImmutableArray<Token> tokens = Lexer.Read(source, isCode, diagnostics);
        var parser = new Parser(source, tokens, diagnostics);
        ImmutableArray<Statement> statements = parser.ParseRoot();
        var root = new BlockStatement(new SourceSpan(0, source.Text.Length), statements);
        return new SyntaxTree(source, tokens, root, [.. diagnostics.ToImmutable().OrderBy(d => d.Span.Start)]);
    }

    private ImmutableArray<Statement> ParseRoot()
    {
        ImmutableArray<Statement>.Builder statements = ImmutableArray.CreateBuilder<Statement>();
        while (true)
        {
            ParseStatements(statements);
            if (_cursor.Kind == TokenKind.EndOfFile)
            {
                return statements.DrainToImmutable();
            }

            Report(SyntaxProblems.UnexpectedBlockEnd(_cursor.CurrentText.ToString()), _cursor.Current.Span);
            _cursor.Next();
            _isRecovering = false;
        }
    }

    private string TextOf(SourceSpan span) => _source.Text.Substring(span.Start, span.Length);

    private string TextOf(Token token) => TextOf(token.Span);

    /// <summary>Reports the first mistake of a statement; what follows from it is not worth a message.</summary>
    private void Report(Problem problem, SourceSpan span)
    {
        if (!_isRecovering)
        {
            _diagnostics.Add(problem.At(_source, span));
            _isRecovering = true;
        }
    }

    private bool Expect(TokenKind kind, string what)
    {
        if (_cursor.TryNext(kind))
        {
            return true;
        }

        Report(SyntaxProblems.Expected(what, Describe(_cursor.Current)), _cursor.Current.Span);
        return false;
    }

    private string Describe(Token token) => token.Kind switch
    {
        TokenKind.EndOfFile => "",
        TokenKind.NewLine => "\n",
        _ => TextOf(token),
    };

    private bool TryEnter()
    {
        if (_depth < MaxDepth)
        {
            _depth++;
            return true;
        }

        Report(SyntaxProblems.TooDeep(), _cursor.Current.Span);
        _cursor.MoveToEnd();
        return false;
    }
}
