using System.Collections.Immutable;
using Herzblut.Addresses;
using Herzblut.Markdown.Content;

namespace Herzblut.Model;

/// <summary>
/// A Markdown text in its place: what its links lead to from the language edition it is shown in, and the prefix that
/// keeps its ids apart from those of the other texts of the page.
/// </summary>
/// <param name="Content">The parsed text.</param>
/// <param name="Targets">
/// Parallel to <see cref="MarkdownContent.Links"/>; null where a link leads nowhere, which is an error that was reported.
/// </param>
/// <param name="IdPrefix">Stands in front of every id of this text on its page (after the book's prefix); empty for the main text.</param>
internal sealed record RichText(MarkdownContent Content, ImmutableArray<SiteAddress?> Targets, string IdPrefix = "")
{
    /// <summary>A text without any content.</summary>
    public static RichText Empty { get; } = new(MarkdownContent.Empty, []);

    /// <summary>True where nothing would be shown.</summary>
    public bool IsEmpty => Content.IsEmpty;
}
