using System.Collections.Immutable;
using Herzblut.Addresses;

namespace Herzblut.Linking;

/// <summary>Which pages an edition has, in which order and where.</summary>
internal sealed class EditionPlan
{
    private readonly Dictionary<PagePath, PagePlan> _byKey;

    private EditionPlan(Dictionary<PagePath, PagePlan> byKey)
    {
        _byKey = byKey;
    }

    public required string Language { get; init; }

    public required EditionAddresses Addresses { get; init; }

    public required PagePlan Home { get; init; }

    /// <summary>In reading order.</summary>
    public required ImmutableArray<PartPlan> Parts { get; init; }

    /// <summary>Outside the book, in order.</summary>
    public required ImmutableArray<PagePlan> Pages { get; init; }

    /// <summary>The tags of its chapters by slug.</summary>
    public required IReadOnlyDictionary<string, TagReference> Tags { get; init; }

    /// <summary>The book in reading order: each part, then its chapters.</summary>
    public IEnumerable<PagePlan> Book => Parts.SelectMany(part => part.Chapters.Prepend(part.Page));

    /// <summary>Every page.</summary>
    public IEnumerable<PagePlan> All => Book.Prepend(Home).Concat(Pages);

    /// <summary>The plan of these pages.</summary>
    public static EditionPlan Of(string language, EditionAddresses addresses, PagePlan home, ImmutableArray<PartPlan> parts, ImmutableArray<PagePlan> pages)
    {
        PagePlan[] all = [home, .. parts.SelectMany(part => part.Chapters.Prepend(part.Page)), .. pages];
        return new EditionPlan(all.ToDictionary(page => page.Key))
        {
            Language = language,
            Addresses = addresses,
            Home = home,
            Parts = parts,
            Pages = pages,
            Tags = TagNames.Of(all, addresses),
        };
    }

    /// <summary>The page of a key; null where the edition has none.</summary>
    public PagePlan? PageAt(PagePath key) => _byKey.GetValueOrDefault(key);
}
