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

    // Beside reading the text, in loop rounds.
    private const int HashWork = 12;
    private const int CharactersPerStep = 64;

    private delegate int Hasher(ReadOnlySpan<byte> source, Span<byte> target);

    private delegate int KeyedHasher(ReadOnlySpan<byte> key, ReadOnlySpan<byte> source, Span<byte> target);

    public static Value Md5(in FunctionCall call) => Hash(call, MD5.HashData);

    public static Value Sha1(in FunctionCall call) => Hash(call, SHA1.HashData);

    public static Value Sha256(in FunctionCall call) => Hash(call, SHA256.HashData);

    public static Value Sha512(in FunctionCall call) => Hash(call, SHA512.HashData);

    public static Value HmacSha1(in FunctionCall call) => Keyed(call, HMACSHA1.HashData);

    public static Value HmacSha256(in FunctionCall call) => Keyed(call, HMACSHA256.HashData);

    public static Value HmacSha512(in FunctionCall call) => Keyed(call, HMACSHA512.HashData);

    private static Value Hash(in FunctionCall call, Hasher hasher)
    {
        if (call.Text(0) is not { } text)
        {
            return Value.Null;
        }

        call.CountWork(HashWork + (text.Length / CharactersPerStep));

        using var source = new Utf8Text(text);
        Span<byte> hash = stackalloc byte[LongestHash];
        int length = hasher(source.Bytes, hash);
        return Convert.ToHexStringLower(hash[..length]);
    }

    private static Value Keyed(in FunctionCall call, KeyedHasher hasher)
    {
        if (call.Text(0) is not { } text)
        {
            return Value.Null;
        }

        string key = call.Text(1) ?? "";
        call.CountWork((2 * HashWork) + ((text.Length + key.Length) / CharactersPerStep));

        using var source = new Utf8Text(text);
        using var secret = new Utf8Text(key);
        Span<byte> hash = stackalloc byte[LongestHash];
        int length = hasher(secret.Bytes, source.Bytes, hash);
        return Convert.ToHexStringLower(hash[..length]);
    }
}
