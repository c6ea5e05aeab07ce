using Herzblut.Diagnostics;

namespace Herzblut.Markdown.Content;

/// <summary>A page that a broken link calls by its title, in its words or where its file belongs; the link was reported.</summary>
/// <param name="Span">The link in the file as stored.</param>
/// <param name="Label">The words of the link, in their brackets.</param>
/// <param name="Name">What stands in the place of the file.</param>
/// <param name="IsGuess">True where what was reported offers a file of that name only because something had to be offered.</param>
internal sealed record NamedPage(SourceSpan Span, string Label, string Name, bool IsGuess)
{
    /// <summary>True for <c>&lt;a href="…"&gt;</c>.</summary>
    public bool IsHtml { get; init; }

    /// <summary>Why the link is none: told with the file that it should name, where that is known.</summary>
    public static Cause CauseOf(SourceText source, SourceSpan link) => new("page by its title", source.Path, link.Start);
}
