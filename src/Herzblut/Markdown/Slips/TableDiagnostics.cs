using Herzblut.Diagnostics;

namespace Herzblut.Markdown.Slips;

/// <summary>Why something that looks like a table is none: MDN5016 to MDN5020 and MDN5023, besides <see cref="BlockDiagnostics.NoTable"/>.</summary>
internal static class TableDiagnostics
{
    private static readonly Message NoTable = new(
        "Das sieht wie eine Tabelle aus, wird aber keine:",
        "This looks like a table but does not become one:");

    /// <summary>MDN5016: words with a bar straight before the head.</summary>
    public static Diagnostic WordsBefore(SourceText source, SourceSpan span, string head) => new(
        "MDN5016", Severity.Warning, source, span,
        new Message($"{NoTable.German} Vor ihrer Kopfzeile steht Text.", $"{NoTable.English} there is text before its first line."),
        new Message($"Setzen Sie eine Leerzeile vor „{head}“.", $"Put a blank line before '{head}'."));

    /// <summary>MDN5017: a line of hyphens without a head.</summary>
    public static Diagnostic NoHead(SourceText source, SourceSpan span, int columns) => new(
        "MDN5017", Severity.Warning, source, span,
        new Message($"{NoTable.German} Über den Strichen fehlt die Kopfzeile.", $"{NoTable.English} the head above the hyphens is missing."),
        new Message(
            $"Schreiben Sie darüber die Namen der Spalten: {Row(Enumerable.Repeat("Spalte", columns))}",
            $"Write the names of the columns above: {Row(Enumerable.Repeat("column", columns))}"));

    /// <summary>MDN5018: a row after a blank line.</summary>
    public static Diagnostic TornOff(SourceText source, SourceSpan span) => new(
        "MDN5018", Severity.Warning, source, span,
        new Message("Diese Zeile gehört nicht zur Tabelle: Davor steht eine Leerzeile.", "This row does not belong to the table: there is a blank line before it."),
        new Message("Löschen Sie die Leerzeile davor.", "Delete the blank line before it."));

    /// <summary>MDN5019: a table drawn with plus signs.</summary>
    public static Diagnostic Grid(SourceText source, SourceSpan span, string head, int columns) => new(
        "MDN5019", Severity.Warning, source, span,
        new Message($"{NoTable.German} Linien aus + und - gehören nicht dazu.", $"{NoTable.English} lines of + and - do not belong to one."),
        new Message(
            $"Löschen Sie alle Linien mit +, und schreiben Sie unter „{head}“: {Row(Enumerable.Repeat("---", columns))}",
            $"Delete all lines with +, and write below '{head}': {Row(Enumerable.Repeat("---", columns))}"));

    /// <summary>MDN5020: columns with tabs between them, as spreadsheets copy them.</summary>
    public static Diagnostic Tabs(SourceText source, SourceSpan span, string[] cells) => new(
        "MDN5020", Severity.Warning, source, span,
        new Message($"{NoTable.German} Zwischen den Spalten stehen Tabulatoren; so laufen die Zeilen zusammen.", $"{NoTable.English} there are tabs between the columns, so the lines run together."),
        new Message(
            $"Schreiben Sie jede Zeile mit Strichen, „{Row(cells)}“, und unter die erste: {Row(cells.Select(_ => "---"))}",
            $"Write each line with bars, '{Row(cells)}', and below the first one: {Row(cells.Select(_ => "---"))}"));

    /// <summary>MDN5023: a line with many more cells than the other rows, which would all be filled up.</summary>
    public static Diagnostic Sparse(SourceText source, SourceSpan span, int columns) => new(
        "MDN5023", Severity.Error, source, span,
        new Message(
            $"{NoTable.German} Diese Zeile hat {columns} Spalten, den meisten anderen fehlen fast alle.",
            $"{NoTable.English} this line has {columns} columns, and most of the others lack nearly all of them."),
        new Message(
            "Geben Sie allen Zeilen gleich viele Spalten: Löschen Sie hier überzählige |, oder ergänzen Sie die anderen.",
            "Give all lines the same number of columns: delete the | that are too many here, or complete the others."));

    private static string Row(IEnumerable<string> cells) => $"| {string.Join(" | ", cells.Select(cell => cell.Trim()))} |";
}
