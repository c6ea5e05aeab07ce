using System.Collections.Immutable;
using Herzblut.Loading;

namespace Herzblut.Linking;

/// <summary>The anchors of every page.</summary>
internal sealed class AnchorIndex
{
    private readonly Dictionary<string, KnownPage> _byFile;

    private AnchorIndex(Dictionary<string, KnownPage> byFile)
    {
        _byFile = byFile;
    }

    /// <summary>Works out the ids of chapters, with the examples of their own language, and the anchors of all pages.</summary>
    /// <param name="pages">The pages.</param>
    /// <param name="examples">The examples that have files of their own.</param>
    /// <param name="earlier">Those of an earlier state of the files: pages that are the same objects keep theirs.</param>
    public static AnchorIndex Of(ImmutableArray<PageFile> pages, ChapterExamples examples, AnchorIndex? earlier)
    {
        var known = new KnownPage[pages.Length];
        Parallel.For(0, pages.Length, i =>
        {
            ImmutableArray<ExampleFile> own = pages[i] is ChapterFile ? examples.Of(pages[i]) : [];
            known[i] = earlier?._byFile.GetValueOrDefault(pages[i].Path.File) is { } before && before.IsOf(pages[i], own) ? before : KnownPage.Of(pages[i], own);
        });
        return new AnchorIndex(known.ToDictionary(page => page.Page.Path.File, StringComparer.Ordinal));
    }

    /// <summary>The anchors of a page.</summary>
    public PageAnchors Of(PageFile page) => _byFile[page.Path.File].Anchors;

    private sealed record KnownPage(PageFile Page, ImmutableArray<ExampleFile> Examples, PageAnchors Anchors)
    {
        public static KnownPage Of(PageFile page, ImmutableArray<ExampleFile> examples)
        {
            return new KnownPage(page, examples, PageAnchors.Of(page, ChapterIds.Of(page, examples)));
        }

        public bool IsOf(PageFile page, ImmutableArray<ExampleFile> examples)
            => ReferenceEquals(Page, page) && Examples.AsSpan().SequenceEqual(examples.AsSpan(), ReferenceEqualityComparer.Instance);
    }
}
