using Herzblut.Diagnostics;
using Herzblut.Loading;
using Herzblut.Sources;

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

        ReportCopies(index, bag);
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

    private static void ReportCopies(ContentIndex index, DiagnosticBag bag)
    {
        var owners = new Dictionary<string, ExampleFile>(StringComparer.OrdinalIgnoreCase);
        // Without its ending a name sorts before those that begin with it: the copy is the second one.
        foreach (ExampleFile example in index.Content.Examples.Where(example => example.Example is { IsDraft: false, Title: not null }).OrderBy(example => example.Path.Path, StringComparer.Ordinal))
        {
            string title = example.Example.Title!; // Others are left out above.
            if (!owners.TryAdd($"{example.Path.Language}/{example.Path.Folder}/{title}", example))
            {
                int at = example.Example.Source.Text.IndexOf(title, StringComparison.Ordinal);
                ExampleFile other = owners[$"{example.Path.Language}/{example.Path.Folder}/{title}"];
                if (string.Equals(other.Path.Path, example.Path.Path, StringComparison.Ordinal))
                {
                    continue; // Of the same name in two spellings, as was said.
                }

                bag.Add(LinkingDiagnostics.SameExample(example.Example.Source, at < 0 ? default : new SourceSpan(at, title.Length), title, other.Path.File));
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
            ?? chapters.FirstOrDefault(other => string.Equals(RelativePath.NameOf(other), RelativePath.NameOf(path.Folder), StringComparison.Ordinal));
        string? folder = nearest is null ? null : $"{ContentPath.Root}/{path.Language}/{nearest}";
        foreach (ExampleFile example in examples)
        {
            bag.Add(LinkingDiagnostics.ExampleWithoutChapter(example.Example.Source, examples.Key, folder));
        }
    }
}
