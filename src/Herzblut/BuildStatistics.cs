using System.Collections.Immutable;
using Herzblut.Markup;
using Herzblut.Model;

namespace Herzblut;

/// <summary>The size of a site.</summary>
public sealed record BuildStatistics
{
    /// <summary>HTML pages of all languages, redirects left out.</summary>
    public int Pages { get; init; }

    /// <summary>Chapters of the default language.</summary>
    public int Chapters { get; init; }

    /// <summary>Practice examples of the default language.</summary>
    public int Examples { get; init; }

    /// <summary>All files.</summary>
    public int Files { get; init; }

    /// <summary>All bytes.</summary>
    public long Bytes { get; init; }

    /// <summary>Counts a site.</summary>
    internal static BuildStatistics Of(Playbook playbook, int pages, ImmutableArray<OutputFile> files) => new()
    {
        Pages = pages,
        Chapters = playbook.Default.Chapters.Length,
        Examples = playbook.Default.Examples.Count(),
        Files = files.Length,
        Bytes = files.Sum(file => (long)file.Length),
    };
}
