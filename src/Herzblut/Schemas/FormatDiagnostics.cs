using System.Globalization;
using System.Text.RegularExpressions;
using Herzblut.Diagnostics;
using Herzblut.Yaml.Nodes;

namespace Herzblut.Schemas;

/// <summary>Texts that lack the form which their key asks for.</summary>
internal static partial class FormatDiagnostics
{
    private const int MatchMilliseconds = 1000;

    public static Diagnostic NoUrl(YamlScalar scalar, FieldContext field, string example)
    {
        string text = scalar.Value.Trim();
        int link = text.IndexOf("](", StringComparison.Ordinal);
        string bare = (link < 0 ? text : text[(link + 2)..]).Trim('„', '“', '”', '‚', '‘', '’', '«', '»', '<', '>', '(', ')', '[', ']', '"', '\'').TrimEnd('.', ',', ';');
        bool isSsh = text.StartsWith("git@", StringComparison.Ordinal);
        string address = isSsh ? text[4..].Replace(':', '/') : bare.Replace('\\', '/');
        int scheme = address.IndexOf("//", StringComparison.Ordinal);
        string rest = WithoutSpaces(scheme < 0 ? MisspeltScheme().Replace(address, "") : address[(scheme + 2)..]);
        int tail = rest.AsSpan().IndexOfAny('?', '#');
        rest = tail < 0 ? rest : rest[..tail];
        bool isMail = rest.Contains('@', StringComparison.Ordinal);
        string offer = !isMail && rest.Contains('.', StringComparison.Ordinal) && !rest.StartsWith('.') ? "https://" + rest : example;
        return Error(
            "CFG1001",
            field.Source,
            scalar.Span,
            new($"„{text}“ ist keine vollständige Adresse.", $"'{text}' is no complete address."),
            new($"Schreiben Sie die Adresse mit https:// am Anfang: „{offer}“", $"Write the address with https:// in front: '{offer}'"));
    }

    // "https:/", "http:", "https;//"
    [GeneratedRegex(@"^\s*https?\s*[:;,.]?\s*/+|^\s*https?\s*[:;]", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, MatchMilliseconds)]
    private static partial Regex MisspeltScheme();

    // A host has none; the names of folders may.
    private static string WithoutSpaces(string address)
    {
        int path = address.IndexOf('/', StringComparison.Ordinal);
        path = path < 0 ? address.Length : path;
        return address[..path].Replace(" ", "", StringComparison.Ordinal) + address[path..].Trim().Replace(" ", "%20", StringComparison.Ordinal);
    }

    /// <summary>CFG1001, too: the address of a page where that of the site is asked for.</summary>
    public static Diagnostic PageInUrl(YamlScalar scalar, FieldContext field, string offer) => Error(
        "CFG1001",
        field.Source,
        scalar.Span,
        new($"„{scalar.Value}“ ist die Adresse einer Seite, nicht die der Website.", $"'{scalar.Value}' is the address of a page, not that of the site."),
        new($"Schreiben Sie „{offer}“.", $"Write '{offer}'."));

    public static Diagnostic NoMail(YamlScalar scalar, FieldContext field, string example)
    {
        // "Redaktion <mail@example.org>", "mailto:mail@example.org", "mail(at)example.org": the first that is in it.
        string? mail = Mail().Match(At().Replace(scalar.Value, "@")) is { Success: true } match ? match.Value : null;
        return Error(
            "CFG1002",
            field.Source,
            scalar.Span,
            new($"„{scalar.Value}“ ist keine E-Mail-Adresse.", $"'{scalar.Value}' is no e-mail address."),
            mail is not null
                ? new($"Schreiben Sie nur die Adresse: „{mail}“", $"Write the address alone: '{mail}'")
                : new($"Schreiben Sie eine Adresse wie „{example}“, ohne „mailto:“ und ohne Namen.", $"Write an address such as '{example}', without 'mailto:' and without a name."));
    }

    [GeneratedRegex(@" ?[([{] ?(at|ät) ?[)\]}] ?", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, MatchMilliseconds)]
    private static partial Regex At();

    [GeneratedRegex(@"[A-Za-z0-9._+'-]+@[\p{L}\p{Nd}]+([.-][\p{L}\p{Nd}]+)*\.\p{L}{2,}", RegexOptions.ExplicitCapture, MatchMilliseconds)]
    private static partial Regex Mail();

    public static Diagnostic NoColour(YamlScalar scalar, FieldContext field, string example)
    {
        string offer = ColourGuess.ToHex(scalar.Value) ?? example;
        return Error(
            "CFG1003",
            field.Source,
            scalar.Span,
            new($"„{scalar.Value}“ ist keine Farbe der Form #rrggbb.", $"'{scalar.Value}' is no colour of the form #rrggbb."),
            new($"Schreiben Sie die Farbe hexadezimal und in Anführungszeichen: \"{offer}\"", $"Write the colour in hexadecimal digits and in quotation marks: \"{offer}\""));
    }

    public static Diagnostic NoLanguage(YamlScalar scalar, FieldContext field)
    {
        string offer = LanguageCodes.Of(scalar.Value.Trim().ToLowerInvariant().Split('_')[0]) ?? "";
        return Error(
            "CFG1004",
            field.Source,
            scalar.Span,
            new($"„{scalar.Value}“ ist kein Sprachkürzel.", $"'{scalar.Value}' is no language code."),
            offer.Length > 0
                ? new($"Schreiben Sie das Kürzel in kleinen Buchstaben: „{offer}“", $"Write the code in small letters: '{offer}'")
                : new("Schreiben Sie zwei kleine Buchstaben, zum Beispiel „de“ oder „en“.", "Write two small letters, for example 'de' or 'en'."));
    }

    public static Diagnostic NoPeriod(YamlScalar scalar, FieldContext field)
    {
        string period = PeriodIn(scalar.Value.ToLowerInvariant());
        bool isNever = scalar.Value.Trim().ToLowerInvariant() is "nie" or "niemals" or "never" or "nein" or "no" or "false" or "keine" or "none" or "0";
        return Error(
            "CFG1005",
            field.Source,
            scalar.Span,
            new($"„{scalar.Value}“ ist kein Zeitraum, der sich lesen lässt.", $"'{scalar.Value}' is no period that can be read."),
            isNever
                ? new("Soll nichts fällig werden, löschen Sie die Zeile; sonst schreiben Sie zum Beispiel „12 months“.", "If nothing is to become due, delete the line; otherwise write '12 months', for example.")
                : new(
                    $"Schreiben Sie eine Zahl und days, weeks, months oder years: „{period}“",
                    $"Write a number and days, weeks, months or years: '{period}'"));
    }

    /// <summary>The period that a text means: "zwei jahre", "halbjährlich", "months 12". A unit alone means one of it, nothing at all the usual year.</summary>
    /// <param name="text">In lower case.</param>
    public static string PeriodIn(string text)
    {
        if (text.Contains("halb", StringComparison.Ordinal) || text.Contains("half", StringComparison.Ordinal))
        {
            return "6 months";
        }

        if (text.Contains("quartal", StringComparison.Ordinal) || text.Contains("quarter", StringComparison.Ordinal) || text.Contains("viertel", StringComparison.Ordinal))
        {
            return "3 months";
        }

        string digits = new([.. text.SkipWhile(unit => !char.IsAsciiDigit(unit)).TakeWhile(char.IsAsciiDigit)]);
        int? number = digits.Length is > 0 and < 4 ? int.Parse(digits, CultureInfo.InvariantCulture) : NumberGuess.InWords(text);
        string unit = UnitIn(text);
        return number > 0 ? (number == 1 ? $"1 {unit[..^1]}" : $"{number} {unit}") : unit == "years" ? "1 year" : "12 months";
    }

    public static Diagnostic UrlWithUser(YamlScalar scalar, FieldContext field, string example) => Error(
        "CFG1013",
        field.Source,
        scalar.Span,
        new("Die Adresse enthält einen Benutzernamen oder ein Kennwort; auf den Seiten könnten es alle lesen.", "The address holds a user name or a password; everybody could read it on the pages."),
        new($"Schreiben Sie die Adresse ohne das, was vor dem @ steht, zum Beispiel „{example}“. Ein Kennwort, das hier stand, ist nicht mehr geheim: Ändern Sie es.", $"Write the address without what stands before the @, for example '{example}'. A password that stood here is no longer secret: change it."));

    private static string UnitIn(string text) => text switch
    {
        _ when text.Contains("jahr", StringComparison.Ordinal) || text.Contains("jähr", StringComparison.Ordinal) || text.Contains("year", StringComparison.Ordinal) => "years",
        _ when text.Contains("woche", StringComparison.Ordinal) || text.Contains("week", StringComparison.Ordinal) => "weeks",
        _ when text.Contains("tag", StringComparison.Ordinal) || text.Contains("day", StringComparison.Ordinal) => "days",
        _ => "months",
    };

    private static Diagnostic Error(string code, SourceText source, SourceSpan span, Message message, Message hint)
        => new(code, Severity.Error, source, span, message, hint);
}
