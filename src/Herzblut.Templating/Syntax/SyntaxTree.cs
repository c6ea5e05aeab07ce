using System.Collections.Immutable;
using System.Text;
using Herzblut.Diagnostics;
using Herzblut.Templating.Lexing;
using Herzblut.Templating.Syntax.Statements;

namespace Herzblut.Templating.Syntax;

/// <summary>
/// A template as it was read: its tokens, white space and comments included, and the nodes over them. There is always
/// a tree, however broken the text is.
/// </summary>
internal sealed record SyntaxTree(SourceText Source, ImmutableArray<Token> Tokens, BlockStatement Root, ImmutableArray<Diagnostic> Diagnostics)
{
    /// <summary>The text of all tokens: exactly what was read.</summary>
    public string Print()
    {
        var text = new StringBuilder(Source.Text.Length);
        foreach (Token token in Tokens)
        {
            text.Append(token.In(Source.Text));
        }

        return text.ToString();
    }
}
