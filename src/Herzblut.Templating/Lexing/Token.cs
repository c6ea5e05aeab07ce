using Herzblut.Diagnostics;

namespace Herzblut.Templating.Lexing;

/// <summary>
/// A piece of the template. The tokens of a template, white space and comments included, cover its text without gap or
/// overlap; the last one is an empty <see cref="TokenKind.EndOfFile"/>.
/// </summary>
internal readonly record struct Token(TokenKind Kind, int Start, int Length)
{
    public int End => Start + Length;

    public SourceSpan Span => new(Start, Length);

    public ReadOnlySpan<char> In(string text) => text.AsSpan(Start, Length);
}
