using System.Buffers;
using System.Text;
using Herzblut.Addresses;
using Herzblut.Markup;

namespace Herzblut.Rendering.Links;

/// <summary>
/// Writes addresses of the site as the page at hand has to link them. What is written is percent-encoded and may stand
/// in an attribute as it is.
/// </summary>
internal abstract class LinkWriter
{
    private const string HexDigits = "0123456789ABCDEF";

    // Everything else is encoded, "&" and quotes too: then no further escaping is needed in HTML or XML.
    private static readonly SearchValues<char> Plain =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~/");

    /// <summary>Writes the link to an address.</summary>
    public abstract void Write(Utf8Output output, SiteAddress address);

    /// <summary>The link as a text.</summary>
    public string ToText(SiteAddress address)
    {
        using var output = new Utf8Output(address.Path.Length + 64);
        Write(output, address);
        return output.ToString();
    }

    /// <summary>Writes a path or fragment, percent-encoded.</summary>
    protected static void WriteEncoded(Utf8Output output, ReadOnlySpan<char> text)
    {
        if (text.IndexOfAnyExcept(Plain) < 0)
        {
            output.Write(text);
            return;
        }

        Span<byte> encoded = stackalloc byte[3];
        Span<byte> units = stackalloc byte[4];
        foreach (Rune rune in text.EnumerateRunes())
        {
            if (rune.IsBmp && Plain.Contains((char)rune.Value))
            {
                encoded[0] = (byte)rune.Value;
                output.WriteUtf8(encoded[..1]);
                continue;
            }

            foreach (byte unit in units[..rune.EncodeToUtf8(units)])
            {
                encoded[0] = (byte)'%';
                encoded[1] = (byte)HexDigits[unit >> 4];
                encoded[2] = (byte)HexDigits[unit & 15];
                output.WriteUtf8(encoded);
            }
        }
    }

    /// <summary>Writes <c>#</c> and the fragment, where there is one.</summary>
    protected static void WriteFragment(Utf8Output output, string? fragment)
    {
        if (fragment is not null)
        {
            output.WriteUtf8("#"u8);
            WriteEncoded(output, fragment);
        }
    }
}
