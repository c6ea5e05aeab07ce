using System.Globalization;
using Herzblut.Diagnostics;
using Herzblut.Yaml.Nodes;

namespace Herzblut.Schemas;

/// <summary>Values that should be numbers.</summary>
internal static class NumberDiagnostics
{
    private static readonly string[] AtLeast = ["ab ", "mind", "min", "at least", "from "];
    private static readonly string[] AtMost = ["bis ", "max", "höchstens", "up to", "at most"];

    public static Diagnostic NoWholeNumber(YamlScalar scalar, FieldContext field, WholeNumberSchema schema)
    {
        int maximum = schema.Maximum;
        if (schema.HasRange && RangeIn(scalar.Value) is { } range)
        {
            return new Diagnostic(
                "CNT1209",
                Severity.Error,
                field.Source,
                scalar.Span,
                new($"Bei „{field.Key}“ wird eine ganze Zahl erwartet, oder eine kleinste und eine größte.", $"'{field.Key}' expects a whole number, or a smallest and a largest one."),
                new($"Schreiben Sie „{field.Key}: {{{range}}}“", $"Write '{field.Key}: {{{range}}}'"));
        }

        string digits = Grouped(scalar.Value) ?? Digits(scalar.Value);
        int? number = (schema.CountsMinutes ? NumberGuess.MinutesOfHours(scalar.Value) : null)
            ?? (digits.Length is > 0 and < 6 ? int.Parse(digits, CultureInfo.InvariantCulture) : NumberGuess.InWords(scalar.Value));
        int example = number > 0 && number <= maximum ? number.Value : 15;
        return new Diagnostic(
            "CNT1209",
            Severity.Error,
            field.Source,
            scalar.Span,
            new($"Bei „{field.Key}“ wird eine ganze Zahl von 1 bis {maximum} erwartet.", $"'{field.Key}' expects a whole number from 1 to {maximum}."),
            new(
                $"Schreiben Sie nur die Zahl in Ziffern, ohne Einheit und ohne Komma: „{field.Key}: {example}“",
                $"Write only the number in digits, without the unit and without a comma: '{field.Key}: {example}'"));
    }

    public static Diagnostic NoNumber(YamlScalar scalar, FieldContext field)
    {
        string digits = Digits(scalar.Value);
        string point = scalar.Value.Trim().Replace(',', '.');
        bool isWithComma = point.Length < 8 && double.TryParse(point, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out _);
        string example = isWithComma ? point : digits.Length is > 0 and < 6 ? digits : $"{NumberGuess.InWords(scalar.Value) ?? NumberGuess.Roman(scalar.Value) ?? 3}";
        return new Diagnostic(
            "CNT1210",
            Severity.Error,
            field.Source,
            scalar.Span,
            new($"Bei „{field.Key}“ wird eine Zahl erwartet.", $"'{field.Key}' expects a number."),
            new(
                $"Schreiben Sie nur die Zahl in Ziffern: „{field.Key}: {example}“",
                $"Write only the number in digits: '{field.Key}: {example}'"));
    }

    public static Diagnostic MinOverMax(SourceText source, SourceSpan span, int min, int max) => new(
        "CNT1214",
        Severity.Error,
        source,
        span,
        new($"Mindestens {min}, aber höchstens {max}: Das Minimum ist größer als das Maximum.", $"At least {min}, but at most {max}: the minimum is greater than the maximum."),
        new($"Tauschen Sie die beiden Zahlen: min: {max}, max: {min}", $"Swap the two numbers: min: {max}, max: {min}"));

    // "4-12", "ab 4", "4+", "bis zu 12".
    private static string? RangeIn(string text)
    {
        string first = Grouped(text) ?? Digits(text);
        string second = Digits(Grouped(text) is null ? text[(text.IndexOf(first, StringComparison.Ordinal) + first.Length)..] : "");
        if (first.Length is 0 or > 5 || second.Length > 5)
        {
            return null;
        }

        string lower = text.ToLowerInvariant();
        return second.Length > 0 ? $"min: {first}, max: {second}"
            : AtLeast.Any(word => lower.StartsWith(word, StringComparison.Ordinal)) || lower.EndsWith('+') ? $"min: {first}"
            : AtMost.Any(word => lower.StartsWith(word, StringComparison.Ordinal)) ? $"max: {first}"
            : null;
    }

    // "1.000", as German writes a thousand; null for other numbers.
    private static string? Grouped(string text)
    {
        string[] groups = text.Trim().Split('.', '\'', '’', ' ', '\u00A0', '\u202F');
        bool isGrouped = groups.Length > 1 && groups[0].Length is >= 1 and <= 3 && groups.Skip(1).All(group => group.Length == 3) && groups.All(group => group.All(char.IsAsciiDigit));
        return isGrouped ? string.Concat(groups) : null;
    }

    private static string Digits(string text)
    {
        int start = text.AsSpan().IndexOfAnyInRange('0', '9');
        if (start < 0)
        {
            return "";
        }

        int end = start;
        while (end < text.Length && char.IsAsciiDigit(text[end]))
        {
            end++;
        }

        return text[start..end];
    }
}
