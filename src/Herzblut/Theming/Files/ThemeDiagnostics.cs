using Herzblut.Configuration;
using Herzblut.Diagnostics;
using Herzblut.Theming.Colors;

namespace Herzblut.Theming.Files;

/// <summary>What can be wrong with a theme, in the words of its author.</summary>
internal static class ThemeDiagnostics
{
    /// <summary>A style sheet asks for another one; bundles do that without a further request.</summary>
    public static Diagnostic StyleSheetImport(SourceText source, SourceSpan span) => Error(
        "THM1101",
        source,
        span,
        new Message("@import in einem Stylesheet wird nicht unterstützt.", "@import in a style sheet is not supported."),
        new Message(
            "Zählen Sie die Dateien stattdessen unter „bundles“ in theme.yml auf; Herzblut fügt sie zu einer zusammen.",
            "List the files under 'bundles' in theme.yml instead; Herzblut joins them into one."));

    /// <summary>A <c>url(…)</c> leads to no file of the theme.</summary>
    public static Diagnostic StyleSheetFileMissing(SourceText source, SourceSpan span, string address, string? nearest) => Error(
        "THM1102",
        source,
        span,
        new Message($"Die Datei „{address}“ gibt es im Theme nicht.", $"The theme has no file '{address}'."),
        nearest is null
            ? new Message(
                "Der Pfad zählt ab dem Stylesheet, in dem er steht; die Datei muss unter assets/ liegen.",
                "The path starts at the style sheet it stands in; the file has to lie below assets/.")
            : DidYouMean(nearest));

    /// <summary>A <c>url(…)</c> leads to another host.</summary>
    public static Diagnostic StyleSheetForeignAddress(SourceText source, SourceSpan span, string address) => Error(
        "THM1103",
        source,
        span,
        new Message($"„{address}“ liegt auf einem fremden Rechner.", $"'{address}' lies on someone else's server."),
        new Message(
            "Die Seiten kommen ohne fremde Anfragen aus: Legen Sie die Datei unter assets/ ab.",
            "The pages work without any third-party request: put the file below assets/."));

    /// <summary>A script of a bundle is written as a module, which no browser loads from disk.</summary>
    public static Diagnostic ScriptIsModule(SourceText source, SourceSpan span) => Error(
        "THM1104",
        source,
        span,
        new Message("import und export gehen in Skripten eines Themes nicht.", "import and export do not work in a theme's scripts."),
        new Message(
            "Browser laden Module nicht von der Festplatte. Die Dateien eines „bundles“ sehen einander ohnehin: Lassen Sie import und export weg.",
            "Browsers load no modules from disk. The files of one bundle see each other anyway: leave out import and export."));

    /// <summary>A bundle names a file that is not there.</summary>
    public static Diagnostic ListedFileMissing(SourceText source, SourceSpan span, string path, string? nearest) => Error(
        "THM1105",
        source,
        span,
        new Message($"Die Datei „assets/{path}“ gibt es im Theme nicht.", $"The theme has no file 'assets/{path}'."),
        nearest is null
            ? new Message("Pfade in theme.yml zählen ab assets/.", "Paths in theme.yml start at assets/.")
            : DidYouMean(nearest));

    /// <summary>A bundle of style sheets holds a script, or the other way round.</summary>
    public static Diagnostic MixedBundle(SourceText source, SourceSpan span, string bundle, string path) => Error(
        "THM1106",
        source,
        span,
        new Message($"„{path}“ passt nicht in „{bundle}“.", $"'{path}' does not fit into '{bundle}'."),
        new Message(
            "Ein „bundle“ fügt entweder .css- oder .js-Dateien zusammen, und sein Name endet ebenso.",
            "A bundle joins either .css or .js files, and its name ends alike."));

    /// <summary>An icon is no SVG picture that could stand inside a page.</summary>
    public static Diagnostic IconIsNotSvg(SourceText source, SourceSpan span) => Error(
        "THM1107",
        source,
        span,
        new Message("Dieses Symbol ist kein SVG-Bild.", "This icon is no SVG picture."),
        new Message(
            "Eine Datei unter assets/icons/ besteht aus einem einzigen Element <svg>…</svg>.",
            "A file in assets/icons/ consists of one element <svg>…</svg>."));

    /// <summary>A brace of a style sheet without its other half.</summary>
    public static Diagnostic UnbalancedBrace(SourceText source, SourceSpan span, bool isClosing) => Error(
        "THM1108",
        source,
        span,
        isClosing
            ? new Message("Diese geschweifte Klammer schließt nichts.", "This brace closes nothing.")
            : new Message("Diese geschweifte Klammer wird nicht geschlossen; was darunter steht, gilt nicht mehr.", "This brace is never closed; what stands below it no longer counts."),
        isClosing
            ? new Message("Löschen Sie „}“, oder schreiben Sie „{“ hinter den Selektor davor.", "Delete '}', or write '{' after the selector before it.")
            : new Message("Schreiben Sie „}“ dahin, wo die Regel endet.", "Write '}' where the rule ends."));

    /// <summary>A comment of a style sheet without its end.</summary>
    public static Diagnostic UnclosedComment(SourceText source, SourceSpan span) => Error(
        "THM1109",
        source,
        span,
        new Message("Der Kommentar wird nicht geschlossen; was darunter steht, gilt nicht mehr.", "The comment is never closed; what stands below it no longer counts."),
        new Message("Schreiben Sie „*/“ an sein Ende.", "Write '*/' at its end."));

    /// <summary>A comment as scripts have it, which takes the rule below it along.</summary>
    public static Diagnostic ScriptComment(SourceText source, SourceSpan span) => Error(
        "THM1111",
        source,
        span,
        new Message("So beginnt in einem Stylesheet kein Kommentar; die Regel darunter gilt nicht mehr.", "No comment begins like this in a style sheet; the rule below it no longer counts."),
        new Message($"Schreiben Sie „/* {source.TextOf(span).TrimStart('/', ' ')} */“.", $"Write '/* {source.TextOf(span).TrimStart('/', ' ')} */'."));

    /// <summary>A text of a style sheet without its closing quotation mark.</summary>
    public static Diagnostic UnclosedString(SourceText source, SourceSpan span, char mark) => Error(
        "THM1110",
        source,
        span,
        new Message("Das Anführungszeichen wird in dieser Zeile nicht geschlossen.", "The quotation mark is not closed on this line."),
        new Message($"Schreiben Sie {mark} auch dahin, wo der Text endet.", $"Write {mark} where the text ends, too."));

    /// <summary>A theme extends one that does not exist.</summary>
    public static Diagnostic UnknownBase(SourceText source, SourceSpan span, string name, string? nearest) => Error(
        "THM1001",
        source,
        span,
        new Message($"Ein Theme „{name}“ gibt es nicht.", $"There is no theme '{name}'."),
        nearest is null
            ? new Message($"Legen Sie es unter themes/{name}/ ab, oder löschen Sie die Zeile.", $"Put it into themes/{name}/, or delete the line.")
            : DidYouMean(nearest));

    /// <summary>Themes extend each other in a circle.</summary>
    public static Diagnostic ExtendsItself(SourceText source, SourceSpan span, string name) => Error(
        "THM1002",
        source,
        span,
        new Message($"„{name}“ baut schon auf diesem Theme auf: Das ginge im Kreis.", $"'{name}' builds on this theme already: that would be a circle."),
        new Message("Löschen Sie eine der beiden Zeilen „extends“.", "Delete one of the two lines 'extends'."));

    /// <summary>A folder that no theme has.</summary>
    public static Diagnostic UnknownFolder(SourceText source, string folder, IEnumerable<string> folders)
    {
        string names = string.Join(", ", folders);
        return Warning(
            "THM1201",
            source,
            new Message($"Der Ordner „{folder}“ hat in einem Theme keine Aufgabe; diese Datei wird nicht benutzt.", $"The folder '{folder}' has no meaning in a theme; this file is not used."),
            new Message($"Verschieben Sie die Datei in einen von diesen: {names}.", $"Move the file into one of these: {names}."));
    }

    /// <summary>A file that lies beside its folder, or whose name is spelt differently.</summary>
    public static Diagnostic MisplacedFile(SourceText source, string meant) => Warning(
        "THM1202",
        source,
        new Message("Diese Datei wird hier nicht benutzt.", "This file is not used here."),
        new Message($"Verschieben Sie sie nach „{meant}“ (oder benennen Sie sie so um).", $"Move it to '{meant}' (or rename it so)."));

    /// <summary>THM1203, too: a picture of another kind among the icons.</summary>
    public static Diagnostic NoIcon(SourceText source, string meant) => Warning(
        "THM1203",
        source,
        new Message("Symbole sind SVG-Bilder; diese Datei wird nicht benutzt.", "Icons are SVG pictures; this file is not used."),
        new Message($"Speichern Sie das Symbol als SVG unter „{meant}“.", $"Save the icon as SVG, as '{meant}'."));

    /// <summary>A folder of a theme without its description, so that no site can name it.</summary>
    public static Diagnostic NoManifest(SourceText source, string folder, bool isBuiltIn) => Warning(
        "THM1206",
        source,
        new Message($"Dem Theme in „{folder}“ fehlt die Datei theme.yml; so wird es nicht benutzt.", $"The theme in '{folder}' lacks the file theme.yml; it is not used."),
        isBuiltIn
            ? new Message("Einzelne Dateien des Themes „herzblut“ ersetzt der Ordner theme/: Verschieben Sie diese dorthin, zum Beispiel nach theme/partials/.", "Single files of the theme 'herzblut' are replaced by the folder theme/: move these there, to theme/partials/ for example.")
            : new Message($"Legen Sie {folder}/theme.yml an, mit der Zeile „extends: herzblut“.", $"Create {folder}/theme.yml with the line 'extends: herzblut'.")) with
    {
        Cause = ConfigDiagnostics.NoManifestCause(folder),
    };

    /// <summary>A style sheet or script of the site's own that no page loads.</summary>
    /// <param name="source">The file.</param>
    /// <param name="path">Below <c>assets/</c>.</param>
    /// <param name="meant">Where it would be joined to the others; null where no bundle takes files of a folder.</param>
    public static Diagnostic NotLoaded(SourceText source, string path, string? meant) => Warning(
        "THM1207",
        source,
        new Message("Keine Seite lädt diese Datei.", "No page loads this file."),
        meant is null
            ? new Message($"Nennen Sie „{path}“ in theme.yml unter „bundles“, oder löschen Sie die Datei.", $"Name '{path}' in theme.yml below 'bundles', or delete the file.")
            : new Message(
                $"Verschieben Sie sie nach „{meant}“; dort kommt sie von selbst zu den anderen. Sonst nennen Sie „{path}“ in theme.yml unter „bundles“.",
                $"Move it to '{meant}', where it joins the others by itself. Otherwise name '{path}' in theme.yml below 'bundles'."));

    /// <summary>A bundle that is made and that no template loads.</summary>
    public static Diagnostic BundleNotLoaded(SourceText source, SourceSpan span, string name)
    {
        string tag = name.EndsWith(".css", StringComparison.Ordinal) ? $"<link rel=\"stylesheet\" href=\"{{{{ asset '{name}' }}}}\">" : $"<script src=\"{{{{ asset '{name}' }}}}\" defer></script>";
        return new(
            "THM1209", Severity.Warning, source, span,
            new Message($"Keine Seite lädt „{name}“.", $"No page loads '{name}'."),
            new Message($"Schreiben Sie in eine Vorlage, zum Beispiel partials/head.sbn-html: {tag}", $"Write into a template, partials/head.sbn-html for example: {tag}"));
    }

    /// <summary>What the site's own folder builds on is the theme that <c>site.yml</c> names.</summary>
    public static Diagnostic ExtendsInSiteFolder(SourceText source, SourceSpan span, string name) => new(
        "THM1208",
        Severity.Warning,
        source,
        span,
        new Message("„extends“ wirkt hier nicht: Der Ordner theme/ ergänzt immer das Theme, das in site.yml steht.", "'extends' has no effect here: the folder theme/ always adds to the theme that site.yml names."),
        new Message($"Löschen Sie die Zeile; ein anderes Theme wählen Sie in site.yml mit „theme: {name}“.", $"Delete the line; another theme is chosen in site.yml, with 'theme: {name}'."));

    /// <summary>A setting that no theme has, beside one of almost the same name.</summary>
    public static Diagnostic UnknownSetting(SourceText source, SourceSpan span, string key, string nearest) => new(
        "THM1210",
        Severity.Warning,
        source,
        span,
        new Message($"Eine Einstellung „{key}“ hat das Theme nicht; so ändert die Zeile nichts.", $"The theme has no setting '{key}'; the line changes nothing."),
        DidYouMean(nearest));

    /// <summary>A file among the templates that is none.</summary>
    public static Diagnostic NoTemplate(SourceText source, string meant) => Warning(
        "THM1203",
        source,
        new Message("Vorlagen enden auf .sbn-html; diese Datei wird nicht benutzt.", "Templates end in .sbn-html; this file is not used."),
        DidYouMean(meant));

    /// <summary>A layout for a kind of page that does not exist.</summary>
    public static Diagnostic UnknownLayout(SourceText source, string name, string? nearest, IEnumerable<string> kinds)
    {
        string names = string.Join(", ", kinds);
        return Warning(
            "THM1204",
            source,
            new Message($"Eine Art von Seite namens „{name}“ gibt es nicht; diese Datei wird nicht benutzt.", $"There is no kind of page called '{name}'; this file is not used."),
            nearest is null
                ? new Message($"Möglich sind: {names}. Was mehrere Seiten teilen, gehört nach partials/.", $"Choose one of: {names}. What several pages share belongs in partials/.")
                : DidYouMean(nearest + ".sbn-html"));
    }

    /// <summary>A text in several forms lacks the one for everything else.</summary>
    public static Diagnostic PluralWithoutOther(SourceText source, SourceSpan span, string key) => Error(
        "THM1301",
        source,
        span,
        new Message($"Dem Text „{key}“ fehlt die Form „other“.", $"The text '{key}' lacks the form 'other'."),
        new Message("Ergänzen Sie eine Zeile „other: …“ für alle übrigen Zahlen.", "Add a line 'other: …' for all other numbers."));

    /// <summary>THM1302, too: texts of the site's own theme that another language lacks, told where they are written.</summary>
    public static Diagnostic OwnStringsMissing(SourceText source, SourceSpan span, string language, IReadOnlyCollection<string> keys, string? nearest)
    {
        const int Shown = 4;
        string names = string.Join(", ", keys.Take(Shown)) + (keys.Count > Shown ? " …" : "");
        string file = $"{source.Path[..source.Path.LastIndexOf('/')]}/{language}.yml";
        return new Diagnostic(
            "THM1302",
            Severity.Warning,
            source,
            span,
            new Message($"In der Sprache „{language}“ fehlt: {names}", $"Missing in the language '{language}': {names}"),
            nearest is null
                ? new Message($"Ergänzen Sie es in {file}.", $"Add it in {file}.")
                : new Message($"Meinten Sie „{nearest}“? Sonst ergänzen Sie es in {file}.", $"Did you mean '{nearest}'? Otherwise add it in {file}."));
    }

    /// <summary>A text of the site's own that no template reads. Once for a list.</summary>
    public static Diagnostic StringNotRead(SourceText source, SourceSpan span, string key, string? nearest) => new(
        "THM1305",
        Severity.Warning,
        source,
        span,
        new Message($"Den Text „{key}“ liest keine Vorlage.", $"No template reads the text '{key}'."),
        nearest is null
            ? new Message("Löschen Sie ihn, oder nennen Sie ihn wie den Text des Themes, den er ersetzen soll.", "Delete it, or call it like the text of the theme that it is to replace.")
            : DidYouMean(nearest))
    {
        Cause = new Cause("text that nothing reads", source.Path, span.Start),
    };

    /// <summary>A place for a value that the text is not given.</summary>
    /// <param name="source">The file.</param>
    /// <param name="span">The text.</param>
    /// <param name="place">As it is written, with its braces.</param>
    /// <param name="known">The places that the theme's own text has.</param>
    public static Diagnostic UnknownPlace(SourceText source, SourceSpan span, string place, IReadOnlyCollection<string> known)
    {
        string places = string.Join(", ", known);
        return new Diagnostic(
            "THM1304",
            Severity.Warning,
            source,
            span,
            new Message($"Für „{place}“ bekommt dieser Text keinen Wert; so erscheint es auf der Seite.", $"This text is given no value for '{place}', which would appear on the page as it is."),
            known.Count == 0
                ? new Message($"Löschen Sie „{place}“.", $"Delete '{place}'.")
                : new Message($"Schreiben Sie stattdessen {places}.", $"Write {places} instead."));
    }

    /// <summary>Texts of the site's own in a language that it does not have.</summary>
    public static Diagnostic StringsOfNoLanguage(SourceText source, string language, IEnumerable<string> languages)
    {
        string codes = string.Join(", ", languages);
        return Warning(
            "THM1303",
            source,
            new Message($"„{language}“ ist keine Sprache dieses Playbooks ({codes}); diese Texte zeigt keine Seite.", $"'{language}' is no language of this playbook ({codes}); no page shows these texts."),
            new Message($"Benennen Sie die Datei nach der Sprache, die gemeint ist, oder löschen Sie sie. Soll „{language}“ dazukommen, tragen Sie es in site.yml unter „languages“ ein.", $"Name the file after the language that is meant, or delete it. If '{language}' is to be added, enter it in site.yml below 'languages'."));
    }

    /// <summary>Texts that exist in other languages only.</summary>
    public static Diagnostic StringsMissing(SourceText source, SourceSpan span, string language, IReadOnlyCollection<string> keys)
    {
        const int Shown = 4;
        string names = string.Join(", ", keys.Take(Shown)) + (keys.Count > Shown ? " …" : "");
        return new Diagnostic(
            "THM1302",
            Severity.Warning,
            source,
            span,
            new Message(
                keys.Count == 1
                    ? $"Dem Theme fehlt in der Sprache „{language}“ ein Text; gezeigt wird der einer anderen Sprache."
                    : $"Dem Theme fehlen in der Sprache „{language}“ {keys.Count} Texte; gezeigt werden die einer anderen Sprache.",
                keys.Count == 1
                    ? $"The theme lacks a text in the language '{language}'; that of another language is shown."
                    : $"The theme lacks {keys.Count} texts in the language '{language}'; those of another language are shown."),
            new Message(
                $"Legen Sie theme/strings/{language}.yml an mit: {names}",
                $"Create theme/strings/{language}.yml with: {names}"));
    }

    /// <summary>The brand's colour is hard to read on white.</summary>
    public static Diagnostic AccentTooPale(SourceText source, SourceSpan span, BrandPalette palette) => new(
        "THM1401",
        Severity.Warning,
        source,
        span,
        new Message(
            $"Die Farbe {palette.Accent} ist zu hell: Links und Schrift darin wären auf Weiß kaum zu lesen.",
            $"The colour {palette.Accent} is too pale: links and text in it would be hard to read on white."),
        new Message(
            $"Wählen Sie einen dunkleren Ton, mit einem Kontrast von mindestens 4,5 : 1, etwa \"{palette.OnLight}\"; diesen nimmt Herzblut bis dahin für Schrift.",
            $"Choose a darker shade, with a contrast of at least 4.5:1, such as \"{palette.OnLight}\"; Herzblut uses that for text until then."));

    private static Diagnostic Warning(string code, SourceText source, Message message, Message hint)
        => new(code, Severity.Warning, source, default, message, hint);

    private static Message DidYouMean(string nearest)
        => new($"Meinten Sie „{nearest}“?", $"Did you mean '{nearest}'?");

    private static Diagnostic Error(string code, SourceText source, SourceSpan span, Message message, Message hint)
        => new(code, Severity.Error, source, span, message, hint);
}
