using System.Security.Cryptography;

namespace Herzblut.Markup;

/// <summary>What tells the versions of a file apart in its address, so that caches may keep each of them for ever.</summary>
internal static class ContentStamp
{
    // 32 bits are enough to tell the versions of one file apart.
    private const int Length = 4;

    /// <summary>Eight hexadecimal digits that follow from the contents, in their order, and from nothing else.</summary>
    public static string Of(params ReadOnlySpan<byte[]> contents)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (byte[] content in contents)
        {
            hash.AppendData(content);
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset().AsSpan(0, Length));
    }
}
