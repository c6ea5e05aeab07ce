using System.Globalization;
using Herzblut.Diagnostics;
using Herzblut.Schemas;
using Herzblut.Yaml.Nodes;

namespace Herzblut.Configuration;

/// <summary>Checks the texts of <c>site.yml</c> that have a form of their own.</summary>
internal static class ConfigFormats
{
    public static Diagnostic? Url(YamlScalar scalar, FieldContext field)
        => WebAddress(scalar, field, "https://playbook.example.org/")
            ?? (PageName(scalar.Value) is { } page ? ConfigDiagnostics.PageInUrl(scalar, field, scalar.Value[..^page.Length]) : null);

    public static Diagnostic? RepositoryUrl(YamlScalar scalar, FieldContext field)
        => WebAddress(scalar, field, "https://github.com/example/playbook");

    public static Diagnostic? Mail(YamlScalar scalar, FieldContext field)
    {
        string text = scalar.Value.Trim();
        int at = text.IndexOf('@', StringComparison.Ordinal);
        bool isMail = at > 0
            && text[..at].All(unit => char.IsAsciiLetterOrDigit(unit) || unit is '.' or '_' or '-' or '+' or '\'')
            && IsDomain(text[(at + 1)..]);
        return isMail ? null : ConfigDiagnostics.NoMail(scalar, field);
    }

    public static Diagnostic? Colour(YamlScalar scalar, FieldContext field)
        => IsColour(scalar.Value) ? null : ConfigDiagnostics.NoColour(scalar, field);

    public static Diagnostic? Language(YamlScalar scalar, FieldContext field)
        => IsLanguage(scalar.Value) ? null : ConfigDiagnostics.NoLanguage(scalar, field);

    public static Diagnostic? Period(YamlScalar scalar, FieldContext field)
        => ParsePeriod(scalar.Value) is null ? ConfigDiagnostics.NoPeriod(scalar, field) : null;

    /// <summary>True for <c>#rgb</c> and <c>#rrggbb</c>.</summary>
    public static bool IsColour(string text)
        => text.Length is 4 or 7 && text[0] == '#' && text.Skip(1).All(char.IsAsciiHexDigit);

    /// <summary>A period as written, <c>12 months</c>; null where it is none.</summary>
    public static ReviewPeriod? ParsePeriod(string text)
    {
        string[] parts = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (parts.Length != 2 || !int.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out int count) || count is < 1 or > 10_000)
        {
            return null;
        }

        ReviewUnit? unit = parts[1] switch
        {
            "day" or "days" => ReviewUnit.Days,
            "week" or "weeks" => ReviewUnit.Weeks,
            "month" or "months" => ReviewUnit.Months,
            "year" or "years" => count <= 1000 ? ReviewUnit.Years : null,
            _ => null,
        };
        return unit is { } known ? new ReviewPeriod(count, known) : null;
    }

    // "index.html": what stands after the folder of the site.
    private static string? PageName(string address)
    {
        string last = address[(address.LastIndexOf('/') + 1)..];
        return address.Length > last.Length + "https://".Length && (last.EndsWith(".html", StringComparison.OrdinalIgnoreCase) || last.EndsWith(".htm", StringComparison.OrdinalIgnoreCase) || last.EndsWith(".php", StringComparison.OrdinalIgnoreCase))
            ? last
            : null;
    }

    private static Diagnostic? WebAddress(YamlScalar scalar, FieldContext field, string example)
        => HasUser(scalar.Value.Trim()) ? ConfigDiagnostics.UrlWithUser(scalar, field, example)
            : IsWebAddress(scalar.Value.Trim()) ? null
            : ConfigDiagnostics.NoUrl(scalar, field, example);

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
        && uri.Query.Length == 0
        && uri.Fragment.Length == 0;

    /// <summary>True for a code and, after hyphens, script or region: <c>de</c>, <c>nds</c>, <c>de-AT</c>.</summary>
    public static bool IsLanguage(string text)
    {
        string[] parts = text.Split('-');
        return parts[0].Length is 2 or 3
            && parts[0].All(char.IsAsciiLetterLower)
            && parts.Skip(1).All(part => part.Length is >= 2 and <= 8 && part.All(char.IsAsciiLetterOrDigit));
    }
}
