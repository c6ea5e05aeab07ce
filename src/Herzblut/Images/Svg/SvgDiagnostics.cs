using Herzblut.Diagnostics;

namespace Herzblut.Images.Svg;

/// <summary>What can be wrong with a drawing, for the person who drew it: SVG1xxx keep it out of the site, SVG2xxx are warnings.</summary>
internal static class SvgDiagnostics
{
    private const int LongestShown = 60;

    private static readonly Message ExportAgain = new(
        "Exportieren Sie das Bild neu: Inkscape „Speichern unter“ mit dem Typ „Optimiertes SVG“, Illustrator „Exportieren als … SVG“, Figma und Sketch „Export“ mit dem Format SVG; oder speichern Sie es als png.",
        "Export the picture again: Inkscape 'Save as' with the type 'Optimised SVG', Illustrator 'Export As … SVG', Figma and Sketch 'Export' with the format SVG; or save it as png.");

    private static readonly Message DeleteIt = new(
        "Löschen Sie es (in Inkscape unter „Bearbeiten – XML-Editor“), oder speichern Sie das Bild als png.",
        "Delete it (in Inkscape below 'Edit – XML Editor'), or save the picture as png.");

    // These programs write texts as HTML by default; what remains without it is <text>.
    private static readonly Message DrawTexts = new(
        "In draw.io markieren Sie alles (Strg+A), wählen rechts unter „Text“ die Häkchen „Formatierter Text“ und „Autom. Zeilenumbruch“ ab und exportieren neu; in Mermaid setzen Sie htmlLabels auf false. Oder speichern Sie das Bild als png.",
        "In draw.io select everything (Ctrl+A), untick 'Formatted Text' and 'Word Wrap' below 'Text' on the right, and export again; in Mermaid set htmlLabels to false. Or save the picture as png.");

    public static Diagnostic NotWellFormed(SourceText source, SourceSpan span) => Error(
        "SVG1001", source, span,
        new("Das Bild ist beschädigt: Ab hier kann kein Browser es lesen.", "The picture is damaged: no browser can read it from here on."),
        ExportAgain);

    public static Diagnostic NoDrawing(SourceText source, SourceSpan span) => Error(
        "SVG1002", source, span,
        new("Die Datei heißt .svg, ist aber keine SVG-Zeichnung.", "The file is called .svg, yet it is no SVG drawing."),
        ExportAgain);

    public static Diagnostic OtherEncoding(SourceText source, SourceSpan span) => Error(
        "SVG1003", source, span,
        new("Das Bild ist nicht mit der Zeichenkodierung UTF-8 gespeichert.", "The picture is not saved with the character encoding UTF-8."),
        new(
            "Exportieren Sie es mit der Kodierung UTF-8 (Illustrator: im Dialog „SVG-Optionen“ unter „Erweiterte Optionen“), oder speichern Sie es als png.",
            "Export it with the encoding UTF-8 (Illustrator: in the dialog 'SVG Options' below 'Advanced Options'), or save it as png."));

    public static Diagnostic OwnDefinitions(SourceText source, SourceSpan span) => Error(
        "SVG1004", source, span,
        new("Das Bild definiert am Anfang eigene Kürzel (DOCTYPE mit eckiger Klammer); dahinter könnte sich Programmcode verbergen.", "The picture defines abbreviations of its own at its start (DOCTYPE with a square bracket), which could hide program code."),
        new(
            "Exportieren Sie es in Illustrator ohne „Illustrator-Bearbeitungsfunktionen beibehalten“, in Inkscape als „Optimiertes SVG“; oder speichern Sie es als png.",
            "Export it from Illustrator without 'Preserve Illustrator Editing Capabilities', from Inkscape as 'Optimised SVG'; or save it as png."));

    public static Diagnostic Instruction(SourceText source, SourceSpan span, string name) => Error(
        "SVG1005", source, span,
        new($"Das Bild enthält eine Anweisung an Programme: <?{Short(name)} … ?>", $"The picture holds an instruction for programs: <?{Short(name)} … ?>"),
        DeleteIt);

    public static Diagnostic Element(SourceText source, SourceSpan span, string name) => Error(
        "SVG1006", source, span,
        new($"Das Bild enthält etwas, das nicht gezeichnet ist: <{Short(name)}>. Programmcode und fremde Inhalte sind in Bildern nicht erlaubt.", $"The picture holds something that is not drawn: <{Short(name)}>. Program code and foreign content are not allowed in pictures."),
        name is "foreignObject" ? DrawTexts : DeleteIt);

    public static Diagnostic ForeignElement(SourceText source, SourceSpan span, string name) => Error(
        "SVG1007", source, span,
        new($"Das Bild enthält etwas aus einem fremden Format: <{Short(name)}>.", $"The picture holds something of a foreign format: <{Short(name)}>."),
        DeleteIt);

    public static Diagnostic Attribute(SourceText source, SourceSpan span, string name) => Error(
        "SVG1008", source, span,
        new($"Das Bild enthält eine Angabe, die nichts zeichnet: {Short(name)}. Sie könnte etwas ausführen oder umlenken.", $"The picture holds an attribute that draws nothing: {Short(name)}. It could run or redirect something."),
        DeleteIt);

    /// <summary>SVG1009, SVG1010 and SVG2001: an address that does not stay in the drawing.</summary>
    public static Diagnostic Address(SourceText source, SourceSpan span, SvgAddressKind kind, string address) => kind switch
    {
        SvgAddressKind.Active => Error(
            "SVG1009", source, span,
            new($"Das Bild enthält eine Adresse, die etwas ausführen könnte: {Short(address)}", $"The picture holds an address that could run something: {Short(address)}"),
            DeleteIt),
        SvgAddressKind.Outside => Error(
            "SVG1010", source, span,
            new($"Das Bild lädt etwas von außen nach: {Short(address)}. Die Seiten fragen keine fremden Server.", $"The picture loads something from outside: {Short(address)}. The pages ask no third party."),
            Embed),
        _ => new Diagnostic(
            "SVG2001", Severity.Warning, source, span,
            new($"Das Bild verweist auf eine andere Datei, die Browser nicht zeigen: {Short(address)}", $"The picture refers to another file, which browsers do not show: {Short(address)}"),
            Embed),
    };

    public static Diagnostic NotInlined(SourceText source, SourceSpan span) => Error(
        "SVG1011", source, span,
        new("Das Symbol wird Teil der Seiten; als HTML gelesen, bedeutet diese Stelle etwas anderes.", "The icon becomes part of the pages; read as HTML, this place means something else."),
        new("Löschen Sie sie; das Symbol braucht nur, was gezeichnet wird.", "Delete it; the icon needs nothing but what is drawn."));

    public static Diagnostic TooLarge(SourceText source) => Error(
        "SVG1012", source, default,
        new($"Das Bild ist größer als {SvgText.MaximumBytes / (1024 * 1024)} MB.", $"The picture is larger than {SvgText.MaximumBytes / (1024 * 1024)} MB."),
        new("Vereinfachen Sie die Zeichnung, oder speichern Sie sie als png.", "Simplify the drawing, or save it as png."));

    public static Diagnostic NoNamespace(SourceText source, SourceSpan span) => new(
        "SVG2002", Severity.Warning, source, span,
        new("Ohne die Angabe xmlns zeigen Browser die Datei nicht als Bild.", "Without the attribute xmlns browsers do not show the file as a picture."),
        new($"Ergänzen Sie im ersten Element: <svg xmlns=\"{SvgNames.SvgNamespace}\" …>", $"Add to the first element: <svg xmlns=\"{SvgNames.SvgNamespace}\" …>"));

    private static Message Embed => new(
        "Betten Sie Bilder ein (Inkscape: „Erweiterungen – Bilder – Bilder einbetten“; Illustrator: beim Export „Bilder: einbetten“) und wandeln Sie Schrift in Pfade um; oder speichern Sie alles als png.",
        "Embed pictures (Inkscape: 'Extensions – Images – Embed Images'; Illustrator: 'Images: Embed' on export) and convert text to paths; or save it all as png.");

    private static string Short(string text) => text.Length <= LongestShown ? text : text[..LongestShown] + "…";

    private static Diagnostic Error(string code, SourceText source, SourceSpan span, Message message, Message hint)
        => new(code, Severity.Error, source, span, message, hint);
}
