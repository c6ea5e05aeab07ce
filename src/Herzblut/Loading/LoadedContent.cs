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

    /// <summary>True where anything lies in the folder of a language.</summary>
    internal bool HasFilesOf(string language)
    {
        string folder = $"{ContentPath.Root}/{language}/";
        return Pages.Any(page => page.Path.File.StartsWith(folder, StringComparison.Ordinal))
            || Examples.Any(example => example.Path.File.StartsWith(folder, StringComparison.Ordinal))
            || Media.Any(file => file.SourcePath.StartsWith(folder, StringComparison.Ordinal))
            || Unpublished.Concat(Unreadable).Any(file => file.StartsWith(folder, StringComparison.Ordinal));
    }
}
