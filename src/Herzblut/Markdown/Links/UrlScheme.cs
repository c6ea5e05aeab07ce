namespace Herzblut.Markdown.Links;

/// <summary>What stands before the colon of an address.</summary>
internal static class UrlScheme
{
    /// <summary>The schemes that a text may use.</summary>
    public static readonly string[] Allowed = ["https", "http", "mailto", "tel"];

    /// <summary>
    /// The scheme in lower case; null for a relative address. White space and control characters inside do not hide one,
    /// as browsers leave them out.
    /// </summary>
    public static string? Of(string address)
    {
        int colon = address.IndexOf(':', StringComparison.Ordinal);
        if (colon <= 0 || address.AsSpan(0, colon).IndexOfAny('/', '?', '#') >= 0)
        {
            return null;
        }

        string scheme = string.Concat(address.AsSpan(0, colon).ToString().Where(unit => unit > ' ')).ToLowerInvariant();
        return scheme.Length > 0 && char.IsAsciiLetter(scheme[0]) && scheme.All(unit => char.IsAsciiLetterOrDigit(unit) || unit is '+' or '-' or '.')
            ? scheme
            : null;
    }
}
