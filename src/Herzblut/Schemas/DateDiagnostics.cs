using Herzblut.Diagnostics;
using Herzblut.Yaml.Nodes;

namespace Herzblut.Schemas;

/// <summary>Values that are no date.</summary>
internal static class DateDiagnostics
{
    public static Diagnostic NoDate(YamlScalar scalar, FieldContext field)
    {
        string? iso = DateGuess.ToIso(scalar.Value) ?? DateGuess.ByName(scalar.Value, field.Today);
        string? span = DateGuess.FirstOfSpan(scalar.Value);
        string? month = DateGuess.FirstOfMonth(scalar.Value, field.Today);
        string? year = DateGuess.FirstOfYear(scalar.Value);
        string? last = DateGuess.LastOfMonth(scalar.Value);
        return new Diagnostic(
            "CNT1212",
            Severity.Error,
            field.Source,
            scalar.Span,
            new($"Bei „{field.Key}“ wird ein Datum in der Form JJJJ-MM-TT erwartet.", $"'{field.Key}' expects a date in the form YYYY-MM-DD."),
            iso is null && span is not null
                ? new($"Schreiben Sie einen Tag daraus, zum Beispiel den ersten: „{span}“ (JJJJ-MM-TT).", $"Write a day of it, for example the first: '{span}' (YYYY-MM-DD).")
                : iso is null && month is not null
                ? new($"Ergänzen Sie den Tag, zum Beispiel „{month}“ (JJJJ-MM-TT).", $"Add the day, for example '{month}' (YYYY-MM-DD).")
                : iso is null && year is not null
                ? new($"Ergänzen Sie Monat und Tag, zum Beispiel „{year}“ (JJJJ-MM-TT).", $"Add the month and the day, for example '{year}' (YYYY-MM-DD).")
                : iso is null && last is not null
                ? new($"Diesen Tag gibt es nicht; der letzte des Monats ist „{last}“.", $"There is no such day; the last one of the month is '{last}'.")
                : iso is null
                ? new("Schreiben Sie Jahr, Monat und Tag, die es gibt, zum Beispiel „2026-03-12“ (JJJJ-MM-TT).", "Write a year, month and day that exist, for example '2026-03-12' (YYYY-MM-DD).")
                : new($"Schreiben Sie „{iso}“ (JJJJ-MM-TT).", $"Write '{iso}' (YYYY-MM-DD)."))
        {
            Fix = iso is not null && DateGuess.IsCertain(scalar.Value) ? [new TextEdit(scalar.Span, iso)] : [],
        };
    }
}
