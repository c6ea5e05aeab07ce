using System.Collections.Immutable;
using Herzblut.Addresses;
using Herzblut.Model;

namespace Herzblut.Search.Documents;

/// <summary>
/// Something that a search finds, as plain text. Documents of one page follow each other, the page itself first: its title
/// stands for the page in the results.
/// </summary>
/// <param name="Address">The page, with a fragment for what stands inside it.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Text">The words a reader sees, paragraphs separated by line ends; shown as the excerpt.</param>
internal sealed record SearchDocument(SiteAddress Address, SearchDocumentKind Kind, string Text)
{
    /// <summary>Its own title; null for questions, tips and examples without one.</summary>
    public string? Title { get; init; }

    /// <summary>The characters of title and text.</summary>
    public int TextLength => Text.Length + (Title?.Length ?? 0);

    /// <summary>Words that count more than the text they stand in: headings, the description and the quote, which the text repeats.</summary>
    public ImmutableArray<string> Headings { get; init; } = [];

    /// <summary>Tags.</summary>
    public ImmutableArray<string> Tags { get; init; } = [];

    /// <summary>Who acts in an example.</summary>
    public ImmutableArray<VocabularyTerm> Roles { get; init; } = [];

    /// <summary>Where on the journey an example happens.</summary>
    public ImmutableArray<VocabularyTerm> Touchpoints { get; init; } = [];

    /// <summary>Trades an example comes from.</summary>
    public ImmutableArray<VocabularyTerm> Industries { get; init; } = [];
}
