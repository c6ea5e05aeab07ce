using Herzblut.Diagnostics;

namespace Herzblut.Markdown.Content;

/// <summary>
/// A link or image that leads to a file of the playbook, as the author wrote it; linking resolves it. Links to
/// the web, mail addresses and fragments of the same text are not in here.
/// </summary>
/// <param name="Path">Relative path as written, unescaped, without fragment and query; empty for a fragment of the same page.</param>
/// <param name="Fragment">What stands after <c>#</c>, unescaped; null where there is none.</param>
/// <param name="IsImage">True for <c>![…](…)</c>.</param>
/// <param name="Span">The target in the file as stored.</param>
internal sealed record MarkdownLink(string Path, string? Fragment, bool IsImage, SourceSpan Span)
{
    /// <summary>The picture's file relative to the root, known to exist; null for links.</summary>
    public string? File { get; init; }

    /// <summary>
    /// The target in <see cref="MarkdownContent.Markdown"/>, angle brackets included; links by one definition share it. Null where the
    /// target is written nowhere else than in the words of the link.
    /// </summary>
    public SourceSpan? Written { get; init; }
}
