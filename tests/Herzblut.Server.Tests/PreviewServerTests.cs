using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Herzblut.Server.Tests;

public sealed class PreviewServerTests : IAsyncLifetime, IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly string _root = Directory.CreateTempSubdirectory("herzblut-preview-").FullName;
    private readonly HttpClient _client = new(new SocketsHttpHandler { AllowAutoRedirect = false }) { Timeout = Patience };
    private PreviewServer _server = null!;

    public async Task InitializeAsync()
    {
        foreach ((string path, string text) in SmallPlaybook.Files)
        {
            Write(path, text);
        }

        _server = (await PreviewServer.StartAsync(new PreviewOptions { Root = _root, Build = new BuildOptions { IncludesDrafts = true } }))!;
    }

    public async Task DisposeAsync()
    {
        await _server.DisposeAsync();
        Directory.Delete(_root, recursive: true);
    }

    public void Dispose() => _client.Dispose();

    [Theory]
    [InlineData("", "Willkommen")]
    [InlineData("haltung/mut.html", "Mut macht")]
    [InlineData("herz/haltung/mut.html", "Mut macht")]
    [InlineData("haltung/", "Teil eins")]
    public async Task Pages_come_with_the_script_that_reloads_them(string path, string text)
    {
        string page = await _client.GetStringAsync(new Uri(_server.Address, path));

        page.ShouldContain(text);
        page.ShouldContain($"<script src=\"{PreviewScript.Path}?");
    }

    [Theory]
    [InlineData("haltung/bild.svg", "image/svg+xml")]
    [InlineData("llms.txt", "text/plain; charset=utf-8")]
    [InlineData("haltung/mut.md", "text/markdown; charset=utf-8")]
    public async Task Other_files_come_as_what_they_are(string path, string type)
    {
        using HttpResponseMessage response = await _client.GetAsync(new Uri(_server.Address, path));

        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        response.Content.Headers.ContentType!.ToString().ShouldBe(type);
        response.Headers.CacheControl!.NoStore.ShouldBeTrue();
    }

    [Fact]
    public async Task The_script_is_where_pages_say()
    {
        using HttpResponseMessage response = await _client.GetAsync(new Uri(_server.Address, PreviewScript.Path));

        response.Content.Headers.ContentType!.ToString().ShouldBe("text/javascript; charset=utf-8");
        PreviewScript.Path.ShouldMatch(@"^/_herzblut/preview\.[0-9a-f]{8}\.js$");
    }

    [Fact]
    public async Task A_page_of_an_earlier_run_is_not_taken_for_one_of_this()
    {
        await using PreviewServer next = (await PreviewServer.StartAsync(new PreviewOptions { Root = _root, Build = new BuildOptions() }))!;

        ScriptOf(await _client.GetStringAsync(next.Address)).ShouldNotBe(ScriptOf(await _client.GetStringAsync(_server.Address)));
    }

    [Fact]
    public async Task A_folder_leads_to_its_page()
    {
        using HttpResponseMessage response = await _client.GetAsync(new Uri(_server.Address, "haltung"));

        response.Headers.Location!.ToString().ShouldBe("/haltung/");
    }

    [Fact]
    public async Task A_dead_address_shows_the_sites_own_page()
    {
        using HttpResponseMessage response = await _client.GetAsync(new Uri(_server.Address, "no/such.html"));

        response.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await response.Content.ReadAsStringAsync()).ShouldContain("data-root=\"/herz/\"");
    }

    [Fact]
    public async Task No_service_worker_keeps_old_pages()
    {
        string worker = await _client.GetStringAsync(new Uri(_server.Address, "sw.js"));

        worker.ShouldContain("unregister()");
        worker.ShouldNotContain("fetch");
    }

    [Theory]
    [InlineData("Host", "evil.example")]
    [InlineData("Host", "127.0.0.1:1")]
    [InlineData("Host", "localhost.evil.example")]
    [InlineData("Origin", "http://evil.example")]
    [InlineData("Origin", "null")]
    [InlineData("Sec-Fetch-Site", "cross-site")]
    public async Task Who_comes_from_elsewhere_is_refused(string header, string value)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, _server.Address);
        request.Headers.TryAddWithoutValidation(header, value);
        using HttpResponseMessage response = await _client.SendAsync(request);

        response.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Theory]
    [InlineData("POST")]
    [InlineData("PUT")]
    [InlineData("DELETE")]
    public async Task Nothing_can_be_sent(string method)
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), _server.Address);
        using HttpResponseMessage response = await _client.SendAsync(request);

        response.StatusCode.ShouldBe(HttpStatusCode.MethodNotAllowed);
    }

    [Theory]
    [InlineData("/../site.yml")]
    [InlineData("/..%2fsite.yml")]
    [InlineData("/%2e%2e/site.yml")]
    [InlineData("/haltung/..%5c..%5csite.yml")]
    [InlineData("/site.yml")]
    [InlineData("/content/de/index.md")]
    [InlineData("//etc/passwd")]
    [InlineData("/haltung/mut.html%00.md")]
    public async Task No_address_leaves_the_site(string target)
    {
        string answer = await RawAsync($"GET {target} HTTP/1.1\r\nHost: {_server.Address.Authority}\r\nConnection: close\r\n\r\n");

        answer.ShouldMatch("^HTTP/1.1 (400|404) ");
        answer.ShouldNotContain("vocabularies");
    }

    [Fact]
    public async Task An_open_page_hears_of_a_change_and_gets_it()
    {
        using Stream stream = await _client.GetStreamAsync(new Uri(_server.Address, "_herzblut/events"));
        using var events = new StreamReader(stream);
        (await NextAsync(events)).ShouldContain("-1\",");

        Write("content/de/weg/gehen.md", "---\ntitle: Gehen\n---\nGanz neu: der Weg.\n");
        await UntilAsync(events, state => !state.Contains("-1\",", StringComparison.Ordinal));

        // The first notice may come while the file is being written; then another follows.
        while (!(await _client.GetStringAsync(new Uri(_server.Address, "weg/gehen.html"))).Contains("Ganz neu", StringComparison.Ordinal))
        {
            await NextAsync(events);
        }
    }

    [Fact]
    public async Task An_open_page_hears_what_is_wrong()
    {
        using Stream stream = await _client.GetStreamAsync(new Uri(_server.Address, "_herzblut/events"));
        using var events = new StreamReader(stream);
        await NextAsync(events);
        Write("content/de/weg/gehen.md", "---\ntitle: Gehen: weit\n---\nText.\n");

        string state = await UntilAsync(events, state => state.Contains("gehen.md:2:", StringComparison.Ordinal));
        state.ShouldContain("\"severity\":\"error\"");
    }

    [Fact]
    public async Task An_open_page_hears_in_the_end_what_only_a_build_finds()
    {
        using Stream stream = await _client.GetStreamAsync(new Uri(_server.Address, "_herzblut/events"));
        using var events = new StreamReader(stream);
        Write("content/de/weg/con.md", "---\ntitle: Con\n---\nText.\n");

        string state = await UntilAsync(events, state => state.Contains("OUT1012", StringComparison.Ordinal));
        state.ShouldContain("content/de/weg/con.md:1:1");
    }

    [Fact]
    public async Task A_taken_port_is_said_and_not_fought_for()
        => (await PreviewServer.StartAsync(new PreviewOptions { Root = _root, Build = new BuildOptions(), Port = _server.Address.Port })).ShouldBeNull();

    private static string ScriptOf(string page) => page[page.IndexOf(PreviewScript.Path, StringComparison.Ordinal)..];

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
        using var patience = new CancellationTokenSource(Patience);
        while (true)
        {
            string line = await events.ReadLineAsync(patience.Token) ?? throw new InvalidOperationException("The stream has ended.");
            if (line.StartsWith("data: ", StringComparison.Ordinal))
            {
                return line;
            }
        }
    }

    private async Task<string> RawAsync(string request)
    {
        using var client = new TcpClient();
        await client.ConnectAsync(IPAddress.Loopback, _server.Address.Port);
        NetworkStream stream = client.GetStream();
        await stream.WriteAsync(Encoding.ASCII.GetBytes(request));
        using var reader = new StreamReader(stream);
        return await reader.ReadToEndAsync();
    }

    private void Write(string path, string text)
    {
        string full = Path.Combine(_root, path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!); // A file has a folder.
        File.WriteAllText(full, text);
    }
}
