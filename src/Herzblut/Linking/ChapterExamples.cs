using System.Collections.Immutable;
using Herzblut.Loading;

namespace Herzblut.Linking;

/// <summary>Finds the published examples of a chapter that have files of their own.</summary>
internal sealed class ChapterExamples
{
    private readonly ILookup<string, ExampleFile> _byChapter;
    private readonly ContentOptions _options;

    private ChapterExamples(ILookup<string, ExampleFile> byChapter, ContentOptions options)
    {
        (_byChapter, _options) = (byChapter, options);
    }

    /// <summary>Sorts the examples by their chapters.</summary>
    public static ChapterExamples Of(ContentIndex index, ContentOptions options)
        => new(index.Content.Examples.ToLookup(example => ContentIndex.FileOf(example.Path.Language, example.Path.Folder), StringComparer.Ordinal), options);

    /// <summary>The published examples of a chapter's file, by path.</summary>
    public ImmutableArray<ExampleFile> Of(PageFile chapter) => Of(chapter.Path.Language, chapter.Path.Path);

    /// <summary>
    /// The examples of a chapter that stands in for a translation: the language's own, and those of the original whose
    /// file names it does not have.
    /// </summary>
    public ImmutableArray<ExampleFile> Of(PageFile original, string language)
    {
        ImmutableArray<ExampleFile> own = Of(language, original.Path.Path);
        return own.IsEmpty
            ? Of(original)
            : [.. own.Concat(Of(original).Where(example => own.All(other => !string.Equals(other.Path.Name, example.Path.Name, StringComparison.Ordinal))))
                .OrderBy(example => example.Path.Name, StringComparer.Ordinal)];
    }

    private ImmutableArray<ExampleFile> Of(string language, string chapter)
        => [.. _byChapter[ContentIndex.FileOf(language, chapter)].Where(example => example.Example.IsShown(_options))];
}
