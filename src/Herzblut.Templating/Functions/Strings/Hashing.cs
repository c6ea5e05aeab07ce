using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;
using Herzblut.Templating.Values;

namespace Herzblut.Templating.Functions.Strings;

/// <summary>Hashes over UTF-8 as lower-case hexadecimal digits.</summary>
[SuppressMessage("Security", "CA5350", Justification = "The language offers SHA-1; templates use it for checksums and addresses.")]
[SuppressMessage("Security", "CA5351", Justification = "The language offers MD5; templates use it for checksums and addresses.")]
internal static class Hashing
{
    private const int LongestHash = 64;

    private delegate int Hasher(ReadOnlySpan<byte> source, Span<byte> target);

    private delegate int KeyedHasher(ReadOnlySpan<byte> key, ReadOnlySpan<byte> source, Span<byte> target);

    public static Value Md5(in FunctionCall call) => Hash(call.Text(0), MD5.HashData);

    public static Value Sha1(in FunctionCall call) => Hash(call.Text(0), SHA1.HashData);

    public static Value Sha256(in FunctionCall call) => Hash(call.Text(0), SHA256.HashData);

    public static Value Sha512(in FunctionCall call) => Hash(call.Text(0), SHA512.HashData);

    public static Value HmacSha1(in FunctionCall call) => Keyed(call.Text(0), call.Text(1), HMACSHA1.HashData);

    public static Value HmacSha256(in FunctionCall call) => Keyed(call.Text(0), call.Text(1), HMACSHA256.HashData);

    public static Value HmacSha512(in FunctionCall call) => Keyed(call.Text(0), call.Text(1), HMACSHA512.HashData);

    private static Value Hash(string? text, Hasher hasher)
    {
        if (text is null)
        {
            return Value.Null;
        }

        using var source = new Utf8Text(text);
        Span<byte> hash = stackalloc byte[LongestHash];
        int length = hasher(source.Bytes, hash);
        return Convert.ToHexStringLower(hash[..length]);
    }

    private static Value Keyed(string? text, string? key, KeyedHasher hasher)
    {
        if (text is null)
        {
            return Value.Null;
        }

        using var source = new Utf8Text(text);
        using var secret = new Utf8Text(key ?? "");
        Span<byte> hash = stackalloc byte[LongestHash];
        int length = hasher(secret.Bytes, source.Bytes, hash);
        return Convert.ToHexStringLower(hash[..length]);
    }
}
