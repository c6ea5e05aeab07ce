using System.Collections.Immutable;
using Herzblut.Diagnostics;

namespace Herzblut.Writing;

/// <summary>What became of a site on its way to disk.</summary>
public sealed record WriteResult
{
    /// <summary>What went wrong; without an error the site is in place.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; init; } = [];

    /// <summary>How many files are new or have other bytes than before.</summary>
    public int Written { get; init; }

    /// <summary>How many files are as they were, with their time of change: a tool that publishes what is newer leaves them out.</summary>
    public int Kept { get; init; }

    /// <summary>How many files of the site before are gone.</summary>
    public int Removed { get; init; }
}
