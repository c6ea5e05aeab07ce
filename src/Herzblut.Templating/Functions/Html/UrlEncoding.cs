using System.Buffers;
using System.Text;
using Herzblut.Templating.Output;
using Herzblut.Templating.Values;

namespace Herzblut.Templating.Functions.Html;

/// <summary>
/// Percent-encoding over UTF-8 (RFC 3986): <c>url_encode</c> for a part of an address keeps unreserved characters only,
/// <c>url_escape</c> for a whole address keeps reserved ones (<c>/ ? &amp; #</c> …) too. A percent sign is always encoded.
/// </summary>
internal static class UrlEncoding
{
    private const string Unreserved = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~";
    private const string Reserved = ":/?#[]@!$&'()*+,;=";

    // A character of one UTF-16 unit takes at most three bytes of three characters each.
    private const int Growth = 9;

    private static readonly SearchValues<char> KeptInParts = SearchValues.Create(Unreserved);
    private static readonly SearchValues<char> KeptInAddresses = SearchValues.Create(Unreserved + Reserved);

    public static Value Encode(in FunctionCall call) => ToText(call, KeptInParts, FillPart);

    public static Value Escape(in FunctionCall call) => ToText(call, KeptInAddresses, FillAddress);

    public static void WriteEncoded(in FunctionCall call, Utf8Output output) => Write(call, FillPart, output);

    public static void WriteEscaped(in FunctionCall call, Utf8Output output) => Write(call, FillAddress, output);

    private static Value ToText(in FunctionCall call, SearchValues<char> kept, TextFiller filler)
    {
        string? text = call.Text(0);
        return text is null || !text.AsSpan().ContainsAnyExcept(kept) ? text : TextTransform.ToText(text, text.Length * Growth, filler);
    }

    private static void Write(in FunctionCall call, TextFiller filler, Utf8Output output)
    {
        string text = call.Text(0) ?? "";
        TextTransform.Write(text, text.Length * Growth, filler, output);
    }

    private static int FillPart(ReadOnlySpan<char> text, Span<char> target) => Fill(text, target, KeptInParts);

    private static int FillAddress(ReadOnlySpan<char> text, Span<char> target) => Fill(text, target, KeptInAddresses);

    private static int Fill(ReadOnlySpan<char> text, Span<char> target, SearchValues<char> kept)
    {
        int length = 0;
        for (int next = text.IndexOfAnyExcept(kept); next >= 0; next = text.IndexOfAnyExcept(kept))
        {
            text[..next].CopyTo(target[length..]);
            length += next;
            Rune.DecodeFromUtf16(text[next..], out Rune rune, out int read);
            length += FillEncoded(rune, target[length..]);
            text = text[(next + read)..];
        }

        text.CopyTo(target[length..]);
        return length + text.Length;
    }

    private static int FillEncoded(Rune rune, Span<char> target)
    {
        Span<byte> bytes = stackalloc byte[4];
        int count = rune.EncodeToUtf8(bytes);
        for (int i = 0; i < count; i++)
        {
            target[i * 3] = '%';
            Convert.TryToHexString(bytes.Slice(i, 1), target[((i * 3) + 1)..], out _);
        }

        return count * 3;
    }
}
