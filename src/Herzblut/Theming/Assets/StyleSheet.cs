using System.Buffers;
using System.Text;
using Herzblut.Diagnostics;
using Herzblut.Theming.Files;

namespace Herzblut.Theming.Assets;

/// <summary>
/// Reads a style sheet once, from left to right, and writes it without comments and needless white space, with the
/// addresses inside <c>url(…)</c> exchanged. It tells apart only what that takes: comments, strings, <c>url(…)</c>,
/// <c>@import</c> and the rest; whatever it does not know is written as it stands.
/// </summary>
/// <param name="source">The sheet.</param>
/// <param name="rewrite">Gives the address to write for one inside <c>url(…)</c>, as written and with its place.</param>
/// <param name="diagnostics">Takes <c>@import</c>, which would ask for one more file.</param>
internal sealed class StyleSheet(SourceText source, Func<string, SourceSpan, string> rewrite, DiagnosticBag diagnostics)
{
    private const string UrlStart = "url(";

    // What is copied without a look at it: all of ASCII but white space and what begins or ends something.
    private static readonly SearchValues<char> Plain = SearchValues.Create([.. Enumerable.Range('!', '~' - '!' + 1).Select(code => (char)code).Except("/\"'(@{}")]);

    private readonly string _text = source.Text;
    private readonly StringBuilder _output = new(source.Text.Length);
    private readonly Stack<int> _braces = new();
    private int _position;

    // It may have taken a brace with it.
    private bool _hasOpenString;

    /// <summary>The sheet as it is published, without a line end after it.</summary>
    public string Rewrite()
    {
        while (_position < _text.Length)
        {
            RewriteNext();
        }

        // Rules may stand inside each other: of several that stay open, the innermost is the one that lacks its end.
        if (!_hasOpenString && _braces.TryPeek(out int open))
        {
            diagnostics.Add(ThemeDiagnostics.UnbalancedBrace(source, new SourceSpan(open, 1), isClosing: false));
        }

        return _output.ToString().TrimEnd();
    }

    private void RewriteNext()
    {
        char unit = _text[_position];
        int plain = _text.AsSpan(_position).IndexOfAnyExcept(Plain);
        if (plain != 0)
        {
            CopyTo(plain < 0 ? _text.Length : _position + plain);
        }
        else if (char.IsWhiteSpace(unit))
        {
            SkipWhiteSpace();
        }
        else if (StartsWith("/*"))
        {
            SkipComment();
        }
        else if (unit is '"' or '\'')
        {
            CopyString(unit);
        }
        else if (unit == '(' && EndsUrl())
        {
            RewriteUrl();
        }
        else
        {
            ReportImport();
            ReportScriptComment();
            CountBrace(unit);
            CopyTo(_position + 1);
        }
    }

    private void SkipWhiteSpace()
    {
        while (_position < _text.Length && char.IsWhiteSpace(_text[_position]))
        {
            _position++;
        }

        if (_position < _text.Length && NeedsBlank(_text[_position]))
        {
            _output.Append(' ');
        }
    }

    // A space may separate selectors, values or operators; only next to these it never means anything. One after a
    // colon is left out by CopyTo, as the character after it decides: "--x: ;" needs its space.
    private bool NeedsBlank(char next)
        => _output.Length > 0
            && !(_output[^1] is '{' or '}' or ';' or ',' or ' ' or '\n')
            && !(next is '{' or '}' or ',')
            && (next != ';' || _output[^1] == ':');

    private void CopyTo(int end)
    {
        if (_output.Length > 1 && _output[^1] == ' ' && _output[^2] == ':' && _text[_position] is not (';' or '}'))
        {
            _output.Length--;
        }

        _output.Append(_text, _position, end - _position);
        _position = end;
    }

    private void CountBrace(char unit)
    {
        if (unit == '{')
        {
            _braces.Push(_position);
        }
        else if (unit == '}')
        {
            CloseBrace();
        }
    }

    private void CloseBrace()
    {
        if (!_braces.TryPop(out int open))
        {
            diagnostics.Add(ThemeDiagnostics.UnbalancedBrace(source, new SourceSpan(_position, 1), isClosing: true));
            return;
        }

        // A brace that closes below the rule around it: the one inside has lost its own.
        if (_braces.TryPeek(out int around) && StartsLine(_position) && IndentAt(open) > IndentAt(_position) && IndentAt(around) == IndentAt(_position))
        {
            _braces.Pop();
            diagnostics.Add(ThemeDiagnostics.UnbalancedBrace(source, new SourceSpan(open, 1), isClosing: false));
        }
    }

    private bool StartsLine(int position) => SkipBlanks(LineOf(position)) == position;

    // How far the line of a place is indented.
    private int IndentAt(int position) => SkipBlanks(LineOf(position)) - LineOf(position);

    private int LineOf(int position) => position == 0 ? 0 : _text.LastIndexOf('\n', position - 1) + 1;

    private void CopyString(char mark)
    {
        int end = EndOfString(_position);
        if (end == _position + 1 || _text[end - 1] != mark)
        {
            _hasOpenString = true;
            diagnostics.Add(ThemeDiagnostics.UnclosedString(source, SourceSpan.FromBounds(_position, _text[end - 1] == '\n' ? end - 1 : end), mark));
        }

        CopyTo(end);
    }

    private void SkipComment()
    {
        int end = _text.IndexOf("*/", _position + 2, StringComparison.Ordinal);
        if (end < 0)
        {
            diagnostics.Add(ThemeDiagnostics.UnclosedComment(source, new SourceSpan(_position, 2)));
        }

        end = end < 0 ? _text.Length : end + 2;
        if (StartsWith("/*!"))
        {
            CopyTo(end);
            return;
        }

        // Between two words an empty comment keeps them apart.
        bool joins = _output.Length > 0 && IsWordUnit(_output[^1]) && end < _text.Length && IsWordUnit(_text[end]);
        _output.Append(joins ? "/**/" : "");
        _position = end;
    }

    private void RewriteUrl()
    {
        int start = SkipBlanks(_position + 1);
        bool quoted = start < _text.Length && _text[start] is '"' or '\'';
        int end = quoted ? EndOfString(start) : EndOfBareUrl(start);
        int close = _text.IndexOf(')', Math.Min(end, _text.Length));
        if (close < 0)
        {
            CopyTo(_text.Length);
            return;
        }

        SourceSpan span = quoted ? SourceSpan.FromBounds(start + 1, end - 1) : SourceSpan.FromBounds(start, end);
        string address = rewrite(source.TextOf(span), span);
        char quote = quoted ? _text[start] : '"';
        _output.Append('(').Append(quote).Append(address).Append(quote).Append(')');
        _position = close + 1;
    }

    private void ReportImport()
    {
        if (StartsWith("@import"))
        {
            diagnostics.Add(ThemeDiagnostics.StyleSheetImport(source, new SourceSpan(_position, "@import".Length)));
        }
    }

    // Between two rules or declarations nothing else begins with two slashes.
    private void ReportScriptComment()
    {
        if (StartsWith("//") && (_output.Length == 0 || _output[^1] is '{' or '}' or ';'))
        {
            int end = _text.AsSpan(_position).IndexOfAny('\r', '\n');
            diagnostics.Add(ThemeDiagnostics.ScriptComment(source, new SourceSpan(_position, end < 0 ? _text.Length - _position : end)));
        }
    }

    private int EndOfString(int start)
    {
        int position = start + 1;
        while (position < _text.Length && _text[position] != _text[start] && _text[position] != '\n')
        {
            position += _text[position] == '\\' ? 2 : 1;
        }

        return Math.Min(position + 1, _text.Length);
    }

    private int EndOfBareUrl(int start)
    {
        int position = start;
        while (position < _text.Length && _text[position] != ')' && !char.IsWhiteSpace(_text[position]))
        {
            position += _text[position] == '\\' ? 2 : 1;
        }

        return Math.Min(position, _text.Length);
    }

    private int SkipBlanks(int position)
    {
        while (position < _text.Length && char.IsWhiteSpace(_text[position]))
        {
            position++;
        }

        return position;
    }

    private bool StartsWith(string words) => _text[_position] == words[0] && _text.AsSpan(_position).StartsWith(words, StringComparison.Ordinal);

    // Whether the parenthesis here is that of url(, and not of a word that ends so.
    private bool EndsUrl()
    {
        int start = _position + 1 - UrlStart.Length;
        return start >= 0 && _text.AsSpan(start).StartsWith(UrlStart) && (start == 0 || !IsWordUnit(_text[start - 1]));
    }

    private static bool IsWordUnit(char unit) => char.IsLetterOrDigit(unit) || unit is '-' or '_';
}
