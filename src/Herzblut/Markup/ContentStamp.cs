using System.Security.Cryptography;

namespace Herzblut.Markup;

/// <summary>What tells the versions of a file apart in its address, so that caches may keep each of them for ever.</summary>
internal static class ContentStamp
{
    // In bytes. 32 bits are enough to tell the versions of one file apart, 48 for ten thousand files that have no other name.
    private const int Short = 4;
    private const int Long = 6;

    /// <summary>Eight hexadecimal digits that follow from the contents, in their order, and from nothing else.</summary>
    public static string Of(params ReadOnlySpan<byte[]> contents) => Of(contents, Short);

    /// <summary>Twelve such digits, for a file among many that are named after their contents alone.</summary>
    public static string AmongMany(byte[] content) => Of([content], Long);

    private static string Of(ReadOnlySpan<byte[]> contents, int length)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (byte[] content in contents)
        {
            hash.AppendData(content);
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset().AsSpan(0, length));
    }
}
