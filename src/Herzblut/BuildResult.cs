using System.Collections.Immutable;
using Herzblut.Diagnostics;
using Herzblut.Markup;
using Herzblut.Model;
using Herzblut.Rendering.Pages;
using Herzblut.Timing;

namespace Herzblut;

/// <summary>A finished site in memory, and everything that was found on the way.</summary>
public sealed record BuildResult
{
    /// <summary>
    /// All files of the site in ordinal order of their paths. Where there are errors it is what could be rendered all the same,
    /// for further checks and the editor's preview: never to be published.
    /// </summary>
    public ImmutableArray<OutputFile> Files { get; init; } = [];

    /// <summary>In the order of the stages, inside a stage in the order of the files: never by chance.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; init; } = [];

    /// <summary>The playbook as templates see it; null where the configuration or the files are too broken to tell.</summary>
    internal Playbook? Playbook { get; init; }

    /// <summary>What the pages were rendered from; null where <see cref="Playbook"/> is.</summary>
    internal SiteContext? Site { get; init; }

    /// <summary>What there is, in numbers.</summary>
    public BuildStatistics Statistics { get; init; } = new();

    /// <summary>Where the time went; null unless <see cref="BuildOptions.MeasuresTime"/> asks for it, and where nothing could be built.</summary>
    public BuildTimings? Timings { get; init; }

    /// <summary>True where a finding is an error: nothing may be written.</summary>
    public bool HasErrors => Diagnostics.Any(diagnostic => diagnostic.Severity == Severity.Error);
}
