using System.Collections.Immutable;
using Herzblut.Addresses;

namespace Herzblut.Loading;

/// <summary>
/// All content files, read and parsed, before anything is joined.
/// </summary>
internal sealed record LoadedContent
{
    internal ImmutableArray<PageFile> Pages { get; init; } = [];

    internal ImmutableArray<ExampleFile> Examples { get; init; } = [];

    internal ImmutableArray<MediaFile> Media { get; init; } = [];

    /// <summary>Files of a kind that is not published, by path.</summary>
    internal ImmutableArray<string> Unpublished { get; init; } = [];

    /// <summary>Content files that could not be read at all, by path; links to them are not reported once more.</summary>
    internal ImmutableArray<string> Unreadable { get; init; } = [];
}
