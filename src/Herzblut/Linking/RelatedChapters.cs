using System.Collections.Concurrent;
using System.Collections.Immutable;
using Herzblut.Addresses;
using Herzblut.Diagnostics;
using Herzblut.Loading;
using Herzblut.Schemas;
using Herzblut.Schemas.Keys;

namespace Herzblut.Linking;

/// <summary>
/// Finds the chapters that <c>related</c> names, first among those of the same language, then by the names of the default language.
/// Thread-safe.
/// </summary>
internal sealed class RelatedChapters(ContentIndex index)
{
    private readonly ConcurrentDictionary<string, PageNames> _names = new(StringComparer.Ordinal);

    /// <summary>The chapters that a chapter names, in the order given; names that mean none are reported.</summary>
    public ImmutableArray<PagePath> Find(ChapterFile chapter, DiagnosticBag bag)
    {
        var found = new List<PagePath>();
        var written = new HashSet<string>(StringComparer.Ordinal);
        foreach (Located<string> name in chapter.Related)
        {
            // The same words twice were reported when the list was read.
            bool isNew = written.Add(name.Value);
            if (Find(chapter, name, bag) is not { } path)
            {
                continue;
            }

            if (!found.Contains(path))
            {
                found.Add(path);
            }
            else if (isNew)
            {
                bag.Add(FieldDiagnostics.DuplicateItem(chapter.Source, name.Span, name.Value, ContentSchema.Related));
            }
        }

        return [.. found];
    }

    private PagePath? Find(ChapterFile chapter, Located<string> name, DiagnosticBag bag)
    {
        string language = chapter.Path.Language;
        NameResult result = NamesOf(language).Find(name.Value, language);
        if (result.Page is null && result.Several.IsEmpty)
        {
            NameResult original = NamesOf(index.Config.DefaultLanguage).Find(name.Value, index.Config.DefaultLanguage);
            result = original.Page is null ? result with { Nearest = result.Nearest ?? original.Nearest } : original;
        }

        Diagnostic? problem = result.Page switch
        {
            null when IsUnreadable(name.Value, language) => null,
            null when ExampleOf(name.Value, language) is { } example => LinkingDiagnostics.RelatedIsExample(chapter.Source, name.Span, name.Value, example.Path.Folder),
            null => LinkingDiagnostics.UnknownRelated(chapter.Source, name.Span, name.Value, result),
            ChapterFile self when ReferenceEquals(self, chapter) => LinkingDiagnostics.RelatedToItself(chapter.Source, name.Span),
            ChapterFile => null,
            _ => LinkingDiagnostics.RelatedIsNoChapter(chapter.Source, name.Span, name.Value),
        };
        if (problem is null)
        {
            return result.Page is null ? null : index.KeyOf(result.Page);
        }

        bag.Add(problem);
        return null;
    }

    private ExampleFile? ExampleOf(string name, string language) => index.Content.Examples.FirstOrDefault(
        example => string.Equals(example.Path.Language, language, StringComparison.Ordinal) && string.Equals(example.Path.Name, name, StringComparison.Ordinal));

    private bool IsUnreadable(string name, string language)
        => index.Content.Unreadable.Any(file => file.EndsWith($"/{name}{ContentPath.Extension}", StringComparison.Ordinal) && file.StartsWith($"{ContentPath.Root}/{language}/", StringComparison.Ordinal));

    private PageNames NamesOf(string language) => _names.GetOrAdd(
        language,
        static (language, pages) => PageNames.Of(pages.Where(page => string.Equals(page.Path.Language, language, StringComparison.Ordinal))),
        index.Content.Pages);
}
