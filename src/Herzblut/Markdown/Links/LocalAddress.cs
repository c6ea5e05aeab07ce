using Herzblut.Sources;

namespace Herzblut.Markdown.Links;

/// <summary>Addresses that lead to the writer's own computer: paths of its disks, and the preview that runs on it.</summary>
internal static class LocalAddress
{
    private const string Content = "content/";
    private const string Media = Content + "media/";
    private const string Page = ".html";

    private static readonly string[] Folders = ["/Users/", "/home/", "/Volumes/", "/mnt/", "~/"];
    private static readonly string[] Hosts = ["localhost", "127.0.0.1", "[::1]", "0.0.0.0"];

    /// <summary>True for an absolute path of macOS or Linux; those of Windows have what looks like a scheme.</summary>
    public static bool IsPath(string target)
        => Array.Exists(Folders, folder => target.StartsWith(folder, StringComparison.Ordinal))
        || (target.Length > 3 && target[0] == '/' && char.IsAsciiLetter(target[1]) && target[2] == ':');

    /// <summary>True for an address of a server on the same computer.</summary>
    public static bool IsServer(string address)
        => Uri.TryCreate(address, UriKind.Absolute, out Uri? uri) && Hosts.Contains(uri.Host, StringComparer.OrdinalIgnoreCase);

    /// <summary>
    /// How a file names what such an address leads to, where it is a file of the playbook or a page that was built from one; otherwise null.
    /// Whether there is such a file is not looked at.
    /// </summary>
    /// <param name="address">The address, with forward slashes or backslashes.</param>
    /// <param name="author">The file that the address stands in, relative to the root.</param>
    public static string? InPlaybook(string address, string author)
    {
        string path = Uri.UnescapeDataString(address).Replace('\\', '/');
        int hash = path.IndexOf('#', StringComparison.Ordinal);
        string fragment = hash < 0 ? "" : path[hash..];
        path = hash < 0 ? path : path[..hash];
        int content = path.LastIndexOf("/" + Content, StringComparison.Ordinal);
        string? file = content >= 0 ? path[(content + 1)..] : FileOfPage(path, author);
        return file is null ? null : RelativePath.Between(RelativePath.FolderOf(author), file) + fragment;
    }

    /// <summary>How a file would name a copy of such a file in <c>content/media</c>; null where the address ends with a folder.</summary>
    public static string? InMedia(string address, string author)
    {
        string path = Uri.UnescapeDataString(address).Replace('\\', '/');
        string name = path[(path.LastIndexOf('/') + 1)..];
        return name.LastIndexOf('.') is > 0 and var point && point < name.Length - 1
            ? RelativePath.Between(RelativePath.FolderOf(author), Media) + name.Replace(" ", "%20", StringComparison.Ordinal)
            : null;
    }

    // ".../_site/haltung/mut.html" and "http://localhost:5000/en/haltung/mut.html": the first language lies at the top of the site.
    private static string? FileOfPage(string path, string author)
    {
        const string Output = "/_site/";
        int output = path.LastIndexOf(Output, StringComparison.Ordinal);
        string? page = output >= 0 ? path[(output + Output.Length)..]
            : IsServer(path) ? new Uri(path).AbsolutePath.TrimStart('/')
            : null;
        string[] folders = author.Split('/');
        if (page is null || !page.EndsWith(Page, StringComparison.Ordinal) || folders.Length < 3)
        {
            return null;
        }

        string stem = Uri.UnescapeDataString(page[..^Page.Length]);
        int first = stem.IndexOf('/', StringComparison.Ordinal);
        return first == 2 ? $"{Content}{stem}.md" : $"{Content}{folders[1]}/{stem}.md";
    }
}
