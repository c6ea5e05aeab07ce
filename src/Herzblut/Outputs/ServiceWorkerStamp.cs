using System.Security.Cryptography;
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
        byte[] digests = new byte[files.Count * SHA256.HashSizeInBytes];
        Parallel.For(0, files.Count, i => files[i].CopyDigest(digests.AsSpan(i * SHA256.HashSizeInBytes)));
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(digests);
        foreach (OutputFile file in files)
        {
            hash.AppendData(Encoding.UTF8.GetBytes(file.Path + "\n"));
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset().AsSpan(0, 8));
    }
}
