using System.Collections.Frozen;
using System.Collections.Immutable;
using Herzblut.Addresses;

namespace Herzblut.Linking;

/// <summary>Which pages an edition has, in which order and where.</summary>
internal sealed class EditionPlan
{
    private readonly FrozenDictionary<PagePath, PagePlan> _byKey;

    public EditionPlan(string language, EditionAddresses addresses, PagePlan home, ImmutableArray<PartPlan> parts, ImmutableArray<PagePlan> pages)
    {
        Language = language;
        Addresses = addresses;
        Home = home;
        Parts = parts;
        Pages = pages;
        _byKey = All.ToFrozenDictionary(page => page.Key);
    }

    public string Language { get; }

    public EditionAddresses Addresses { get; }

    public PagePlan Home { get; }

    public ImmutableArray<PartPlan> Parts { get; }

    public ImmutableArray<PagePlan> Pages { get; }

    /// <summary>The book in reading order: each part, then its chapters.</summary>
    public IEnumerable<PagePlan> Book => Parts.SelectMany(part => part.Chapters.Prepend(part.Page));

    /// <summary>Every page.</summary>
    public IEnumerable<PagePlan> All => Book.Prepend(Home).Concat(Pages);

    /// <summary>The page of a key; null where the edition has none.</summary>
    public PagePlan? PageAt(PagePath key) => _byKey.GetValueOrDefault(key);
}
