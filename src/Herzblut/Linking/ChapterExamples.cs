using System.Collections.Immutable;
using Herzblut.Diagnostics;
using Herzblut.Loading;

namespace Herzblut.Linking;

/// <summary>Finds the chapter of each example that has a file of its own.</summary>
internal sealed class ChapterExamples
{
    private readonly ILookup<string, ExampleFile> _byFolder;
    private readonly ContentOptions _options;

    public ChapterExamples(ContentIndex index, ContentOptions options, DiagnosticBag bag)
    {
        _options = options;
        _byFolder = index.Content.Examples.ToLookup(example => FolderOf(example.Path.Language, example.Path.Folder), StringComparer.Ordinal);
        foreach (ExampleFile example in index.Content.Examples)
        {
            if (index.ExampleAt(ContentIndex.FileOf(example.Path.Language, example.Path.Path)) is { } first && !ReferenceEquals(first, example))
            {
                bag.Add(LinkingDiagnostics.SameName(example.Example.Source, first.Path.File));
            }
        }

        foreach (IGrouping<string, ExampleFile> folder in _byFolder)
        {
            ContentPath path = folder.First().Path;
            string file = ContentIndex.FileOf(path.Language, path.Folder);
            bool hasChapter = index.PageAt(file) is not null
                || index.IsUnreadable(file)
                || index.PageAt(index.Config.DefaultLanguage, path.Folder) is not null;
            if (!hasChapter)
            {
                Report(folder, file, index, bag);
            }
        }
    }

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

    /// <summary>True for what readers may see.</summary>
    public bool IsPublished(ExampleText example) => example.HasConsent && (!example.IsDraft || _options.IncludeDrafts);

    private static string FolderOf(string language, string folder) => $"{language}/{folder}";

    private ImmutableArray<ExampleFile> Of(string language, string chapter)
        => [.. _byFolder[FolderOf(language, chapter)].Where(example => IsPublished(example.Example))];

    private static void Report(IEnumerable<ExampleFile> examples, string chapter, ContentIndex index, DiagnosticBag bag)
    {
        ContentPath path = examples.First().Path;
        string[] chapters = [.. index.Content.Pages
            .Where(page => page.Path.Kind == ContentKind.Chapter && string.Equals(page.Path.Language, path.Language, StringComparison.Ordinal))
            .Select(page => page.Path.Path)];
        string? nearest = Suggestion.Nearest(path.Folder, chapters)
            ?? chapters.FirstOrDefault(other => string.Equals(other[(other.LastIndexOf('/') + 1)..], path.Folder[(path.Folder.LastIndexOf('/') + 1)..], StringComparison.Ordinal));
        string? folder = nearest is null ? null : $"{ContentPath.Root}/{path.Language}/{nearest}";
        foreach (ExampleFile example in examples)
        {
            bag.Add(LinkingDiagnostics.ExampleWithoutChapter(example.Example.Source, chapter, folder));
        }
    }
}
