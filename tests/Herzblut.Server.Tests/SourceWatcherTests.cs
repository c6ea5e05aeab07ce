using System.Threading.Channels;

namespace Herzblut.Server.Tests;

public sealed class SourceWatcherTests : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(500);

    private readonly string _root = Directory.CreateTempSubdirectory("herzblut-watch-").FullName;

    public void Dispose() => Directory.Delete(_root, recursive: true);

    [Theory]
    [InlineData("theme")]
    [InlineData("themes")]
    [InlineData("content")]
    public async Task A_folder_that_comes_while_it_runs_is_watched_at_once(string name)
    {
        Channel<SourceChanges> changes = Channel.CreateUnbounded<SourceChanges>();

        // Never listed: only the system's notices tell.
        using var watcher = new SourceWatcher(_root, change => changes.Writer.TryWrite(change), Timeout.InfiniteTimeSpan);
        string folder = Path.Combine(_root, name);
        for (int round = 1; round <= 2; round++)
        {
            Directory.CreateDirectory(folder);
            (await UntilAsync(changes, change => change.IsUncertain, Patience)).ShouldBeTrue();

            // Written again until a notice names it: one of the round before may have been taken for that of the folder.
            bool isNamed = false;
            for (TimeSpan waited = TimeSpan.Zero; !isNamed && waited < Patience; waited += Pause)
            {
                await File.AppendAllTextAsync(Path.Combine(folder, "own.css"), "p { color: red }");
                isNamed = await UntilAsync(changes, change => change.Paths.Contains($"{name}/own.css"), Pause);
            }

            isNamed.ShouldBeTrue();

            Directory.Delete(folder, recursive: true);
            (await UntilAsync(changes, change => change.IsUncertain, Patience)).ShouldBeTrue();
        }
    }

    // False where it has not come in time.
    private static async Task<bool> UntilAsync(Channel<SourceChanges> changes, Predicate<SourceChanges> isIt, TimeSpan time)
    {
        using var patience = new CancellationTokenSource(time);
        try
        {
            while (!isIt(await changes.Reader.ReadAsync(patience.Token)))
            {
            }

            return true;
        }
        catch (OperationCanceledException)
        {
            return false;
        }
    }
}
