using Herzblut.Diagnostics;

namespace Herzblut.Templating.Syntax.Statements;

/// <summary>Something that is carried out.</summary>
internal abstract class Statement(SourceSpan span) : SyntaxNode(span)
{
    /// <summary>
    /// The blanks before the code block that this statement starts in, where nothing else stands before it on its
    /// line; "" elsewhere. Later lines of what the statement prints get them in front.
    /// </summary>
    public string Indent { get; init; } = "";
}
