using System.Collections.Immutable;
using Herzblut.Addresses;

namespace Herzblut.Model;

/// <summary>The playbook in one language, complete: what is not translated is there as a fallback.</summary>
internal sealed record LanguageEdition
{
    private Dictionary<PagePath, Page>? _pages;

    /// <summary>The code from <c>site.yml</c> (<c>de</c>).</summary>
    public required string Language { get; init; }

    /// <summary>True for the first language of <c>site.yml</c>.</summary>
    public required bool IsDefault { get; init; }

    /// <summary>Where generated pages lie.</summary>
    public required EditionAddresses Addresses { get; init; }

    /// <summary>The first page.</summary>
    public required HomePage Home { get; init; }

    /// <summary>The book in reading order.</summary>
    public required ImmutableArray<Part> Parts { get; init; }

    /// <summary>All chapters in reading order.</summary>
    public required ImmutableArray<Chapter> Chapters { get; init; }

    /// <summary>Pages outside the book, ordered.</summary>
    public required ImmutableArray<PlainPage> Pages { get; init; }

    /// <summary>The pages of the menu: those of <c>site.yml</c>, in its order; without <c>menu</c> all plain pages.</summary>
    public required ImmutableArray<Page> Menu { get; init; }

    /// <summary>True where a chapter says how to work on it in a group.</summary>
    public bool HasWorkshops { get; init; }

    /// <summary>Tags by name.</summary>
    public required ImmutableArray<Tag> Tags { get; init; }

    /// <summary>All examples in reading order.</summary>
    public IEnumerable<PracticeExample> Examples => Chapters.SelectMany(chapter => chapter.Examples);

    /// <summary>What all pages say about situations, in reading order.</summary>
    public IEnumerable<Situation> Situations => AllPages().SelectMany(page => page.Situations);

    // Built at most a few times by threads that agree; a lock would cost more.
    private Dictionary<PagePath, Page> ByPath => _pages ??= AllPages().ToDictionary(page => page.Path);

    /// <summary>Every written page: home, parts with their chapters, plain pages.</summary>
    public IEnumerable<Page> AllPages()
    {
        yield return Home;
        foreach (Part part in Parts)
        {
            yield return part;
            foreach (Chapter chapter in part.Chapters)
            {
                yield return chapter;
            }
        }

        foreach (PlainPage page in Pages)
        {
            yield return page;
        }
    }

    /// <summary>The page of that path; null where this edition has none.</summary>
    public Page? PageAt(PagePath path) => ByPath.GetValueOrDefault(path);

    /// <summary>The chapter of that path; throws where there is none: chapters name each other only after they were found.</summary>
    public Chapter ChapterAt(PagePath path) => (Chapter)ByPath[path];

    /// <summary>The edition with another chapter in place of the one of the same path.</summary>
    public LanguageEdition With(Chapter chapter)
    {
        Chapter before = ChapterAt(chapter.Path);
        return this with
        {
            _pages = null,
            Parts = [.. Parts.Select(part => part.Path == chapter.Part.Path ? part with { Chapters = part.Chapters.Replace(before, chapter, ReferenceEqualityComparer.Instance) } : part)],
            Chapters = Chapters.Replace(before, chapter, ReferenceEqualityComparer.Instance),
            Menu = [.. Menu.Select(page => page.Path == chapter.Path ? chapter : page)],
        };
    }
}
