namespace Herzblut.Server.Tests;

/// <summary>The small playbook in a folder, a preview of it, and somebody who asks.</summary>
public sealed class PreviewFixture : IAsyncLifetime, IDisposable
{
    /// <summary>A busy machine may be slow; only what never comes is an error.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private PreviewServer _server = null!; // xUnit starts it before any test

    /// <summary>The folder of the playbook.</summary>
    public string Root { get; } = Directory.CreateTempSubdirectory("herzblut-preview-").FullName;

    /// <summary>Follows no redirects.</summary>
    public HttpClient Client { get; } = new(new SocketsHttpHandler { AllowAutoRedirect = false }) { Timeout = Patience };

    /// <summary>The first page.</summary>
    public Uri Address => _server.Address;

    public async Task InitializeAsync()
    {
        foreach ((string path, string text) in SmallPlaybook.Files)
        {
            Write(path, text);
        }

        _server = (await PreviewServer.StartAsync(new PreviewOptions { Root = Root, Build = new BuildOptions { IncludesDrafts = true } }))!; // no port is asked for
    }

    public async Task DisposeAsync()
    {
        await _server.DisposeAsync();
        Directory.Delete(Root, recursive: true);
    }

    public void Dispose() => Client.Dispose();

    /// <summary>Saves a file of the playbook.</summary>
    public void Write(string path, string text)
    {
        string full = Path.Combine(Root, path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!); // A file has a folder.
        File.WriteAllText(full, text);
    }
}
