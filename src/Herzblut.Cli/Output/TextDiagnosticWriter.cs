using System.Collections.Immutable;
using System.Globalization;
using Herzblut.Diagnostics;

namespace Herzblut.Cli.Output;

/// <summary>
/// Prints diagnostics as a compiler does, for people:
/// <code>
/// content/de/haltung/gute-stimmung.md:2:6: error CNT1004: …
/// 2 | title: Gute Stimmung: anbieten
///   |                     ^
/// hint: …
/// </code>
/// </summary>
internal sealed class TextDiagnosticWriter(TextWriter writer, MessageLanguage language, bool colored) : IDiagnosticWriter
{
    private const string Bold = "\e[1m";
    private const string Red = "\e[1;31m";
    private const string Yellow = "\e[1;33m";
    private const string Blue = "\e[1;34m";
    private const string Dim = "\e[2m";
    private const string Reset = "\e[0m";

    /// <inheritdoc/>
    public void Write(ImmutableArray<Diagnostic> diagnostics)
    {
        foreach (Diagnostic diagnostic in diagnostics)
        {
            Write(diagnostic);
        }
    }

    private void Write(Diagnostic diagnostic)
    {
        LinePosition position = diagnostic.Source.CharacterPositionOf(diagnostic.Span.Start);
        writer.Write(string.Create(CultureInfo.InvariantCulture, $"{VisibleText.Of(diagnostic.Source.Path)}:{position.Line}:{position.Column}: "));
        writer.Write(In(ColorOf(diagnostic.Severity), $"{Word(diagnostic.Severity)} {diagnostic.Code}:"));
        writer.WriteLine(" " + In(Bold, VisibleText.Of(diagnostic.Message.In(language))));
        WriteExcerpt(diagnostic);
        if (diagnostic.Hint is { } hint)
        {
            writer.WriteLine(In(Bold, language == MessageLanguage.German ? "Abhilfe:" : "hint:") + " " + VisibleText.Of(hint.In(language)));
        }

        foreach (Note note in diagnostic.Notes)
        {
            LinePosition place = note.Source.CharacterPositionOf(note.Span.Start);
            string word = language == MessageLanguage.German ? "Siehe:" : "note:";
            writer.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{word} {VisibleText.Of(note.Source.Path)}:{place.Line}:{place.Column}: {VisibleText.Of(note.Message.In(language))}"));
        }

        writer.WriteLine();
    }

    private void WriteExcerpt(Diagnostic diagnostic)
    {
        SourceExcerpt excerpt = SourceExcerpt.Of(diagnostic.Source, diagnostic.Span);
        if (string.IsNullOrWhiteSpace(excerpt.Text))
        {
            return;
        }

        string number = excerpt.Line.ToString(CultureInfo.InvariantCulture);
        writer.WriteLine($"{In(Dim, number + " |")} {VisibleText.WithoutCommands(excerpt.Text)}");
        writer.WriteLine($"{In(Dim, new string(' ', number.Length) + " |")} {In(ColorOf(diagnostic.Severity), excerpt.Carets)}");
    }

    private string Word(Severity severity) => (severity, language) switch
    {
        (Severity.Error, MessageLanguage.German) => "Fehler",
        (Severity.Warning, MessageLanguage.German) => "Warnung",
        (Severity.Error, _) => "error",
        (Severity.Warning, _) => "warning",
        _ => "info",
    };

    private static string ColorOf(Severity severity) => severity switch
    {
        Severity.Error => Red,
        Severity.Warning => Yellow,
        _ => Blue,
    };

    private string In(string color, string text) => colored ? color + text + Reset : text;
}
