using System.Collections.Immutable;
using Herzblut.Diagnostics;
using Herzblut.Loading;
using Herzblut.Markdown.Content;

namespace Herzblut.Linking;

/// <summary>What the links of every text that is shown lead to. Filled once, file by file; editions turn destinations into addresses.</summary>
internal sealed class LinkTable
{
    private readonly Dictionary<MarkdownContent, ImmutableArray<LinkDestination?>> _byText = new(ReferenceEqualityComparer.Instance);
    private readonly LinkFinder _finder;

    public LinkTable(ContentIndex index, LinkFinder finder, ChapterExamples examples, ContentOptions options)
    {
        _finder = finder;
        foreach (PageFile page in index.Content.Pages)
        {
            if (!page.IsDraft || options.IncludeDrafts)
            {
                Add(page.Texts, page.Source, page);
            }
        }

        foreach (ExampleFile example in index.Content.Examples.Where(example => examples.IsPublished(example.Example)))
        {
            PageFile? chapter = index.PageAt(example.Path.Language, example.Path.Folder);
            Add(example.Example.Texts, example.Example.Source, chapter);
        }
    }

    /// <summary>Parallel to the links of a text.</summary>
    public ImmutableArray<LinkDestination?> Of(MarkdownContent text) => _byText.GetValueOrDefault(text, []);

    private void Add(IEnumerable<MarkdownContent> texts, SourceText source, PageFile? home)
    {
        foreach (MarkdownContent text in texts)
        {
            if (!text.Links.IsEmpty)
            {
                _byText[text] = [.. text.Links.Select(link => _finder.Find(link, source, home))];
            }
        }
    }
}
