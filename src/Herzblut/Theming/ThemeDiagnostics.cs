using Herzblut.Diagnostics;

namespace Herzblut.Theming;

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

    private static Message DidYouMean(string nearest)
        => new($"Meinten Sie „{nearest}“?", $"Did you mean '{nearest}'?");

    private static Diagnostic Error(string code, SourceText source, SourceSpan span, Message message, Message hint)
        => new(code, Severity.Error, source, span, message, hint);
}
