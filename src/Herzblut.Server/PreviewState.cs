using System.Collections.Immutable;
using Herzblut.Diagnostics;

namespace Herzblut.Server;

/// <summary>What the preview shows between two changes.</summary>
/// <param name="Run">Tells the runs of the program apart: a page that outlives one shows a state of the next.</param>
/// <param name="Number">Counts the changes of a run; from 1.</param>
/// <param name="Site">The site; null where there never was one.</param>
/// <param name="IsStale">True where the files cannot be shown and <paramref name="Site"/> is that of an earlier state.</param>
/// <param name="Problems">Why, if so.</param>
/// <param name="Elapsed">How long it took to take the change up.</param>
internal sealed record PreviewState(string Run, int Number, SitePreview? Site, bool IsStale, ImmutableArray<Diagnostic> Problems, TimeSpan Elapsed)
{
    /// <summary>What no other state is called.</summary>
    public string Name => $"{Run}-{Number}";

    /// <summary>What the last look at a whole site has found.</summary>
    public ImmutableArray<Diagnostic> Checked { get; init; } = [];

    /// <summary>True where that was this state's site, not that of an earlier one.</summary>
    public bool IsChecked { get; init; }

    /// <summary>What is wrong with the files, as far as it is known.</summary>
    public ImmutableArray<Diagnostic> Diagnostics
    {
        get
        {
            if (IsStale || Site is null)
            {
                return Problems;
            }

            ImmutableArray<Diagnostic> found = Site.Diagnostics;
            HashSet<Key> known = [.. found.Select(KeyOf)];
            return [.. found, .. Checked.Where(finding => known.Add(KeyOf(finding)))];
        }
    }

    private static Key KeyOf(Diagnostic finding) => new(finding.Code, finding.Source.Path, finding.Span, finding.Message);

    private sealed record Key(string Code, string Path, SourceSpan Span, Message Message);
}
