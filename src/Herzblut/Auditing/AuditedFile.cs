using System.Collections.Frozen;
using System.Text;
using Herzblut.Diagnostics;
using Herzblut.Markup;
using Herzblut.Sources;

namespace Herzblut.Auditing;

/// <summary>A file of the site: what the audit found in it, and what it still has to compare with other files.</summary>
/// <param name="output">The file: a text.</param>
/// <param name="skips">Its headings that an author let skip a level, by their ids.</param>
internal sealed class AuditedFile(OutputFile output, FrozenDictionary<string, Cause>? skips = null)
{
    private SourceText? _source;

    /// <summary>Below the output folder.</summary>
    public string Path => output.Path;

    /// <summary>The folder of <see cref="Path"/>.</summary>
    public string Folder { get; } = RelativePath.FolderOf(output.Path);

    /// <summary>Its text, for the places of findings. Few files have any once they were read: the texts of all would fill the memory.</summary>
    public SourceText Source => _source ??= Read();

    /// <summary>Places that links may lead to.</summary>
    public HashSet<string> Ids { get; } = new(StringComparer.Ordinal);

    /// <summary>What it leads to and loads.</summary>
    public List<FoundLink> Links { get; } = [];

    /// <summary>The author's slip that lets a heading skip a level; null where it is not an author's.</summary>
    public Cause? SkipCauseOf(string? id) => id is null ? null : skips?.GetValueOrDefault(id);

    /// <summary>The findings.</summary>
    public DiagnosticBag Found { get; } = new();

    /// <summary>Its text, not kept.</summary>
    public SourceText Read() => new(output.Path, Encoding.UTF8.GetString(output.Content.Span));
}
