using System.Collections.Immutable;
using System.Diagnostics;
using Herzblut.Diagnostics;
using Herzblut.Sources;

namespace Herzblut.Server;

/// <summary>
/// The preview of a root as it changes: each change gives a new state. A mistake never ends it; where nothing can be shown any more,
/// the last site that could stays.
/// </summary>
internal sealed class PreviewSession
{
    private readonly string _run = Guid.NewGuid().ToString("N")[..8];
    private readonly ISourceTree _source;
    private readonly BuildOptions _options;
    private readonly Lock _updating = new();
    private readonly List<Action<PreviewState>> _listeners = [];

    /// <summary>Reads a root for the first time.</summary>
    public PreviewSession(ISourceTree source, BuildOptions options)
    {
        _source = source;
        _options = options;
        State = Next(null, SourceChanges.Unknown);
    }

    /// <summary>The latest state.</summary>
    public PreviewState State { get; private set; }

    /// <summary>Tells somebody the state now and after each change, one call at a time.</summary>
    public void Tell(Action<PreviewState> listener)
    {
        lock (_updating)
        {
            _listeners.Add(listener);
            listener(State);
        }
    }

    /// <summary>Takes up changes of the files.</summary>
    public void Update(SourceChanges changes)
    {
        lock (_updating)
        {
            Become(Next(State, changes));
        }
    }

    /// <summary>Takes up what a look at the whole site has found, unless there is another state by now.</summary>
    /// <param name="number">The state that was looked at.</param>
    /// <param name="found">What <c>check</c> says about it.</param>
    public void Check(int number, ImmutableArray<Diagnostic> found)
    {
        lock (_updating)
        {
            if (State.Number == number)
            {
                Become(State with { Checked = found, IsChecked = true });
            }
        }
    }

    private void Become(PreviewState state)
    {
        State = state;
        foreach (Action<PreviewState> listener in _listeners)
        {
            listener(state);
        }
    }

    private PreviewState Next(PreviewState? last, SourceChanges changes)
    {
        long start = Stopwatch.GetTimestamp();
        var bag = new DiagnosticBag();
        SitePreview? site = Read(last, changes, bag);
        return new PreviewState(_run, (last?.Number ?? 0) + 1, site ?? last?.Site, site is null, bag.ToImmutable(), Stopwatch.GetElapsedTime(start)) { Checked = last?.Checked ?? [] };
    }

    // Null where there is nothing to show, which was reported.
    private SitePreview? Read(PreviewState? last, SourceChanges changes, DiagnosticBag bag)
    {
        try
        {
            PreparedSite? prepared = last is { Site.Prepared: { } earlier, IsStale: false } && !changes.IsUncertain ? After(earlier, changes) : null;
            prepared ??= PreparedSite.Read(_source, _options, bag);
            return prepared is null ? null : new SitePreview(prepared, _source);
        }
#pragma warning disable CA1031 // A defect of ours must not end the watching: the next change may be free of it.
        catch (Exception)
#pragma warning restore CA1031
        {
            bag.Add(PreviewDiagnostics.Stumbled());
            return null;
        }
    }

    // Null where everything has to be read again.
    private static PreparedSite? After(PreparedSite earlier, SourceChanges changes)
    {
        ILookup<bool, string> isTheme = changes.Paths.ToLookup(IsOfTheme);
        PreparedSite? site = isTheme[false].Any() ? earlier.AfterTexts([.. isTheme[false]]) : earlier;
        return isTheme[true].Any() ? site?.AfterTheme() : site;
    }

    private static bool IsOfTheme(string path)
        => path.StartsWith("theme/", StringComparison.Ordinal) || path.StartsWith("themes/", StringComparison.Ordinal);
}
