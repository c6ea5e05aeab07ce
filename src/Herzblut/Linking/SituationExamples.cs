using System.Collections.Immutable;
using Herzblut.Diagnostics;
using Herzblut.Loading;
using Herzblut.Schemas;
using Herzblut.Sources;

namespace Herzblut.Linking;

/// <summary>
/// Finds the examples that situations name: by the id of an example inside the same chapter, or by an example's file, whose name alone
/// will do in its own chapter and wherever it is unique; <c>.md</c> is optional. Thread-safe.
/// </summary>
internal sealed class SituationExamples(ContentIndex index, AnchorIndex anchors, ContentOptions options)
{
    private ILookup<ExampleName, ExampleFile>? _byName;

    private ILookup<ExampleName, ExampleFile> ByName
        => _byName ??= index.Content.Examples.ToLookup(example => new ExampleName(example.Path.Language, example.Path.Name));

    /// <summary>Parallel to the page's situations; names that mean none are reported, examples that are kept back are null.</summary>
    public ImmutableArray<LinkDestination?> Find(PageFile page, DiagnosticBag bag)
        => [.. page.Situations.Select(situation => situation.Example is { } name ? Find(page, name, bag) : null)];

    private LinkDestination? Find(PageFile page, Located<string> written, DiagnosticBag bag)
    {
        string name = written.Value.Composed();
        name = name.EndsWith(ContentPath.Extension, StringComparison.Ordinal) ? name[..^ContentPath.Extension.Length] : name;
        ChapterIds own = anchors.Of(page).Ids;
        if (own.Examples.Contains(name))
        {
            return new LinkDestination { Page = page.Path.File, Fragment = name };
        }

        string language = page.Path.Language;
        ExampleFile[] named = [.. ByName[new ExampleName(language, name)]];
        ExampleFile? example = index.ExampleAt(ContentIndex.FileOf(language, $"{page.Path.Path}/{name}"))
            ?? index.ExampleAt(ContentIndex.FileOf(language, name))
            ?? (named.Length == 1 ? named[0] : null);
        if (example is null)
        {
            bag.Add(LinkingDiagnostics.UnknownSituationExample(page.Source, written.Span, written.Value, [.. named.Select(other => other.Path.Path)], NearestOf(page, name)));
            return null;
        }

        return example.Example.IsShown(options) && index.PageAt(language, example.Path.Folder) is { } chapter
            ? new LinkDestination { Page = chapter.Path.File, Example = example.Path.Name }
            : null;
    }

    private string? NearestOf(PageFile page, string name)
        => Suggestion.Nearest(
            RelativePath.NameOf(name),
            index.Content.Examples
                .Where(example => string.Equals(example.Path.Language, page.Path.Language, StringComparison.Ordinal))
                .Select(example => example.Path.Name)
                .Concat(anchors.Of(page).Ids.Examples));

    private sealed record ExampleName(string Language, string Name);
}
