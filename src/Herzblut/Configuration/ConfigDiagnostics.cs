using Herzblut.Addresses;
using Herzblut.Diagnostics;
using Herzblut.Schemas;
using Herzblut.Yaml.Nodes;

namespace Herzblut.Configuration;

/// <summary>Mistakes in <c>site.yml</c> beyond its form.</summary>
internal static class ConfigDiagnostics
{
    public static Diagnostic NoUrl(YamlScalar scalar, FieldContext field, string example)
    {
        string text = scalar.Value.Trim();
        bool isSsh = text.StartsWith("git@", StringComparison.Ordinal);
        string address = isSsh ? text[4..].Replace(':', '/') : text.Replace('\\', '/');
        int scheme = address.IndexOf("//", StringComparison.Ordinal);
        string rest = (scheme < 0 ? address : address[(scheme + 2)..]).Replace(" ", "", StringComparison.Ordinal);
        int tail = rest.AsSpan().IndexOfAny('?', '#');
        rest = tail < 0 ? rest : rest[..tail];
        string offer = rest.Contains('.', StringComparison.Ordinal) && !rest.StartsWith('.') ? "https://" + rest : example;
        return Error(
            "CFG1001",
            field.Source,
            scalar.Span,
            new($"„{text}“ ist keine vollständige Adresse.", $"'{text}' is no complete address."),
            new($"Schreiben Sie die Adresse mit https:// am Anfang: „{offer}“", $"Write the address with https:// in front: '{offer}'"));
    }

    /// <summary>CFG1001, too: the address of a page where that of the site is asked for.</summary>
    public static Diagnostic PageInUrl(YamlScalar scalar, FieldContext field, string offer) => Error(
        "CFG1001",
        field.Source,
        scalar.Span,
        new($"„{scalar.Value}“ ist die Adresse einer Seite, nicht die der Website.", $"'{scalar.Value}' is the address of a page, not that of the site."),
        new($"Schreiben Sie „{offer}“.", $"Write '{offer}'."));

    public static Diagnostic NoMail(YamlScalar scalar, FieldContext field) => Error(
        "CFG1002",
        field.Source,
        scalar.Span,
        new($"„{scalar.Value}“ ist keine E-Mail-Adresse.", $"'{scalar.Value}' is no e-mail address."),
        new("Schreiben Sie eine Adresse wie „playbook@example.org“, ohne „mailto:“ und ohne Namen.", "Write an address such as 'playbook@example.org', without 'mailto:' and without a name."));

    public static Diagnostic NoColour(YamlScalar scalar, FieldContext field)
    {
        string digits = scalar.Value.Trim().TrimStart('#');
        string offer = ConfigFormats.IsColour("#" + digits) ? "#" + digits : BrandConfig.DefaultAccent;
        return Error(
            "CFG1003",
            field.Source,
            scalar.Span,
            new($"„{scalar.Value}“ ist keine Farbe der Form #rrggbb.", $"'{scalar.Value}' is no colour of the form #rrggbb."),
            new($"Schreiben Sie die Farbe hexadezimal und in Anführungszeichen: \"{offer}\"", $"Write the colour in hexadecimal digits and in quotation marks: \"{offer}\""));
    }

    public static Diagnostic NoLanguage(YamlScalar scalar, FieldContext field)
    {
        string offer = scalar.Value.Trim().ToLowerInvariant() switch
        {
            "de" or "deutsch" or "german" or "de_de" => "de",
            "en" or "englisch" or "english" or "en_us" or "en_gb" => "en",
            "fr" or "französisch" or "french" => "fr",
            "it" or "italienisch" or "italian" => "it",
            "es" or "spanisch" or "spanish" => "es",
            "nl" or "niederländisch" or "dutch" => "nl",
            "pl" or "polnisch" or "polish" => "pl",
            "tr" or "türkisch" or "turkish" => "tr",
            _ => "",
        };
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
        string number = new([.. scalar.Value.Where(char.IsAsciiDigit).Take(4)]);
        string unit = UnitIn(scalar.Value.ToLowerInvariant());
        return Error(
            "CFG1005",
            field.Source,
            scalar.Span,
            new($"„{scalar.Value}“ ist kein Zeitraum, der sich lesen lässt.", $"'{scalar.Value}' is no period that can be read."),
            new(
                $"Schreiben Sie eine Zahl und days, weeks, months oder years: „{(number.Length == 0 ? "12" : number)} {unit}“",
                $"Write a number and days, weeks, months or years: '{(number.Length == 0 ? "12" : number)} {unit}'"));
    }

    public static Diagnostic DuplicateLanguage(SourceText source, SourceSpan span, string language) => Error(
        "CFG1006",
        source,
        span,
        new($"Die Sprache „{language}“ steht zweimal in der Liste.", $"The language '{language}' is listed twice."),
        new("Löschen Sie den zweiten Eintrag.", "Delete the second item."));

    public static Diagnostic NoLanguageFolder(SourceText source, SourceSpan span, string language, bool isDefault) => new(
        "CFG1007",
        isDefault ? Severity.Error : Severity.Warning,
        source,
        span,
        new($"Für die Sprache „{language}“ gibt es keine Texte: Der Ordner content/{language} fehlt.", $"There are no texts for the language '{language}': the folder content/{language} is missing."),
        new($"Legen Sie den Ordner content/{language} mit einer Datei index.md an, oder nehmen Sie die Sprache aus der Liste.", $"Create the folder content/{language} with a file index.md, or take the language from the list."));

    public static Diagnostic UnknownTheme(SourceText source, SourceSpan span, string name, IReadOnlyCollection<string> themes)
    {
        string? nearest = Suggestion.Nearest(name, themes);
        string names = string.Join(", ", themes);
        return Error(
            "CFG1008",
            source,
            span,
            new($"Ein Theme „{name}“ gibt es nicht.", $"There is no theme '{name}'."),
            nearest is null
                ? new($"Möglich sind: {names}", $"Possible are: {names}")
                : new($"Meinten Sie „{nearest}“? Möglich sind: {names}", $"Did you mean '{nearest}'? Possible are: {names}"));
    }

    public static Diagnostic LogoMissing(SourceText source, SourceSpan span, string path, string? nearest) => Error(
        "CFG1009",
        source,
        span,
        new($"Ein Bild „{path}“ gibt es nicht.", $"There is no picture '{path}'."),
        nearest is null
            ? new("Geben Sie den Pfad eines Bildes unter content/media an.", "Give the path of a picture below content/media.")
            : new($"Meinten Sie „{nearest}“?", $"Did you mean '{nearest}'?"));

    public static Diagnostic LabelsMissing(SourceText source, SourceSpan span, IReadOnlyCollection<string> ids, string language)
    {
        const int Shown = 5;
        string names = string.Join(", ", ids.Take(Shown)) + (ids.Count > Shown ? " …" : "");
        return new Diagnostic(
            "CFG1010",
            Severity.Warning,
            source,
            span,
            new($"In der Sprache „{language}“ fehlt eine Bezeichnung für: {names}", $"There is no label in the language '{language}' for: {names}"),
            new($"Ergänzen Sie darunter eine Zeile „{language}: …“.", $"Add a line '{language}: …' below it."));
    }

    public static Diagnostic UnknownLabelLanguage(SourceText source, SourceSpan span, string language, IEnumerable<string> languages)
    {
        string codes = string.Join(", ", languages);
        return Error(
            "CFG1011",
            source,
            span,
            new($"„{language}“ ist keine der Sprachen dieses Playbooks.", $"'{language}' is none of the languages of this playbook."),
            new($"Erwartet wird eine von: {codes}", $"One of these is expected: {codes}"));
    }

    public static Diagnostic BadId(SourceText source, SourceSpan span, string id) => new(
        "CFG1012",
        Severity.Warning,
        source,
        span,
        new($"Die Kennung „{id}“ enthält Zeichen, die in Adressen stören.", $"The id '{id}' holds characters that are awkward in addresses."),
        new($"Verwenden Sie kleine Buchstaben, Ziffern und Bindestriche: „{Slug.From(id)}“", $"Use small letters, digits and hyphens: '{Slug.From(id)}'"));

    public static Diagnostic UrlWithUser(YamlScalar scalar, FieldContext field, string example) => Error(
        "CFG1013",
        field.Source,
        scalar.Span,
        new("Die Adresse enthält einen Benutzernamen oder ein Kennwort; auf den Seiten könnten es alle lesen.", "The address holds a user name or a password; everybody could read it on the pages."),
        new($"Schreiben Sie die Adresse ohne das, was vor dem @ steht, zum Beispiel „{example}“. Ein Kennwort, das hier stand, ist nicht mehr geheim: Ändern Sie es.", $"Write the address without what stands before the @, for example '{example}'. A password that stood here is no longer secret: change it."));

    public static Diagnostic DefaultTextMissing(SourceText source, SourceSpan span, string key, string language) => Error(
        "CFG1014",
        source,
        span,
        new($"Bei „{key}“ fehlt der Text in der Hauptsprache „{language}“.", $"'{key}' lacks the text in the default language '{language}'."),
        new($"Ergänzen Sie „{language}: …“ neben den anderen Sprachen.", $"Add '{language}: …' beside the other languages."));

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
