using System.Collections.Frozen;
using System.Collections.Immutable;
using Herzblut.Loading;

namespace Herzblut.Linking;

/// <summary>The anchors of every page.</summary>
internal sealed class AnchorIndex
{
    private readonly FrozenDictionary<string, PageAnchors> _byFile;

    private AnchorIndex(FrozenDictionary<string, PageAnchors> byFile)
    {
        _byFile = byFile;
    }

    /// <summary>Works out the ids of chapters, with the examples of their own language, and the anchors of all pages.</summary>
    public static AnchorIndex Of(ImmutableArray<PageFile> pages, ChapterExamples examples)
    {
        var anchors = new KeyValuePair<string, PageAnchors>[pages.Length];
        Parallel.For(0, pages.Length, i =>
        {
            ChapterIds ids = pages[i] is ChapterFile chapter ? ChapterIds.Of(chapter, examples.Of(chapter)) : ChapterIds.None;
            anchors[i] = new(pages[i].Path.File, PageAnchors.Of(pages[i], ids));
        });
        return new AnchorIndex(anchors.ToFrozenDictionary(StringComparer.Ordinal));
    }

    /// <summary>The anchors of a page.</summary>
    public PageAnchors Of(PageFile page) => _byFile[page.Path.File];
}
