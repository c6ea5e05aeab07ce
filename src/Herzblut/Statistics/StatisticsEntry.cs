using Herzblut.Addresses;

namespace Herzblut.Statistics;

/// <summary>Something of the playbook that an editor may want to look up.</summary>
public record StatisticsEntry
{
    internal StatisticsEntry(SiteAddress place)
    {
        Place = place;
    }

    /// <summary>Its title; of an example without one, the title of its chapter.</summary>
    public required string Title { get; init; }

    /// <summary>The language of its text.</summary>
    public required string Language { get; init; }

    /// <summary>The file it was written in, relative to the root.</summary>
    public required string File { get; init; }

    /// <summary>Where it lies below the site's root, with its fragment: <c>haltung/mut.html#anruf</c>.</summary>
    public string Address => Place.ToString();

    /// <summary>Where it lies.</summary>
    internal SiteAddress Place { get; }
}
