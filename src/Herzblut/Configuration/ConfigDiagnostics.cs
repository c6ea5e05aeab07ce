using Herzblut.Diagnostics;
using Herzblut.Schemas;

namespace Herzblut.Configuration;

/// <summary>Mistakes in <c>site.yml</c> that the forms of its values do not show.</summary>
internal static class ConfigDiagnostics
{
    public static Diagnostic DuplicateLanguage(SourceText source, SourceSpan span, string language) => Error(
        "CFG1006",
        source,
        span,
        new($"Die Sprache „{language}“ steht zweimal in der Liste.", $"The language '{language}' is listed twice."),
        new("Löschen Sie den zweiten Eintrag.", "Delete the second item."));

    public static Diagnostic NoLanguages(SourceText source, SourceSpan span) => Error(
        "CFG1015",
        source,
        span,
        new("Die Liste der Sprachen ist leer.", "The list of languages is empty."),
        new("Schreiben Sie die Sprachen des Playbooks hinein, zum Beispiel „languages: [de]“.", "Write the languages of the playbook into it, for example 'languages: [en]'."));

    public static Diagnostic NoLanguageFolder(SourceText source, SourceSpan span, string language, bool isDefault) => new(
        "CFG1007",
        isDefault ? Severity.Error : Severity.Warning,
        source,
        span,
        new($"Für die Sprache „{language}“ gibt es keine Texte: Der Ordner content/{language} fehlt.", $"There are no texts for the language '{language}': the folder content/{language} is missing."),
        new($"Legen Sie den Ordner content/{language} mit einer Datei index.md an, oder nehmen Sie die Sprache aus der Liste.", $"Create the folder content/{language} with a file index.md, or take the language from the list."))
    {
        Cause = WithoutTexts(source, span),
    };

    /// <summary>What findings share that follow from a language without any file.</summary>
    public static Cause WithoutTexts(SourceText source, SourceSpan span) => new("language without texts", source.Path, span.Start);

    /// <summary>CFG1007, too: the folder of another spelling is there, and its name is a code.</summary>
    public static Diagnostic LanguageOfOtherFolder(SourceText source, SourceSpan span, string language, string code) => Error(
        "CFG1007",
        source,
        span,
        new($"Für die Sprache „{language}“ gibt es keinen Ordner, wohl aber content/{code}.", $"There is no folder for the language '{language}', but there is content/{code}."),
        new($"Schreiben Sie „{code}“.", $"Write '{code}'."));

    /// <summary>CFG1007, too: the folder has another name than the language.</summary>
    public static Diagnostic FolderOfOtherName(SourceText source, SourceSpan span, string language, string folder) => Error(
        "CFG1007",
        source,
        span,
        new($"Für die Sprache „{language}“ gibt es keinen Ordner content/{language}, wohl aber content/{folder}.", $"There is no folder content/{language} for the language '{language}', but there is content/{folder}."),
        new($"Benennen Sie den Ordner content/{folder} um in content/{language}.", $"Rename the folder content/{folder} to content/{language}."));

    /// <summary>CFG1007, too: the folder of all texts has another name or lies elsewhere.</summary>
    public static Diagnostic ContentMisnamed(SourceText source, SourceSpan span, string folder) => Error(
        "CFG1007",
        source,
        span,
        new($"Der Ordner „content“ mit den Texten fehlt; sie liegen in „{folder}“.", $"The folder 'content' with the texts is missing; they lie in '{folder}'."),
        folder.Contains('/', StringComparison.Ordinal)
            ? new($"Verschieben Sie den Ordner „{folder}“ neben site.yml, sodass er „content“ heißt.", $"Move the folder '{folder}' beside site.yml so that it is called 'content'.")
            : new($"Benennen Sie den Ordner „{folder}“ um in „content“, in kleinen Buchstaben.", $"Rename the folder '{folder}' to 'content', in small letters."));

    /// <summary>CFG1009, too: the logo is a file of another kind.</summary>
    public static Diagnostic LogoIsNoPicture(SourceText source, SourceSpan span, string path) => Error(
        "CFG1009",
        source,
        span,
        new($"„{path}“ ist kein Bild.", $"'{path}' is no picture."),
        new("Nennen Sie ein Bild (svg, png, jpg oder webp) unter content/media.", "Name a picture (svg, png, jpg or webp) below content/media."));

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
                ? new($"Möglich sind: {names}", $"Choose one of: {names}")
                : new($"Meinten Sie „{nearest}“? Möglich sind: {names}", $"Did you mean '{nearest}'? Choose one of: {names}"));
    }

    /// <summary>CFG1008, too: the folder of the theme is there, and what makes it one is not.</summary>
    public static Diagnostic ThemeWithoutManifest(SourceText source, SourceSpan span, string name) => Error(
        "CFG1008",
        source,
        span,
        new($"Dem Ordner „themes/{name}“ fehlt die Datei theme.yml, die ihn zu einem Theme macht.", $"The folder 'themes/{name}' lacks the file theme.yml, which makes it a theme."),
        new($"Legen Sie themes/{name}/theme.yml an, mit der Zeile „extends: herzblut“.", $"Create themes/{name}/theme.yml with the line 'extends: herzblut'.")) with
    {
        Cause = NoManifestCause($"themes/{name}"),
    };

    /// <summary>What the findings about a folder share that lacks its <c>theme.yml</c>.</summary>
    public static Cause NoManifestCause(string folder) => new("theme without manifest", folder);

    public static Diagnostic LogoMissing(SourceText source, SourceSpan span, string path, string? nearest) => Error(
        "CFG1009",
        source,
        span,
        new($"Ein Bild „{path}“ gibt es nicht.", $"There is no picture '{path}'."),
        nearest is null
            ? new("Geben Sie den Pfad eines Bildes unter content/media an, zum Beispiel „content/media/logo.svg“.", "Give the path of a picture below content/media, 'content/media/logo.svg' for example.")
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

    public static Diagnostic BadId(VocabularyEntry entry) => new(
        "CFG1012",
        entry.Id.Any(char.IsWhiteSpace) ? Severity.Error : Severity.Warning, // A space ends a value in the pages.
        entry.Source,
        entry.Span,
        new($"Die Kennung „{entry.Id}“ enthält Zeichen, die in Adressen stören.", $"The id '{entry.Id}' holds characters that are awkward in addresses."),
        new($"Verwenden Sie kleine Buchstaben, Ziffern und Bindestriche: „{entry.Slug}“", $"Use small letters, digits and hyphens: '{entry.Slug}'"))
    {
        Cause = entry.Spelling,
    };

    public static Diagnostic DefaultTextMissing(SourceText source, SourceSpan span, string key, string language) => Error(
        "CFG1014",
        source,
        span,
        new($"Bei „{key}“ fehlt der Text in der Hauptsprache „{language}“.", $"'{key}' lacks the text in the default language '{language}'."),
        new($"Ergänzen Sie „{language}: …“ neben den anderen Sprachen.", $"Add '{language}: …' beside the other languages."));

    public static Diagnostic UnknownTouchpoint(SourceText source, SourceSpan span, string id, IEnumerable<string> touchpoints)
    {
        string[] ids = [.. touchpoints];
        string? nearest = Suggestion.Nearest(id, ids);
        string known = string.Join(", ", ids);
        return Error(
            "CFG1016",
            source,
            span,
            new($"Einen Touchpoint „{id}“ gibt es unter „vocabularies“ nicht.", $"There is no touchpoint '{id}' below 'vocabularies'."),
            nearest is not null ? new($"Meinten Sie „{nearest}“?", $"Did you mean '{nearest}'?")
                : new($"Möglich sind: {known}", $"Choose one of: {known}"));
    }

    private static Diagnostic Error(string code, SourceText source, SourceSpan span, Message message, Message hint)
        => new(code, Severity.Error, source, span, message, hint);
}
