using System.Buffers;
using System.Globalization;
using System.Text;
using Herzblut.Diagnostics;

namespace Herzblut.Markdown.Links;

/// <summary>Addresses outside the site: whether they are whole, and how they are written into a page.</summary>
internal static class WebAddress
{
    // Shorter ones are names of files.
    private const int FewestDigits = 6;

    private static readonly SearchValues<char> OfPhoneNumbers = SearchValues.Create("0123456789+-/() .");
    private static readonly string[] Domains = [".de", ".at", ".ch", ".com", ".org", ".net", ".eu", ".info"];
    private static readonly SearchValues<char> Forbidden = SearchValues.Create(" \t\"<>\\^`{|}%[]");

    /// <summary>What is wrong with an address that has a scheme; null where nothing is.</summary>
    public static Diagnostic? Problem(SourceText source, SourceSpan place, string scheme, string address)
    {
        if (address.Contains('\uFFFD', StringComparison.Ordinal))
        {
            return LinkDiagnostics.BrokenAddress(source, place, address, address.Replace("\uFFFD", "", StringComparison.Ordinal));
        }

        string rest = address[(address.IndexOf(':', StringComparison.Ordinal) + 1)..].Trim();
        switch (scheme)
        {
            case "http" or "https":
                if (LocalAddress.IsServer(address))
                {
                    return LinkDiagnostics.OwnComputer(source, place, address);
                }

                // "https://https://example.org": a whole address pasted after an "https://" that was already there.
                string bare = rest.TrimStart('/', '\\');
                string cure = UrlScheme.Of(bare) is "http" or "https" ? bare : $"{scheme}://{WithPointsInHost(bare)}";
                return rest.StartsWith("//", StringComparison.Ordinal) && HasHost(address) && !ReferenceEquals(cure, bare)
                    ? null
                    : LinkDiagnostics.BrokenAddress(source, place, address, HasHost(cure) ? cure : "https://www.example.org");
            case "mailto":
                return MailAddress.Cure(rest) is { } mail ? LinkDiagnostics.BrokenAddress(source, place, address, "mailto:" + mail) : null;
            case "tel":
                string number = rest.TrimStart('/');
                return !number.AsSpan().ContainsAnyInRange('0', '9') ? LinkDiagnostics.BrokenAddress(source, place, address, "tel:+49301234567")
                    : number.Length < rest.Length ? LinkDiagnostics.BrokenAddress(source, place, address, $"tel:{number}")
                    : null;
            case { Length: 1 } or "file" or "smb":
                return LinkDiagnostics.OwnComputer(source, place, address);
            default:
                string? nearest = MailAddress.IsAddress(rest) ? "mailto"
                    : rest.Length > 0 && IsPhoneNumber(rest) ? "tel"
                    : rest.StartsWith("//", StringComparison.Ordinal) ? Suggestion.Nearest(scheme, UrlScheme.Allowed)
                    : null;
                return nearest is null
                    ? LinkDiagnostics.ForbiddenScheme(source, place, address)
                    : LinkDiagnostics.BrokenAddress(source, place, address, $"{nearest}:{rest}");
        }
    }

    /// <summary>
    /// The address that a target without scheme probably means (<c>www.example.org</c>, <c>name@example.org</c>,
    /// <c>//example.org</c>, <c>https//example.org</c>); null where it is a path.
    /// </summary>
    public static string? WithScheme(string target)
    {
        if (target.StartsWith("//", StringComparison.Ordinal))
        {
            return "https:" + target;
        }

        if (target.StartsWith("www.", StringComparison.OrdinalIgnoreCase))
        {
            return "https://" + target;
        }

        if (IsPhoneNumber(target))
        {
            return "tel:" + string.Concat(target.Where(unit => unit == '+' || char.IsAsciiDigit(unit)));
        }

        // "https//example.org", "https;//example.org"
        string first = target[..FirstPartLength(target)];
        if (first.TrimEnd(';', ',', '.') is "http" or "https" && target.AsSpan(first.Length).StartsWith("//"))
        {
            return $"{first.TrimEnd(';', ',', '.')}:{target[first.Length..]}";
        }

        if (first.Length == target.Length && first.IndexOf('@', StringComparison.Ordinal) > 0 && first.LastIndexOf('.') > first.IndexOf('@', StringComparison.Ordinal))
        {
            return "mailto:" + target;
        }

        return !first.StartsWith('.') && Array.Exists(Domains, domain => first.EndsWith(domain, StringComparison.OrdinalIgnoreCase))
            ? "https://" + target
            : null;
    }

    /// <summary>True for a number with its dialling code (<c>+49 711 123456</c>, <c>0711/123456</c>), in any way of writing it.</summary>
    public static bool IsPhoneNumber(ReadOnlySpan<char> target)
    {
        int digits = 0;
        foreach (char unit in target)
        {
            digits += char.IsAsciiDigit(unit) ? 1 : 0;
        }

        return digits >= FewestDigits && target[0] is ('+' or '0' or '(') && !target.ContainsAnyExcept(OfPhoneNumbers);
    }

    /// <summary>The address with everything percent-encoded that may not stand in one; letters of any language stay.</summary>
    public static string Encode(string address)
    {
        if (address.StartsWith("tel:", StringComparison.OrdinalIgnoreCase))
        {
            return address.Replace(" ", "", StringComparison.Ordinal);
        }

        int fragment = address.IndexOf('#', StringComparison.Ordinal);
        bool hasSecondMark = fragment >= 0 && fragment != address.LastIndexOf('#');
        if (!hasSecondMark && address.AsSpan().IndexOfAny(Forbidden) < 0)
        {
            return address;
        }

        var encoded = new StringBuilder(address.Length + 16);
        for (int i = 0; i < address.Length; i++)
        {
            bool mustEncode = address[i] switch
            {
                '%' => !IsEscape(address, i),
                '#' => i != fragment,
                _ => Forbidden.Contains(address[i]),
            };
            if (mustEncode)
            {
                encoded.Append(CultureInfo.InvariantCulture, $"%{(int)address[i]:X2}");
            }
            else
            {
                encoded.Append(address[i]);
            }
        }

        return encoded.ToString();
    }

    private static bool HasHost(string address)
        => Uri.TryCreate(address, UriKind.Absolute, out Uri? uri) && uri.Host.Length > 0 && uri.UserInfo.Length == 0 && !address.Contains('\\', StringComparison.Ordinal);

    // "www,example..org"
    private static string WithPointsInHost(string address)
    {
        string host = address[..FirstPartLength(address)];
        string mended = string.Join('.', host.Split(['.', ',', ';'], StringSplitOptions.RemoveEmptyEntries));
        return mended + address[host.Length..];
    }

    private static int FirstPartLength(string target)
    {
        int end = target.AsSpan().IndexOfAny("/?#");
        return end < 0 ? target.Length : end;
    }

    private static bool IsEscape(string address, int percent)
        => percent + 2 < address.Length && char.IsAsciiHexDigit(address[percent + 1]) && char.IsAsciiHexDigit(address[percent + 2]);
}
