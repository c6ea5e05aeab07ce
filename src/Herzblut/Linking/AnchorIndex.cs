using System.Collections.Concurrent;
using Herzblut.Loading;

namespace Herzblut.Linking;

/// <summary>Ids and anchors of pages, each worked out once. Thread-safe.</summary>
internal sealed class AnchorIndex
{
    private readonly Dictionary<PageFile, ChapterIds> _ids = new(ReferenceEqualityComparer.Instance);
    private readonly ConcurrentDictionary<PageFile, PageAnchors> _anchors = new(ReferenceEqualityComparer.Instance);

    public AnchorIndex(IEnumerable<PageFile> pages, ChapterExamples examples)
    {
        ChapterFile[] chapters = [.. pages.OfType<ChapterFile>()];
        var ids = new ChapterIds[chapters.Length];
        Parallel.For(0, chapters.Length, i => ids[i] = new ChapterIds(chapters[i], examples.Of(chapters[i])));
        for (int i = 0; i < chapters.Length; i++)
        {
            _ids.Add(chapters[i], ids[i]);
        }
    }

    /// <summary>The ids of a chapter's questions, tips and examples, with the examples of its own language.</summary>
    public ChapterIds IdsOf(ChapterFile chapter) => _ids[chapter];

    /// <summary>The place of an example, or of its translation with the same file name, in a chapter; null where it has none.</summary>
    public string? IdOf(ExampleFile example, PageFile page) => page is ChapterFile chapter
        ? IdsOf(chapter).ExampleFiles.FirstOrDefault(pair => string.Equals(pair.Key.Path.Name, example.Path.Name, StringComparison.Ordinal)).Value
        : null;

    /// <summary>The anchors of a page.</summary>
    public PageAnchors Of(PageFile page)
        => _anchors.GetOrAdd(page, file => new PageAnchors(file, file is ChapterFile chapter ? IdsOf(chapter) : null));
}
