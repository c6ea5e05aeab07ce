using System.Collections.Immutable;
using Herzblut.Addresses;
using Herzblut.Diagnostics;
using Herzblut.Loading;
using Herzblut.Markdown.Content;

namespace Herzblut.Linking;

/// <summary>
/// The fragments of a chapter's questions, tips and examples, and of any page's situations. They are made from the words (for an example with a file of its own, from
/// the file's name), so that they stay what they are when others come or go.
/// </summary>
internal sealed class ChapterIds
{
    private const int LongestSlug = 60;

    private ChapterIds()
    {
    }

    /// <summary>Of a page that has nothing of the kind.</summary>
    public static ChapterIds None { get; } = new();

    /// <summary>In the order of the chapter's questions.</summary>
    public ImmutableArray<string> Questions { get; private init; } = [];

    /// <summary>In the order of the chapter's tips.</summary>
    public ImmutableArray<string> Tips { get; private init; } = [];

    /// <summary>In the order of the examples inside the chapter.</summary>
    public ImmutableArray<string> Examples { get; private init; } = [];

    /// <summary>Of examples with a file of their own, in the order of the files, each with the name of its file.</summary>
    public ImmutableArray<ExampleId> ExampleFiles { get; private init; } = [];

    /// <summary>In the order of the page's situations.</summary>
    public ImmutableArray<string> Situations { get; private init; } = [];

    /// <summary>The ids of a page.</summary>
    /// <param name="page">The page.</param>
    /// <param name="examples">Its examples with files of their own.</param>
    public static ChapterIds Of(PageFile page, IEnumerable<ExampleFile> examples)
    {
        var chapter = page as ChapterFile;
        if (chapter is null && page.Situations.IsEmpty)
        {
            return None;
        }

        var used = new HashSet<string>(StringComparer.Ordinal);
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (MarkdownContent text in new[] { chapter?.Message, page.Body }.OfType<MarkdownContent>())
        {
            used.UnionWith(text.Headings.Select(heading => heading.Id));
            used.UnionWith(text.OtherIds);
        }

        // Files first: their names are chosen once, words change.
        ImmutableArray<ExampleId> files = [.. examples.Select(example => new ExampleId(example.Path.Name, Unique("example-", Slug.From(example.Path.Name))))];
        return new ChapterIds
        {
            ExampleFiles = files,
            Questions = [.. (chapter?.Questions ?? []).Select(question => Unique("question-", ShortSlug(question.Text.PlainText)))],
            Tips = [.. (chapter?.Tips ?? []).Select(tip => Unique("tip-", ShortSlug(tip.Text.PlainText)))],
            Examples = [.. (chapter?.Examples ?? []).Select(example => Unique("example-", ShortSlug(example.Title ?? example.Text.PlainText)))],
            Situations = [.. page.Situations.Select(situation => Unique("situation-", ShortSlug(situation.Title)))],
        };

        string Unique(string kind, string slug)
        {
            string id = kind + slug;
            if (used.Add(id))
            {
                return id;
            }

            int number = numbers.GetValueOrDefault(id, 2);
            string numbered;
            do
            {
                numbered = $"{id}-{number++}";
            }
            while (!used.Add(numbered));

            numbers[id] = number;
            return numbered;
        }
    }

    /// <summary>The place of an example with that file name, or of its translation; null where the chapter has none.</summary>
    public string? OfExample(string name) => ExampleFiles.FirstOrDefault(example => string.Equals(example.Name, name, StringComparison.Ordinal))?.Id;

    // Long texts that begin alike are told apart by a checksum of the whole, not by their number: that would change with the order.
    // Typed on a Mac, umlauts may come in two characters: the text is the same, and so must be its id.
    private static string ShortSlug(string words)
    {
        string text = words.Composed();
        string slug = Slug.From(text.Length <= 2 * LongestSlug ? text : text[..(2 * LongestSlug)]);
        if (slug.Length <= LongestSlug && text.Length <= 2 * LongestSlug)
        {
            return slug;
        }

        int cut = slug.Length <= LongestSlug ? slug.Length : slug.LastIndexOf('-', LongestSlug);
        uint checksum = 2166136261;
        foreach (char unit in text)
        {
            checksum = (checksum ^ unit) * 16777619;
        }

        return $"{slug[..(cut > 0 ? cut : Math.Min(slug.Length, LongestSlug))]}-{checksum & 0xFFFF:x4}";
    }
}
