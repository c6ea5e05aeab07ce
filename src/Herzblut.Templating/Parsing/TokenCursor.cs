using System.Collections.Immutable;
using Herzblut.Diagnostics;
using Herzblut.Templating.Lexing;

namespace Herzblut.Templating.Parsing;

/// <summary>Walks over the tokens that mean something.</summary>
internal sealed class TokenCursor
{
    private readonly string _text;
    private readonly ImmutableArray<Token> _tokens;
    private int _index;

    public TokenCursor(string text, ImmutableArray<Token> tokens)
    {
        _text = text;
        _tokens = tokens;
        SkipTrivia();
    }

    /// <summary>The next token; at the end of the file always <see cref="TokenKind.EndOfFile"/>.</summary>
    public Token Current => _tokens[_index];

    public TokenKind Kind => _tokens[_index].Kind;

    /// <summary>Where the token that was read last ends.</summary>
    public int PreviousEnd { get; private set; }

    /// <summary>True where white space or a comment stands before the current token.</summary>
    public bool HasSpaceBefore => _index > 0 && Current.Start != PreviousEnd;

    /// <summary>The token before or behind the current one, trivia included.</summary>
    public Token Raw(int offset) => _tokens[Math.Clamp(_index + offset, 0, _tokens.Length - 1)];

    public ReadOnlySpan<char> CurrentText => Current.In(_text);

    public bool IsWord(string word) => Kind == TokenKind.Identifier && CurrentText.SequenceEqual(word);

    public Token Next()
    {
        Token token = Current;
        PreviousEnd = token.End;
        if (_index < _tokens.Length - 1)
        {
            _index++;
            SkipTrivia();
        }

        return token;
    }

    public bool TryNext(TokenKind kind)
    {
        if (Kind != kind)
        {
            return false;
        }

        Next();
        return true;
    }

    public void SkipNewLines()
    {
        while (Kind == TokenKind.NewLine)
        {
            Next();
        }
    }

    /// <summary>Gives up on the rest of the text.</summary>
    public void MoveToEnd() => _index = _tokens.Length - 1;

    public SourceSpan SpanFrom(int start) => SourceSpan.FromBounds(start, Math.Max(start, PreviousEnd));

    /// <summary>The last closing braces, or the end of the file where there are none: where an <c>end</c> is missing.</summary>
    public SourceSpan LastCodeExit()
    {
        for (int i = _tokens.Length - 1; i >= 0; i--)
        {
            if (_tokens[i].Kind == TokenKind.CodeExit)
            {
                return _tokens[i].Span;
            }
        }

        return _tokens[^1].Span;
    }

    private void SkipTrivia()
    {
        while (_tokens[_index].Kind <= TokenKind.Comment)
        {
            _index++;
        }
    }
}
