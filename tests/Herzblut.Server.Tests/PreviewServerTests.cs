using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Herzblut.Server.Tests;

/// <summary>What a browser gets of a playbook that nobody edits.</summary>
public sealed class PreviewServerTests(PreviewFixture preview) : IClassFixture<PreviewFixture>
{
    [Theory]
    [InlineData("", "Willkommen")]
    [InlineData("haltung/mut.html", "Mut macht")]
    [InlineData("herz/haltung/mut.html", "Mut macht")]
    [InlineData("haltung/", "Teil eins")]
    public async Task Pages_come_with_the_script_that_reloads_them(string path, string text)
    {
        string page = await preview.Client.GetStringAsync(new Uri(preview.Address, path));

        page.ShouldContain(text);
        page.ShouldContain($"<script src=\"{PreviewScript.Path}?");
    }

    [Theory]
    [InlineData("haltung/bild.svg", "image/svg+xml")]
    [InlineData("llms.txt", "text/plain; charset=utf-8")]
    [InlineData("haltung/mut.md", "text/markdown; charset=utf-8")]
    public async Task Other_files_come_as_what_they_are(string path, string type)
    {
        using HttpResponseMessage response = await preview.Client.GetAsync(new Uri(preview.Address, path));

        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        response.Content.Headers.ContentType!.ToString().ShouldBe(type);
        response.Headers.CacheControl!.NoStore.ShouldBeTrue();
    }

    [Fact]
    public async Task The_script_is_where_pages_say()
    {
        using HttpResponseMessage response = await preview.Client.GetAsync(new Uri(preview.Address, PreviewScript.Path));

        response.Content.Headers.ContentType!.ToString().ShouldBe("text/javascript; charset=utf-8");
        PreviewScript.Path.ShouldMatch(@"^/_herzblut/preview\.[0-9a-f]{8}\.js$");
    }

    [Fact]
    public async Task A_page_of_an_earlier_run_is_not_taken_for_one_of_this()
    {
        await using PreviewServer next = (await PreviewServer.StartAsync(new PreviewOptions { Root = preview.Root, Build = new BuildOptions() }))!;

        ScriptOf(await preview.Client.GetStringAsync(next.Address)).ShouldNotBe(ScriptOf(await preview.Client.GetStringAsync(preview.Address)));
    }

    [Fact]
    public async Task A_folder_leads_to_its_page()
    {
        using HttpResponseMessage response = await preview.Client.GetAsync(new Uri(preview.Address, "haltung"));

        response.Headers.Location!.ToString().ShouldBe("/haltung/");
    }

    [Fact]
    public async Task A_dead_address_shows_the_sites_own_page()
    {
        using HttpResponseMessage response = await preview.Client.GetAsync(new Uri(preview.Address, "no/such.html"));

        response.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await response.Content.ReadAsStringAsync()).ShouldContain("data-root=\"/herz/\"");
    }

    [Fact]
    public async Task No_service_worker_keeps_old_pages()
    {
        string worker = await preview.Client.GetStringAsync(new Uri(preview.Address, "sw.js"));

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
        using var request = new HttpRequestMessage(HttpMethod.Get, preview.Address);
        request.Headers.TryAddWithoutValidation(header, value);
        using HttpResponseMessage response = await preview.Client.SendAsync(request);

        response.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Theory]
    [InlineData("POST")]
    [InlineData("PUT")]
    [InlineData("DELETE")]
    public async Task Nothing_can_be_sent(string method)
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), preview.Address);
        using HttpResponseMessage response = await preview.Client.SendAsync(request);

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
        string answer = await RawAsync($"GET {target} HTTP/1.1\r\nHost: {preview.Address.Authority}\r\nConnection: close\r\n\r\n");

        answer.ShouldMatch("^HTTP/1.1 (400|404) ");
        answer.ShouldNotContain("vocabularies");
    }

    [Fact]
    public async Task A_taken_port_is_said_and_not_fought_for()
        => (await PreviewServer.StartAsync(new PreviewOptions { Root = preview.Root, Build = new BuildOptions(), Port = preview.Address.Port })).ShouldBeNull();

    private static string ScriptOf(string page) => page[page.IndexOf(PreviewScript.Path, StringComparison.Ordinal)..];

    private async Task<string> RawAsync(string request)
    {
        using var client = new TcpClient();
        await client.ConnectAsync(IPAddress.Loopback, preview.Address.Port);
        NetworkStream stream = client.GetStream();
        await stream.WriteAsync(Encoding.ASCII.GetBytes(request));
        using var reader = new StreamReader(stream);
        return await reader.ReadToEndAsync();
    }
}
