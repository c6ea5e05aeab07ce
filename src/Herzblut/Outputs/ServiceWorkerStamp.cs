using System.IO.Hashing;
using System.Text;
using Herzblut.Markup;

namespace Herzblut.Outputs;

/// <summary>
/// Tells a theme's service worker (<c>root/sw.js</c>) which build it belongs to: its first line becomes
/// <c>const build = "…";</c>, a hash of all files of the site. So browsers notice a new build, and only then.
/// </summary>
internal static class ServiceWorkerStamp
{
    private const string Path = "sw.js";

    /// <summary>The files of a finished site in ordinal order; without a service worker they are returned as they are.</summary>
    public static IEnumerable<OutputFile> Apply(IReadOnlyList<OutputFile> files)
    {
        if (!files.Any(IsServiceWorker))
        {
            return files;
        }

        string line = $"const build = \"{HashOf(files)}\";\n";
        return files.Select(file => IsServiceWorker(file) ? new OutputFile(file.Path, (byte[])[.. Encoding.UTF8.GetBytes(line), .. file.Content.Span]) : file);
    }

    private static bool IsServiceWorker(OutputFile file) => file.Path == Path;

    // 64 bits are enough to tell builds apart.
    private static string HashOf(IReadOnlyList<OutputFile> files)
    {
        byte[] digests = new byte[files.Count * OutputFile.DigestLength];
        Parallel.For(0, files.Count, i => files[i].CopyDigest(digests.AsSpan(i * OutputFile.DigestLength, OutputFile.DigestLength)));
        var hash = new XxHash64();
        hash.Append(digests);
        foreach (OutputFile file in files)
        {
            hash.Append(Encoding.UTF8.GetBytes(file.Path + "\n"));
        }

        return Convert.ToHexStringLower(hash.GetCurrentHash());
    }
}
