using System.Collections.Immutable;
using System.Globalization;
using Herzblut.Diagnostics;
using Herzblut.Templating.Diagnostics;

namespace Herzblut.Templating.Lexing;

/// <summary>
/// Cuts a template into tokens. Code starts at <c>{{</c> and ends at the first <c>}}</c> that closes no brace of an
/// object and no interpolation.
/// </summary>
internal sealed class Lexer
{
    private readonly SourceText _source;
    private readonly string _text;
    private readonly DiagnosticBag _diagnostics;
    private readonly ImmutableArray<Token>.Builder _tokens = ImmutableArray.CreateBuilder<Token>();

    // Open braces since the code or the interpolation started; the quote of each interpolation around the current place.
    private readonly Stack<(char Quote, int Braces)> _interpolations = new();
    private int _braces;
    private int _position;

    private Lexer(SourceText source, DiagnosticBag diagnostics)
    {
        _source = source;
        _text = source.Text;
        _diagnostics = diagnostics;
    }

    /// <summary>All tokens of a template, or of an expression without braces around it.</summary>
    public static ImmutableArray<Token> Read(SourceText source, bool isCode, DiagnosticBag diagnostics)
    {
        var lexer = new Lexer(source, diagnostics);
        if (isCode)
        {
            lexer.ReadCode();
        }

        while (lexer._position < lexer._text.Length)
        {
            lexer.ReadText();
            lexer.ReadCode();
        }

        lexer.Add(TokenKind.EndOfFile, 0);
        return lexer._tokens.DrainToImmutable();
    }

    private void ReadText()
    {
        int start = _position;
        int at = start;
        while (true)
        {
            int brace = _text.AsSpan(at).IndexOf('{');
            if (brace < 0)
            {
                AddText(start, _text.Length);
                return;
            }

            at += brace;
            if (CharAt(at + 1) == '{')
            {
                AddText(start, at);
                Add(TokenKind.CodeEnter, CharAt(at + 2) is '-' or '~' ? 3 : 2);
                return;
            }

            int raw = RawBlock.LengthAt(_text, at);
            if (raw > 0)
            {
                AddText(start, at);
                Add(TokenKind.RawBlock, raw);
                start = _position;
                at = start;
            }
            else
            {
                at++;
            }
        }
    }

    private void AddText(int start, int end)
    {
        _position = start;
        if (end > start)
        {
            Add(TokenKind.Text, end - start);
        }
    }

    private void ReadCode()
    {
        _braces = 0;
        _interpolations.Clear();
        while (_position < _text.Length && !ReadCodeToken())
        {
        }
    }

    /// <summary>Reads one token; true where it ended the code.</summary>
    private bool ReadCodeToken()
    {
        char c = _text[_position];
        switch (c)
        {
            case '\n':
                Add(TokenKind.NewLine, 1);
                return false;
            case '\r':
                Add(TokenKind.NewLine, CharAt(_position + 1) == '\n' ? 2 : 1);
                return false;
            case '#':
                Add(TokenKind.Comment, CommentLength());
                return false;
            case '"' or '\'':
                ReadString(c);
                return false;
            case '`':
                ReadVerbatimString();
                return false;
            case '$':
                ReadLocal();
                return false;
            case '}':
                return ReadCloseBrace();
            case '{':
                _braces++;
                Add(TokenKind.OpenBrace, 1);
                return false;
            case '-' or '~' when _braces == 0 && _interpolations.Count == 0 && At("}}", _position + 1):
                Add(TokenKind.CodeExit, 3);
                return true;
            default:
                ReadOther(c);
                return false;
        }
    }

    private void ReadOther(char c)
    {
        if (char.IsWhiteSpace(c))
        {
            int end = _position + 1;
            while (end < _text.Length && char.IsWhiteSpace(_text[end]) && _text[end] is not ('\n' or '\r'))
            {
                end++;
            }

            Add(TokenKind.Whitespace, end - _position);
        }
        else if (char.IsAsciiDigit(c))
        {
            Add(TokenKind.Number, NumberLength());
        }
        else if (IsIdentifierStart(c))
        {
            Add(TokenKind.Identifier, IdentifierEnd(_position) - _position);
        }
        else
        {
            TokenKind kind = Symbols.Read(_text.AsSpan(_position), out int length);
            if (kind == TokenKind.Invalid)
            {
                length = char.IsHighSurrogate(c) && char.IsLowSurrogate(CharAt(_position + 1)) ? 2 : 1;
                Report(SyntaxProblems.InvalidCharacter(_text.Substring(_position, length)), _position, length);
            }

            Add(kind, length);
        }
    }

    private bool ReadCloseBrace()
    {
        if (_braces > 0)
        {
            _braces--;
            Add(TokenKind.CloseBrace, 1);
            return false;
        }

        if (_interpolations.Count > 0)
        {
            ContinueInterpolation();
            return false;
        }

        if (CharAt(_position + 1) == '}')
        {
            Add(TokenKind.CodeExit, 2);
            return true;
        }

        Add(TokenKind.CloseBrace, 1);
        return false;
    }

    private void ReadLocal()
    {
        char next = CharAt(_position + 1);
        if (next is '"' or '\'')
        {
            StartInterpolation(next);
        }
        else if (next == '$')
        {
            Add(TokenKind.LocalIdentifier, 2);
        }
        else if (char.IsAsciiDigit(next))
        {
            int end = _position + 2;
            while (char.IsAsciiDigit(CharAt(end)))
            {
                end++;
            }

            Add(TokenKind.LocalIdentifier, end - _position);
        }
        else
        {
            int end = IsIdentifierStart(next) ? IdentifierEnd(_position + 1) : _position + 1;
            Add(TokenKind.LocalIdentifier, end - _position);
        }
    }

    private void StartInterpolation(char quote)
    {
        int end = InterpolationText(_position + 2, quote);
        bool isOpen = CharAt(end) == '{';
        if (isOpen)
        {
            _interpolations.Push((quote, _braces));
            _braces = 0;
        }

        Add(isOpen ? TokenKind.InterpolationStart : TokenKind.InterpolationWhole, Math.Min(end + 1, _text.Length) - _position);
    }

    private void ContinueInterpolation()
    {
        char quote = _interpolations.Peek().Quote;
        int end = InterpolationText(_position + 1, quote);
        bool isOpen = CharAt(end) == '{';
        if (!isOpen)
        {
            _braces = _interpolations.Pop().Braces;
        }

        Add(isOpen ? TokenKind.InterpolationMiddle : TokenKind.InterpolationEnd, Math.Min(end + 1, _text.Length) - _position);
    }

    /// <summary>The offset of the brace or quote that ends the text of an interpolated string, or of the text's end.</summary>
    private int InterpolationText(int at, char quote)
    {
        int start = _position;
        while (at < _text.Length)
        {
            char c = _text[at];
            if (c == '{' || c == quote)
            {
                return at;
            }

            at += c == '\\' ? CheckedEscape(at, isInterpolation: true) : 1;
        }

        Report(SyntaxProblems.UnclosedString(), start, _text.Length - start);
        return _text.Length;
    }

    private void ReadString(char quote)
    {
        int at = _position + 1;
        while (at < _text.Length && _text[at] != quote)
        {
            at += _text[at] == '\\' ? CheckedEscape(at, isInterpolation: false) : 1;
        }

        if (at >= _text.Length)
        {
            Report(SyntaxProblems.UnclosedString(), _position, _text.Length - _position);
        }

        Add(TokenKind.String, Math.Min(at + 1, _text.Length) - _position);
    }

    private int CheckedEscape(int at, bool isInterpolation)
    {
        int length = StringEscapes.LengthAt(_text, at, isInterpolation);
        if (length > 0)
        {
            return length;
        }

        if (at + 1 < _text.Length)
        {
            Report(SyntaxProblems.InvalidEscape(_text[at + 1]), at + 1, 1);
        }

        return Math.Min(2, _text.Length - at);
    }

    private void ReadVerbatimString()
    {
        int at = _position + 1;
        while (at < _text.Length && (_text[at] != '`' || CharAt(at + 1) == '`'))
        {
            at += _text[at] == '`' ? 2 : 1;
        }

        if (at >= _text.Length)
        {
            Report(SyntaxProblems.UnclosedString(), _position, _text.Length - _position);
        }

        Add(TokenKind.VerbatimString, Math.Min(at + 1, _text.Length) - _position);
    }

    private int CommentLength()
    {
        bool spansLines = CharAt(_position + 1) == '#';
        int at = _position + (spansLines ? 2 : 1);
        while (at < _text.Length)
        {
            if (spansLines ? At("##", at) : _text[at] is '\n' or '\r')
            {
                return at - _position + (spansLines ? 2 : 0);
            }

            if (At("}}", at))
            {
                return at - _position - (_text[at - 1] is '-' or '~' && at - 1 > _position ? 1 : 0);
            }

            at++;
        }

        return at - _position;
    }

    private int NumberLength()
    {
        int end = NumberLiteral.End(_text, _position);
        return end - _position;
    }

    private int IdentifierEnd(int at)
    {
        while (at < _text.Length && IsIdentifierPart(_text[at]))
        {
            at++;
        }

        return at;
    }

    private static bool IsIdentifierStart(char c) => char.IsLetter(c) || c == '_';

    private static bool IsIdentifierPart(char c)
        => char.IsLetterOrDigit(c) || c == '_' || CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;

    private char CharAt(int index) => index < _text.Length ? _text[index] : '\0';

    private bool At(string expected, int index) => string.CompareOrdinal(_text, index, expected, 0, expected.Length) == 0;

    private void Add(TokenKind kind, int length)
    {
        _tokens.Add(new Token(kind, _position, length));
        _position += length;
    }

    private void Report(Problem problem, int start, int length)
        => _diagnostics.Add(problem.At(_source, new SourceSpan(start, length)));
}
