namespace Herzblut.Server.Tests;

/// <summary>What an open page hears while somebody edits, each time in a playbook of its own.</summary>
public sealed class PreviewEventsTests : IAsyncLifetime, IDisposable
{
    private readonly PreviewFixture _preview = new();

    public Task InitializeAsync() => _preview.InitializeAsync();

    public Task DisposeAsync() => _preview.DisposeAsync();

    public void Dispose() => _preview.Dispose();

    [Fact]
    public async Task An_open_page_hears_of_a_change_and_gets_it()
    {
        using Stream stream = await _preview.Client.GetStreamAsync(new Uri(_preview.Address, "_herzblut/events"));
        using var events = new StreamReader(stream);
        (await NextAsync(events)).ShouldContain("-1\",");

        _preview.Write("content/de/weg/gehen.md", "---\ntitle: Gehen\n---\nGanz neu: der Weg.\n");
        await UntilAsync(events, state => !state.Contains("-1\",", StringComparison.Ordinal));

        // The first notice may come while the file is being written; then another follows.
        while (!(await _preview.Client.GetStringAsync(new Uri(_preview.Address, "weg/gehen.html"))).Contains("Ganz neu", StringComparison.Ordinal))
        {
            await NextAsync(events);
        }
    }

    [Fact]
    public async Task An_open_page_hears_what_is_wrong()
    {
        using Stream stream = await _preview.Client.GetStreamAsync(new Uri(_preview.Address, "_herzblut/events"));
        using var events = new StreamReader(stream);
        await NextAsync(events);
        _preview.Write("content/de/weg/gehen.md", "---\ntitle: Gehen: weit\n---\nText.\n");

        string state = await UntilAsync(events, state => state.Contains("gehen.md:2:", StringComparison.Ordinal));
        state.ShouldContain("\"severity\":\"error\"");
    }

    [Fact]
    public async Task An_open_page_hears_in_the_end_what_only_a_build_finds()
    {
        using Stream stream = await _preview.Client.GetStreamAsync(new Uri(_preview.Address, "_herzblut/events"));
        using var events = new StreamReader(stream);
        _preview.Write("content/de/weg/con.md", "---\ntitle: Con\n---\nText.\n");

        string state = await UntilAsync(events, state => state.Contains("OUT1012", StringComparison.Ordinal));
        state.ShouldContain("content/de/weg/con.md:1:1");
    }

    private static async Task<string> UntilAsync(StreamReader events, Predicate<string> isIt)
    {
        string state = await NextAsync(events);
        while (!isIt(state))
        {
            state = await NextAsync(events);
        }

        return state;
    }

    private static async Task<string> NextAsync(StreamReader events)
    {
        using var patience = new CancellationTokenSource(PreviewFixture.Patience);
        while (true)
        {
            string line = await events.ReadLineAsync(patience.Token) ?? throw new InvalidOperationException("The stream has ended.");
            if (line.StartsWith("data: ", StringComparison.Ordinal))
            {
                return line;
            }
        }
    }
}
