using System.Collections.Immutable;
using Herzblut.Addresses;
using Herzblut.Diagnostics;

namespace Herzblut.Model;

/// <summary>
/// What every page of the playbook has, whether home page, part, chapter or plain page. A page belongs to one language
/// edition; its translation has the same <see cref="Path"/> in another edition.
/// </summary>
internal abstract record Page
{
    private const int WordsPerMinute = 200;

    /// <summary>Joins translations: <c>edition.PageAt(page.Path)</c> is this page in another language.</summary>
    public required PagePath Path { get; init; }

    /// <summary>Where the page lies in the output.</summary>
    public required SiteAddress Address { get; init; }

    /// <summary>The file it was written in. Its path is relative to the root, with <c>/</c>.</summary>
    public required SourceText Source { get; init; }

    /// <summary>The language of the text shown: the edition's, or the default language where <see cref="IsFallback"/>.</summary>
    public required string Language { get; init; }

    /// <summary>True where the edition lacks this page and shows the default language's.</summary>
    public bool IsFallback { get; init; }

    /// <summary>True for what only <c>--drafts</c> shows.</summary>
    public bool IsDraft { get; init; }

    /// <summary>Plain text, never empty.</summary>
    public required string Title { get; init; }

    /// <summary>Plain text from the front matter, null where not given.</summary>
    public string? Description { get; init; }

    /// <summary><see cref="Description"/>, or the beginning of the text (at most about 160 characters); may be empty.</summary>
    public string Summary { get; init; } = "";

    /// <summary>The picture that stands for the page, null where not given.</summary>
    public MediaFile? Image { get; init; }

    /// <summary>The body of the file. For a chapter, see <see cref="Chapter.Message"/> and <see cref="Chapter.Deepening"/>.</summary>
    public RichText Content { get; init; } = RichText.Empty;

    /// <summary>What to say in a situation, in the order given.</summary>
    public ImmutableArray<Situation> Situations { get; init; } = [];

    /// <summary>The number of words a reader reads on this page, examples included.</summary>
    public int WordCount { get; init; }

    /// <summary>Every Markdown text that the page shows, those of its examples included.</summary>
    public virtual IEnumerable<RichText> Texts => [Content, .. Situations.SelectMany(situation => situation.Texts)];

    /// <summary>Whole minutes, at least 1, at 200 words a minute.</summary>
    public int ReadingMinutes => Math.Max(1, (WordCount + (WordsPerMinute / 2)) / WordsPerMinute);

    /// <summary>The page before this one in the order of the book; null at the beginning and outside the book.</summary>
    public PageReference? Previous { get; init; }

    /// <summary>The page after this one in the order of the book; null at the end and outside the book.</summary>
    public PageReference? Next { get; init; }
}
