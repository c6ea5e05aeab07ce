using Herzblut.Diagnostics;
using Herzblut.Yaml.Nodes;

namespace Herzblut.Schemas;

/// <summary>
/// The forms that single texts may have to have. Each says it twice: as a check that knows what is wrong, and as the regular
/// expression of JSON Schema, which accepts whatever the check accepts.
/// </summary>
internal static class Formats
{
    /// <summary>The address of a site.</summary>
    public static FormatSchema Url { get; } = new(FindUrl, WebPattern, "https://playbook.example.org/");

    /// <summary>The address of a repository.</summary>
    public static FormatSchema RepositoryUrl { get; } = new(FindRepository, WebPattern, "https://github.com/example/playbook");

    /// <summary>An e-mail address.</summary>
    public static FormatSchema Mail { get; } = new(FindMail, @"^\s*[A-Za-z0-9._+'-]+@[^@\s]+\.[^@\s]+\s*$", "playbook@example.org");

    /// <summary>A colour in hexadecimal digits.</summary>
    public static FormatSchema Colour { get; } = new(FindColour, "^#([0-9A-Fa-f]{3}|[0-9A-Fa-f]{6})$", "#a3243b");

    /// <summary>A language code.</summary>
    public static FormatSchema Language { get; } = new(FindLanguage, "^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$", "de");

    /// <summary>A <see cref="ReviewPeriod"/>.</summary>
    public static FormatSchema Period { get; } = new(FindPeriod, "^ *[0-9]+ +(day|week|month|year)s? *$", "12 months") { OfParts = FormatDiagnostics.PeriodIn };

    private const string WebPattern = @"^\s*https?://[^\s@?#]+\s*$";

    /// <summary>True for <c>#rgb</c> and <c>#rrggbb</c>.</summary>
    public static bool IsColour(string text)
        => text.Length is 4 or 7 && text[0] == '#' && text.Skip(1).All(char.IsAsciiHexDigit);

    /// <summary>True for a code and, after hyphens, script or region: <c>de</c>, <c>nds</c>, <c>de-AT</c>.</summary>
    public static bool IsLanguage(string text)
    {
        string[] parts = text.Split('-');
        return parts[0].Length is 2 or 3
            && parts[0].All(char.IsAsciiLetterLower)
            && parts.Skip(1).All(part => part.Length is >= 2 and <= 8 && part.All(char.IsAsciiLetterOrDigit));
    }

    private static Diagnostic? FindUrl(YamlScalar scalar, FieldContext field, string example)
        => FindWebAddress(scalar, field, example)
            ?? (PageName(scalar.Value) is { } page ? FormatDiagnostics.PageInUrl(scalar, field, scalar.Value[..^page.Length]) : null);

    private static Diagnostic? FindRepository(YamlScalar scalar, FieldContext field, string example)
        => FindWebAddress(scalar, field, example)
            ?? (InsideRepository(scalar.Value) is { } length ? FormatDiagnostics.PageInUrl(scalar, field, scalar.Value[..length]) : null);

    // How long the address of the repository is in that of one of its pages. GitLab has "/-/" before them; on GitHub whatever follows the
    // owner and the name is one (".../tree/main"). On other servers a repository may lie deeper, and be called "wiki".
    private static int? InsideRepository(string address)
    {
        if (address.IndexOf("/-/", StringComparison.Ordinal) is var mark and > 0)
        {
            return mark;
        }

        return address.Split('/', 6) is [_, _, "github.com", _, _, { Length: > 0 } page] ? address.Length - page.Length - 1 : null;
    }

    private static Diagnostic? FindWebAddress(YamlScalar scalar, FieldContext field, string example)
        => HasUser(scalar.Value.Trim()) ? FormatDiagnostics.UrlWithUser(scalar, field, example)
            : IsWebAddress(scalar.Value.Trim()) ? null
            : FormatDiagnostics.NoUrl(scalar, field, example);

    private static Diagnostic? FindMail(YamlScalar scalar, FieldContext field, string example)
    {
        string text = scalar.Value.Trim();
        int at = text.IndexOf('@', StringComparison.Ordinal);
        bool isMail = at > 0
            && text[..at].All(unit => char.IsAsciiLetterOrDigit(unit) || unit is '.' or '_' or '-' or '+' or '\'')
            && IsDomain(text[(at + 1)..]);
        return isMail ? null : FormatDiagnostics.NoMail(scalar, field, example);
    }

    private static Diagnostic? FindColour(YamlScalar scalar, FieldContext field, string example)
        => IsColour(scalar.Value) ? null : FormatDiagnostics.NoColour(scalar, field, example);

    private static Diagnostic? FindLanguage(YamlScalar scalar, FieldContext field, string example)
        => IsLanguage(scalar.Value) ? null : FormatDiagnostics.NoLanguage(scalar, field);

    private static Diagnostic? FindPeriod(YamlScalar scalar, FieldContext field, string example)
        => ReviewPeriod.Parse(scalar.Value) is null ? FormatDiagnostics.NoPeriod(scalar, field) : null;

    // "index.html": what stands after the folder of the site.
    private static string? PageName(string address)
    {
        string last = address[(address.LastIndexOf('/') + 1)..];
        return address.Length > last.Length + "https://".Length && (last.EndsWith(".html", StringComparison.OrdinalIgnoreCase) || last.EndsWith(".htm", StringComparison.OrdinalIgnoreCase) || last.EndsWith(".php", StringComparison.OrdinalIgnoreCase))
            ? last
            : null;
    }

    // "https://name:password@host/": everybody could read it on the pages.
    private static bool HasUser(string text)
    {
        int start = text.IndexOf("://", StringComparison.Ordinal) + 3;
        if (start < 3)
        {
            return false;
        }

        int end = text.AsSpan(start).IndexOfAny("/?#\\");
        return text.AsSpan(start, end < 0 ? text.Length - start : end).Contains('@');
    }

    // Letters of any language: the names of hosts may have umlauts.
    private static bool IsDomain(string text)
    {
        string[] labels = text.Split('.');
        return text.Length <= 253
            && labels.Length > 1
            && labels.All(label => label.Length is > 0 and <= 63 && !label.StartsWith('-') && !label.EndsWith('-') && label.All(unit => char.IsLetterOrDigit(unit) || unit is '-'));
    }

    private static bool IsWebAddress(string text)
        => !text.Any(unit => char.IsControl(unit) || char.IsWhiteSpace(unit) || unit is '\\' or '"' or '<' or '>' or '^' or '`' or '{' or '|' or '}' or '\uFFFE' or '\uFFFF')
        && (text.StartsWith("https://", StringComparison.Ordinal) || text.StartsWith("http://", StringComparison.Ordinal))
        && Uri.TryCreate(text, UriKind.Absolute, out Uri? uri)
        && uri.Host.Length > 0
        && NamesHost(uri)
        && uri.Query.Length == 0
        && uri.Fragment.Length == 0;

    // Some letters make no name of a host, such as soft hyphens alone; .NET says so by an exception only.
    private static bool NamesHost(Uri uri)
    {
        try
        {
            return Uri.CheckHostName(uri.IdnHost) != UriHostNameType.Unknown;
        }
        catch (UriFormatException)
        {
            return false;
        }
    }
}
