using System.Buffers;
using Herzblut.Diagnostics;

namespace Herzblut.Images.Svg;

/// <summary>Where an address inside a drawing leads, read as browsers read it.</summary>
internal static class SvgAddress
{
    private static readonly string[] LinkSchemes = ["http", "https", "mailto", "tel"];

    // Of pictures and of fonts; a drawing inside a drawing is not among them.
    private static readonly string[] DataKinds =
    [
        "image/png", "image/jpeg", "image/jpg", "image/pjpeg", "image/gif", "image/webp", "image/avif", "image/bmp", "font/",
        "application/font", "application/x-font", "application/vnd.ms-fontobject", "application/octet-stream",
    ];

    private static readonly char[] Surrounding = CharacterRange.Between('\0', ' ').ToCharArray();

    private static readonly SearchValues<char> SchemeUnits = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+-.");

    /// <summary>Judges what something is loaded from: a picture, a gradient, a font.</summary>
    public static SvgAddressKind OfResource(string address)
    {
        string text = Plain(address);
        if (text.Length == 0 || text[0] == '#')
        {
            return SvgAddressKind.Inside;
        }

        if (text.StartsWith("data:", StringComparison.OrdinalIgnoreCase))
        {
            return Array.Exists(DataKinds, kind => text.AsSpan(5).StartsWith(kind, StringComparison.OrdinalIgnoreCase))
                ? SvgAddressKind.Inside
                : SvgAddressKind.Active;
        }

        return SchemeOf(text) switch
        {
            "http" or "https" or "ftp" or "file" or "ws" or "wss" => SvgAddressKind.Outside,
            { } => SvgAddressKind.Active,
            null => text.StartsWith("//", StringComparison.Ordinal) ? SvgAddressKind.Outside : SvgAddressKind.OtherFile,
        };
    }

    /// <summary>Judges what a reader is led to by a click.</summary>
    public static SvgAddressKind OfLink(string address)
        => SchemeOf(Plain(address)) is not { } scheme || LinkSchemes.Contains(scheme, StringComparer.Ordinal)
            ? SvgAddressKind.Inside
            : SvgAddressKind.Active;

    /// <summary>True for a text that a style sheet would load something from, were it no mere text.</summary>
    public static bool LooksAbsolute(string text)
        => Plain(text) is var plain && (plain.StartsWith("//", StringComparison.Ordinal) || plain.Contains("://", StringComparison.Ordinal) || SchemeOf(plain) is "http" or "https" or "javascript");

    // https://url.spec.whatwg.org/#concept-basic-url-parser: control characters around it and line ends inside count for nothing.
    // XML hands a line end over as a space, HTML (for drawings that become part of a page) as it is.
    private static string Plain(string address)
        => string.Concat(address.Where(unit => unit is not ('\t' or '\n' or '\r' or ' '))).Trim(Surrounding).Replace('\\', '/');

    private static string? SchemeOf(string text)
    {
        int colon = text.IndexOf(':', StringComparison.Ordinal);
        bool isScheme = colon > 0
            && char.IsAsciiLetter(text[0])
            && text.AsSpan(0, colon).IndexOfAnyExcept(SchemeUnits) < 0;
        return isScheme ? text[..colon].ToLowerInvariant() : null;
    }
}
