using System.Threading.Channels;

namespace Herzblut.Server.Tests;

public sealed class SourceWatcherTests : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

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
            (await NextAsync(changes)).IsUncertain.ShouldBeTrue();

            await File.WriteAllTextAsync(Path.Combine(folder, "own.css"), "p { color: red }");
            (await NextAsync(changes)).Paths.ShouldContain($"{name}/own.css");

            Directory.Delete(folder, recursive: true);
            while (!(await NextAsync(changes)).IsUncertain)
            {
            }
        }
    }

    private static async Task<SourceChanges> NextAsync(Channel<SourceChanges> changes)
    {
        using var patience = new CancellationTokenSource(Patience);
        return await changes.Reader.ReadAsync(patience.Token);
    }
}
