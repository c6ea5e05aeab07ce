using System.Collections.Immutable;
using Herzblut.Diagnostics;
using Herzblut.Loading;
using Herzblut.Markdown;

namespace Herzblut.Assembling;

/// <summary>What the links of every text lead to. Filled once, file by file; editions turn destinations into addresses.</summary>
internal sealed class LinkTable
{
    private readonly Dictionary<MarkdownContent, ImmutableArray<LinkDestination?>> _byText = new(ReferenceEqualityComparer.Instance);
    private readonly LinkFinder _finder;

    public LinkTable(ContentIndex index, LinkFinder finder, ChapterExamples examples, ContentOptions options)
    {
        _finder = finder;
        foreach (PageFile page in index.Content.Pages)
        {
            bool isHidden = page.IsDraft && !options.IncludeDrafts;
            Add(page.Texts, page.Source, page, isHidden);
        }

        foreach (ExampleFile example in index.Content.Examples)
        {
            PageFile? chapter = index.PageAt(example.Path.Language, example.Path.Folder);
            Add(example.Example.Texts, example.Example.Source, chapter, isHidden: !examples.IsPublished(example.Example));
        }
    }

    /// <summary>Parallel to the links of a text.</summary>
    public ImmutableArray<LinkDestination?> Of(MarkdownContent text) => _byText.GetValueOrDefault(text, []);

    private void Add(IEnumerable<MarkdownContent> texts, SourceText source, PageFile? home, bool isHidden)
    {
        foreach (MarkdownContent text in texts)
        {
            if (!text.Links.IsEmpty)
            {
                _byText[text] = [.. text.Links.Select(link => _finder.Find(link, source, home, isHidden))];
            }
        }
    }
}
