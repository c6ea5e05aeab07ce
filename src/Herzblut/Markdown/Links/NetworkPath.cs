namespace Herzblut.Markdown.Links;

/// <summary>Paths of a company's network, which Windows writes <c>\\server\folder</c> and people copy as <c>//server/folder</c>.</summary>
internal static class NetworkPath
{
    private static readonly string[] InnerDomains = [".local", ".lan", ".intern", ".internal", ".corp", ".home"];

    /// <summary>True for a target that leads there, as it is written. A host with a dot is taken for a web server.</summary>
    public static bool Is(ReadOnlySpan<char> target)
    {
        if (target.StartsWith(@"\\"))
        {
            return target.TrimStart('\\').Length > 0;
        }

        if (!target.StartsWith("//"))
        {
            return false;
        }

        ReadOnlySpan<char> host = target[2..];
        int end = host.IndexOf('/');
        host = end < 0 ? host : host[..end];
        foreach (string domain in InnerDomains)
        {
            if (host.EndsWith(domain, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return host.Length > 0 && !host.ContainsAny('.', ':');
    }
}
