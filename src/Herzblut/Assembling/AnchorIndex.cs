using Herzblut.Loading;

namespace Herzblut.Assembling;

/// <summary>Ids and anchors of pages, each worked out once.</summary>
internal sealed class AnchorIndex(ChapterExamples examples)
{
    private readonly Dictionary<PageFile, ChapterIds> _ids = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<PageFile, PageAnchors> _anchors = new(ReferenceEqualityComparer.Instance);

    /// <summary>The ids of a chapter's questions, tips and examples, with the examples of its own language.</summary>
    public ChapterIds IdsOf(ChapterFile chapter)
    {
        if (!_ids.TryGetValue(chapter, out ChapterIds? ids))
        {
            _ids.Add(chapter, ids = new ChapterIds(chapter, examples.Of(chapter)));
        }

        return ids;
    }

    /// <summary>The place of an example, or of its translation with the same file name, in a chapter; null where it has none.</summary>
    public string? IdOf(ExampleFile example, PageFile page) => page is ChapterFile chapter
        ? IdsOf(chapter).ExampleFiles.FirstOrDefault(pair => string.Equals(pair.Key.Path.Name, example.Path.Name, StringComparison.Ordinal)).Value
        : null;

    /// <summary>The anchors of a page.</summary>
    public PageAnchors Of(PageFile page)
    {
        if (!_anchors.TryGetValue(page, out PageAnchors? anchors))
        {
            _anchors.Add(page, anchors = new PageAnchors(page, page is ChapterFile chapter ? IdsOf(chapter) : null));
        }

        return anchors;
    }
}
