using System.Collections.Immutable;
using System.Diagnostics;

namespace Herzblut.Server;

/// <summary>
/// Tells which files of a root change. The system's notices come at once; network drives and some containers give none, so the
/// files are listed now and then as well.
/// </summary>
internal sealed class SourceWatcher : IDisposable
{
    // An editor saves a file in several steps; what comes in one breath is one change.
    private static readonly TimeSpan Breath = TimeSpan.FromMilliseconds(8);
    private static readonly TimeSpan LongestBreath = TimeSpan.FromMilliseconds(150);

    // Listing may take this part of the time.
    private const int RoundsPerListing = 20;

    private static readonly string[] Folders = ["content", "theme", "themes"];

    private readonly string _root;
    private readonly Action<SourceChanges> _changed;
    private readonly TimeSpan _shortestRound;
    private readonly CancellationTokenSource _end = new();
    private readonly Dictionary<string, FileSystemWatcher> _notices = new(StringComparer.Ordinal);
    private readonly Lock _listening = new();
    private readonly Lock _pending = new();
    private readonly SemaphoreSlim _news = new(0);
    private SourceChanges? _seen;
    private SourceListing _listing;

    /// <summary>Watches from now on.</summary>
    /// <param name="root">The folder with <c>site.yml</c>.</param>
    /// <param name="changed">Called for each change, one call at a time.</param>
    /// <param name="shortestRound">How long the files are not listed at least; infinite for never.</param>
    public SourceWatcher(string root, Action<SourceChanges> changed, TimeSpan shortestRound)
    {
        _root = root;
        _changed = changed;
        _shortestRound = shortestRound;
        _listing = SourceListing.Of(root, Folders);
        Listen();
        _ = ReportAsync();
        _ = ListAsync();
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _end.Cancel();
        lock (_listening)
        {
            foreach (FileSystemWatcher watcher in _notices.Values)
            {
                watcher.Dispose();
            }
        }
    }

    private void Listen()
    {
        Listen(_root, inside: false);
        foreach (string folder in Folders.Select(name => Path.Combine(_root, name)).Where(Directory.Exists))
        {
            Listen(folder, inside: true);
        }
    }

    private void Listen(string folder, bool inside)
    {
        try
        {
            var watcher = new FileSystemWatcher(folder) { IncludeSubdirectories = inside, InternalBufferSize = 64 * 1024 };
            watcher.Changed += (_, notice) => Note(notice.FullPath);
            watcher.Created += (_, notice) => Welcome(notice.FullPath, isAtRoot: !inside);
            watcher.Deleted += (_, notice) => Note(notice.FullPath);
            watcher.Renamed += (_, notice) =>
            {
                Note(notice.OldFullPath);
                Welcome(notice.FullPath, isAtRoot: !inside);
            };
            watcher.Error += (_, _) => Note(SourceChanges.Unknown);
            watcher.EnableRaisingEvents = true;
            Keep(folder, watcher);
        }
        catch (Exception problem) when (problem is IOException or ArgumentException or UnauthorizedAccessException)
        {
            // Too many watches, or none on this drive: listing finds the changes a second later.
        }
    }

    // The watch of a folder that was there before and went has ended with it.
    private void Keep(string folder, FileSystemWatcher watcher)
    {
        lock (_listening)
        {
            _notices.GetValueOrDefault(folder)?.Dispose();
            _notices[folder] = watcher;
            if (_end.IsCancellationRequested)
            {
                watcher.Dispose();
            }
        }
    }

    // A folder at the root (a first theme) is watched before its files are read: none comes in between.
    private void Welcome(string fullPath, bool isAtRoot)
    {
        if (isAtRoot && Folders.Contains(Path.GetFileName(fullPath), StringComparer.Ordinal) && Directory.Exists(fullPath))
        {
            Listen(fullPath, inside: true);
        }

        Note(fullPath);
    }

    private void Note(string fullPath)
    {
        string path = Path.GetRelativePath(_root, fullPath).Replace('\\', '/');
        string first = path.Split('/')[0];
        if (path != "site.yml" && !Folders.Contains(first, StringComparer.Ordinal))
        {
            return;
        }

        // A folder that came or went brings or takes files that no notice names.
        Note(Directory.Exists(fullPath) || !Path.HasExtension(path) ? SourceChanges.Unknown : SourceChanges.Of([path]));
    }

    private void Note(SourceChanges changes)
    {
        lock (_pending)
        {
            _seen = _seen?.And(changes) ?? changes;
        }

        _news.Release();
    }

    private async Task ReportAsync()
    {
        while (await IsNextAsync(Timeout.InfiniteTimeSpan))
        {
            long start = Stopwatch.GetTimestamp();
            while (Stopwatch.GetElapsedTime(start) < LongestBreath && await IsNextAsync(Breath))
            {
            }

            SourceChanges? changes;
            lock (_pending)
            {
                changes = _seen;
                _seen = null;
                if (changes is not null)
                {
                    _listing = changes.IsUncertain ? SourceListing.Of(_root, Folders) : _listing.With(_root, changes.Paths);
                }
            }

            if (changes is not null)
            {
                _changed(changes);
            }
        }
    }

    private async Task ListAsync()
    {
        TimeSpan pause = _shortestRound;
        while (await PauseAsync(pause))
        {
            long start = Stopwatch.GetTimestamp();
            var now = SourceListing.Of(_root, Folders);
            lock (_pending)
            {
                ImmutableArray<string> paths = _listing.DifferencesTo(now);
                if (_seen is null && !paths.IsEmpty)
                {
                    _listing = now;
                    _seen = SourceChanges.Of(paths);
                    _news.Release();
                }
            }

            TimeSpan taken = Stopwatch.GetElapsedTime(start) * RoundsPerListing;
            pause = taken > _shortestRound ? taken : _shortestRound;
        }
    }

    private async Task<bool> IsNextAsync(TimeSpan time)
    {
        try
        {
            return await _news.WaitAsync(time, _end.Token);
        }
        catch (OperationCanceledException)
        {
            return false;
        }
    }

    private async Task<bool> PauseAsync(TimeSpan time)
    {
        try
        {
            await Task.Delay(time, _end.Token);
            return true;
        }
        catch (OperationCanceledException)
        {
            return false;
        }
    }
}
