using System.Buffers;
using System.Collections.Immutable;
using Herzblut.Diagnostics;
using Herzblut.Rendering.Values;
using Scriban.Parsing;
using ScriptSpan = Scriban.Parsing.SourceSpan;

namespace Herzblut.Rendering.Templates;

/// <summary>
/// Finds keywords, operators and brackets of other template languages (<c>endif</c>, <c>and</c>, <c>{% … %}</c>), which the engine takes for something else
/// or for plain text. It is shown one token after another.
/// </summary>
/// <param name="source">The template.</param>
internal sealed class ForeignSyntax(SourceText source)
{
    private const string TypographicQuotes = "„“”‘’‚«»";

    private static readonly SearchValues<char> QuoteEnds = SearchValues.Create(TypographicQuotes + "\n}");

    private readonly ImmutableArray<Diagnostic>.Builder _found = ImmutableArray.CreateBuilder<Diagnostic>();
    private readonly SliceSyntax _slices = new(source);
    private Token _beforeLast = Token.Eof;
    private Token _last = Token.Eof;
    private bool _isInCode;

    // The first word of the statement.
    private Token _statement = Token.Eof;

    /// <summary>What was found so far.</summary>
    public ImmutableArray<Diagnostic> Found => _found.ToImmutable();

    /// <summary>Looks at the next token.</summary>
    public void Add(Token token)
    {
        if (token.Type == TokenType.CodeEnter)
        {
            _isInCode = true;
            CheckBeginning(token.End.Offset + 1);
        }
        else if (token.Type == TokenType.CodeExit)
        {
            CheckEnd(token);
            _isInCode = false;
        }
        else if (token.Type == TokenType.Raw)
        {
            _found.AddRange(ForeignText.In(source, token.Start.Offset, token.End.Offset + 1));
        }
        else if (_isInCode && token.Type != TokenType.Eof)
        {
            CheckCode(token);
        }

        if (_slices.Take(token) is { } slice)
        {
            _found.Add(slice);
        }

        (_beforeLast, _last) = (_last, token);
    }

    // Of three tokens the middle one may be an operator of another language.
    private void CheckCode(Token token)
    {
        if (StartsStatement())
        {
            _statement = token;
        }
        else if (token.Type is TokenType.NewLine or TokenType.SemiColon)
        {
            CheckEnd(token);
        }

        string last = TextOf(_last);
        if (_last.Type == TokenType.Identifier && IsValue(_beforeLast) && IsValue(token) && OperatorOf(last) is { } meant)
        {
            Report(_last, last == "is" ? ForeignProblems.Is(TextOf(token)) : ForeignProblems.Operator(last, meant));
        }
        else if (TextOf(_statement) == "include" && _last.Type == TokenType.Identifier && last is "with" or "using" && IsValue(token))
        {
            Report(_last, ForeignProblems.LeaveOut(last, "{{ include 'name' page }}"));
        }
        else if (TextOf(_statement) == "for" && _last.Type == TokenType.Identifier && last == "of" && IsValue(token))
        {
            Report(_last, ForeignProblems.Operator(last, "in"));
        }
        else if (last == "not" && IsValue(token) && TextOf(_beforeLast) is "if" or "&&" or "||" or "(" or "while")
        {
            Report(_last, ForeignProblems.Operator("not", "!"));
        }

        if (_last.Type == TokenType.Identifier && _beforeLast.Type is TokenType.CodeEnter or TokenType.NewLine or TokenType.SemiColon && IsValue(token) && ForeignProblems.Statement(last) is { } statement)
        {
            Report(_last, statement);
        }

        string text = TextOf(token);
        bool isGlued = _last.End.Offset + 1 == token.Start.Offset;
        if (isGlued && GluedOperator(last + text) is { } glued)
        {
            Report(_last, ForeignProblems.Operator(last + text, glued), length: last.Length + text.Length);
        }
        else if (StartsStatement() && token.Type == TokenType.Identifier && KeywordOf(text) is { } keyword)
        {
            Report(token, ForeignProblems.Keyword(text, keyword));
        }
        else if (token.Type == TokenType.Invalid && token.Start.Offset >= 0 && token.Start.Offset < source.Text.Length && TypographicQuotes.Contains(source.Text[token.Start.Offset], StringComparison.Ordinal))
        {
            ReportQuotes(token.Start.Offset);
        }
    }

    // "if x then", "for x in list do", "if x:", "end if", and "else if" without a condition.
    private void CheckEnd(Token end)
    {
        string first = TextOf(_statement);
        string last = TextOf(_last);
        bool isBlock = first is "if" or "else" or "for" or "while" or "with" or "case" or "when";
        bool isNeedless = last == ":" || (last is "then" or "do" && _beforeLast.Start.Offset > _statement.Start.Offset);
        if (first == "end" && last is "if" or "for" or "while" or "with" or "case" or "foreach")
        {
            Report(_last, ForeignProblems.Needless(last, first));
        }
        else if (isBlock && isNeedless)
        {
            Report(_last, ForeignProblems.Needless(last, source.Text[_statement.Start.Offset.._last.Start.Offset].TrimEnd()));
        }
        else if (end.Type == TokenType.CodeExit && last == "if" && (TextOf(_beforeLast) == "else" || _beforeLast.Type is TokenType.CodeEnter))
        {
            Report(end, ForeignProblems.NoCondition());
        }
    }

    private void ReportQuotes(int start)
    {
        if (_found.Any(found => found.Span.Start <= start && start < found.Span.End))
        {
            return;
        }

        ReadOnlySpan<char> rest = source.Text.AsSpan(start + 1);
        int end = rest.IndexOfAny(QuoteEnds);
        bool isClosed = end > 0 && rest[end] is not ('\n' or '}');
        int length = isClosed ? end + 2 : 1;
        string offer = isClosed ? $"\"{rest[..end]}\"" : "\"";
        _found.Add(ForeignProblems.Quotes(offer).At(source, new Diagnostics.SourceSpan(start, length)));
    }

    // "{{#if", "{{/if", "{{> card", "{{ .Title", "{{{ title }}}", "{{! comment"
    private void CheckBeginning(int start)
    {
        string text = source.Text;
        int at = start;
        while (at < text.Length && text[at] is ' ' or '-' or '~')
        {
            at++;
        }

        if (at + 1 >= text.Length)
        {
            return;
        }

        int end = at + 1;
        while (end < text.Length && char.IsAsciiLetter(text[end]))
        {
            end++;
        }

        string word = text[at..end];
        if (BeginningOf(word, start, at) is { } problem)
        {
            _found.Add(problem.At(source, new Diagnostics.SourceSpan(at, end - at)));
        }
    }

    private Problem? BeginningOf(string word, int start, int at)
    {
        string text = source.Text;
        bool isGlued = at == start;
        return word switch
        {
            "#if" or "#unless" => ForeignProblems.Keyword(word, "if"),
            "#each" or "#for" => ForeignProblems.Keyword(word, "for"),
            "#with" => ForeignProblems.Keyword(word, "with"),
            ">" => ForeignProblems.Keyword(word, "include"),
            "/" => ForeignProblems.Comment(text.Substring(at, 2)),
            "!" when isGlued && text[at + 1] is ' ' or '-' => ForeignProblems.Comment(word),
            _ when text.AsSpan(start - 1).StartsWith("--") => ForeignProblems.Comment("--"),
            ['=', ..] when isGlued => ForeignProblems.LeaveOut("=", "{{ page.title }}"),
            ['/', _, ..] => ForeignProblems.Keyword(word, "end"),
            ['.', >= 'A' and <= 'z', ..] => ForeignProblems.Point(word),
            "{" when isGlued && text.AsSpan(at).IndexOf("}}}") is var close and > 0 && !text.AsSpan(at, close).Contains(':') => ForeignProblems.Braces("{{{"),
            _ => null,
        };
    }

    private bool StartsStatement() => _last.Type is TokenType.CodeEnter or TokenType.NewLine or TokenType.SemiColon;

    private static bool IsValue(Token token) => token.Type is TokenType.Identifier or TokenType.String or TokenType.Integer or TokenType.Float or TokenType.CloseParen or TokenType.CloseBracket or TokenType.OpenParen;

    private static string? GluedOperator(string written) => written switch
    {
        "===" => "==",
        "<>" => "!=",
        "->" => ". (page.title)",
        ":=" => "=",
        _ => null,
    };

    private static string? OperatorOf(string word) => word switch
    {
        "and" => "&&",
        "or" => "||",
        "is" or "eq" or "equals" => "==",
        "ne" or "isnt" => "!=",
        "gt" => ">",
        "lt" => "<",
        "contains" => "string.contains text 'x'",
        _ => null,
    };

    /// <summary>The keyword of this language for one of another; null for other words.</summary>
    public static string? KeywordOf(string word) => word switch
    {
        "endif" or "endfor" or "endforeach" or "endunless" or "endwhile" or "endcase" or "fi" => "end",
        "elif" or "elsif" or "elseif" => "else if",
        "foreach" or "each" => "for",
        "unless" => "if !",
        "partial" or "render" => "include",
        "switch" => "case",
        "function" => "func",
        _ => null,
    };

    private string TextOf(Token token) => token.Type == TokenType.Eof ? "" : token.GetText(source.Text);

    private void Report(Token token, Problem problem, int length = 0)
    {
        Diagnostics.SourceSpan span = Place.Of(source, new ScriptSpan(source.Path, token.Start, token.End));
        _found.Add(problem.At(source, length == 0 ? span : span with { Length = length }));
    }
}
