using System.Collections.Frozen;
using System.Collections.Immutable;
using Herzblut.Sources;

namespace Herzblut.Loading;

/// <summary>The folders that practice examples belong in, for findings that have to name one. Thread-safe.</summary>
/// <param name="files">All files of the content.</param>
internal sealed class ChapterFolders(ImmutableArray<SourceFile> files)
{
    private const string Index = ContentPath.Index + ContentPath.Extension;

    // Most playbooks never ask.
    private readonly Lazy<FrozenSet<string>> _withExamples = new(() => TextsAt(files, 5).Select(path => RelativePath.FolderOf(path) + "/").ToFrozenSet(StringComparer.Ordinal));
    private readonly Lazy<ImmutableArray<string>> _chapters = new(() => [.. TextsAt(files, 4).Where(path => !path.EndsWith("/" + Index, StringComparison.OrdinalIgnoreCase))]);

    /// <summary>
    /// The folder of the chapter whose folder a file lies in, however deep; otherwise of a chapter nearby, of those with examples first.
    /// With a slash at its end; null where the language has no other chapter.
    /// </summary>
    /// <param name="language">The language of the example.</param>
    /// <param name="file">Where it lies, relative to the root.</param>
    public string? NearestTo(string language, string file)
    {
        string folder = RelativePath.FolderOf(file) + "/";
        string start = $"{ContentPath.Root}/{language}/";
        return _chapters.Value
            .Where(chapter => chapter.StartsWith(start, StringComparison.Ordinal) && !string.Equals(chapter, file, StringComparison.Ordinal))
            .Select(chapter => chapter[..^ContentPath.Extension.Length] + "/")
            .MaxBy(chapter => RankOf(chapter, folder));
    }

    private int RankOf(string chapter, string folder)
        => folder.StartsWith(chapter, StringComparison.Ordinal) ? 4
            // A chapter without examples may itself be an example in the wrong place.
            : (_withExamples.Value.Contains(chapter) ? 2 : 0) + (chapter.StartsWith(folder, StringComparison.Ordinal) ? 1 : 0);

    private static IEnumerable<string> TextsAt(ImmutableArray<SourceFile> files, int depth) => files
        .Select(file => file.Path)
        .Where(path => path.EndsWith(ContentPath.Extension, StringComparison.Ordinal) && path.AsSpan().Count('/') == depth - 1);
}
