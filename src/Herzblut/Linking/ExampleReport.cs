using Herzblut.Diagnostics;
using Herzblut.Loading;

namespace Herzblut.Linking;

/// <summary>Says which examples with files of their own belong to no chapter, or have the name of another one.</summary>
internal static class ExampleReport
{
    public static void Report(ContentIndex index, DiagnosticBag bag)
    {
        foreach (ExampleFile example in index.Content.Examples)
        {
            if (index.ExampleAt(ContentIndex.FileOf(example.Path.Language, example.Path.Path)) is { } first && !ReferenceEquals(first, example))
            {
                bag.Add(LinkingDiagnostics.SameName(example.Example.Source, first.Path.File));
            }
        }

        foreach (IGrouping<string, ExampleFile> folder in index.Content.Examples.GroupBy(example => ContentIndex.FileOf(example.Path.Language, example.Path.Folder), StringComparer.Ordinal))
        {
            bool hasChapter = index.PageAt(folder.Key) is not null
                || index.IsUnreadable(folder.Key)
                || index.PageAt(index.Config.DefaultLanguage, folder.First().Path.Folder) is not null;
            if (!hasChapter)
            {
                ReportHomeless(folder, index, bag);
            }
        }
    }

    private static void ReportHomeless(IGrouping<string, ExampleFile> examples, ContentIndex index, DiagnosticBag bag)
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
            bag.Add(LinkingDiagnostics.ExampleWithoutChapter(example.Example.Source, examples.Key, folder));
        }
    }
}
