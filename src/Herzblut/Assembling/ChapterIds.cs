using System.Collections.Immutable;
using System.Text;
using Herzblut.Loading;
using Herzblut.Markdown;
using Herzblut.Model;

namespace Herzblut.Assembling;

/// <summary>
/// The fragments of a chapter's questions, tips and examples. They are made from the words (for an example with a file of its own, from
/// the file's name), so that they stay what they are when others come or go.
/// </summary>
internal sealed class ChapterIds
{
    private const int LongestSlug = 60;

    private readonly HashSet<string> _used = new(StringComparer.Ordinal);

    public ChapterIds(ChapterFile chapter, IEnumerable<ExampleFile> examples)
    {
        foreach (MarkdownContent text in new[] { chapter.Message, chapter.Body }.OfType<MarkdownContent>())
        {
            _used.UnionWith(text.Headings.Select(heading => heading.Id));
            _used.UnionWith(text.OtherIds);
        }

        // Files first: their names are chosen once, words change.
        ExampleFiles = examples.ToDictionary<ExampleFile, ExampleFile, string>(example => example, example => Unique("example-", Slug.From(example.Path.Name)), ReferenceEqualityComparer.Instance);
        Questions = [.. chapter.Questions.Select(question => Unique("question-", ShortSlug(question.Text.PlainText)))];
        Tips = [.. chapter.Tips.Select(tip => Unique("tip-", ShortSlug(tip.Text.PlainText)))];
        Examples = [.. chapter.Examples.Select(example => Unique("example-", ShortSlug(example.Title ?? example.Text.PlainText)))];
    }

    /// <summary>In the order of the chapter's questions.</summary>
    public ImmutableArray<string> Questions { get; }

    /// <summary>In the order of the chapter's tips.</summary>
    public ImmutableArray<string> Tips { get; }

    /// <summary>In the order of the examples inside the chapter.</summary>
    public ImmutableArray<string> Examples { get; }

    /// <summary>Of examples with a file of their own, in the order of the files. Identity is the key: equality would compare whole texts.</summary>
    public IReadOnlyDictionary<ExampleFile, string> ExampleFiles { get; }

    // Long texts that begin alike are told apart by a checksum of the whole, not by their number: that would change with the order.
    // Typed on a Mac, umlauts may come in two characters: the text is the same, and so must be its id.
    private static string ShortSlug(string words)
    {
        string text = words.Normalize(NormalizationForm.FormC);
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

        return $"{slug[..(cut > 0 ? cut : LongestSlug)]}-{checksum & 0xFFFF:x4}";
    }

    private string Unique(string kind, string slug)
    {
        string id = kind + slug;
        for (int number = 2; !_used.Add(id); number++)
        {
            id = $"{kind}{slug}-{number}";
        }

        return id;
    }
}
