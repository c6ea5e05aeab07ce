using Herzblut.Loading;

namespace Herzblut;

/// <summary>What may differ between two builds of the same files.</summary>
public sealed record BuildOptions
{
    /// <summary>Shows drafts, marked as such. Default: false, they are left out.</summary>
    public bool IncludesDrafts { get; init; }

    /// <summary>
    /// The day of the build where <c>SOURCE_DATE_EPOCH</c> gives one; null where it is not set. Only this, never the
    /// clock, reaches the output.
    /// </summary>
    public DateTimeOffset? SourceDate { get; init; }

    /// <summary>
    /// Today, for findings such as overdue reviews where <see cref="SourceDate"/> is null. Nothing of it reaches the output.
    /// </summary>
    public TimeProvider Clock { get; init; } = TimeProvider.System;

    /// <summary>Writes a <c>CNAME</c> file with the host of <c>url</c>, as GitHub Pages wants it for an own domain. Default: false.</summary>
    public bool WritesCname { get; init; }

    /// <summary>Measures where the time goes, see <see cref="BuildResult.Timings"/>. Default: false. The files are the same either way.</summary>
    public bool MeasuresTime { get; init; }

    /// <summary>The day that findings compare dates with.</summary>
    public DateOnly Today => DateOnly.FromDateTime((SourceDate ?? Clock.GetUtcNow()).UtcDateTime);

    /// <summary>What reading and assembling has to know of these.</summary>
    internal ContentOptions Content => new() { IncludesDrafts = IncludesDrafts, Today = Today };
}
