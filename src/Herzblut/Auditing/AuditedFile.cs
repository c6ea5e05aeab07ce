using System.Collections.Frozen;
using Herzblut.Diagnostics;
using Herzblut.Sources;

namespace Herzblut.Auditing;

/// <summary>A file of the site: what the audit found in it, and what it still has to compare with other files.</summary>
/// <param name="path">Below the output folder.</param>
/// <param name="text">Its text.</param>
/// <param name="skips">Its headings that an author let skip a level, by their ids.</param>
internal sealed class AuditedFile(string path, string text, FrozenDictionary<string, Cause>? skips = null)
{
    /// <summary>Below the output folder.</summary>
    public string Path { get; } = path;

    /// <summary>The folder of <see cref="Path"/>.</summary>
    public string Folder { get; } = RelativePath.FolderOf(path);

    /// <summary>Its text, for the places of findings.</summary>
    public SourceText Source { get; } = new(path, text);

    /// <summary>Places that links may lead to.</summary>
    public HashSet<string> Ids { get; } = new(StringComparer.Ordinal);

    /// <summary>What it leads to and loads.</summary>
    public List<FoundLink> Links { get; } = [];

    /// <summary>The author's slip that lets a heading skip a level; null where it is not an author's.</summary>
    public Cause? SkipCauseOf(string? id) => id is null ? null : skips?.GetValueOrDefault(id);

    /// <summary>The findings.</summary>
    public DiagnosticBag Found { get; } = new();
}
