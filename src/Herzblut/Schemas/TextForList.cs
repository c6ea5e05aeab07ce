using Herzblut.Diagnostics;
using Herzblut.Yaml.Nodes;
using Herzblut.Yaml.Slips;

namespace Herzblut.Schemas;

/// <summary>A text where a list is expected.</summary>
internal static class TextForList
{
    /// <summary>CNT1205, or what the mark in front of the text was meant as.</summary>
    public static Diagnostic Of(YamlScalar text, FieldContext field)
    {
        if (text.Style == YamlStyle.Plain && text.Value.Length > 1)
        {
            string rest = text.Value[1..].TrimStart();
            if (text.Value[0] == '-' && !char.IsAsciiDigit(text.Value[1]))
            {
                return rest.StartsWith('-')
                    ? ListDiagnostics.Bullet(field.Source, FieldDiagnostics.FirstLine(text, field), "--", rest.TrimStart('-', ' '))
                    : ListDiagnostics.DashWithoutSpace(field.Source, FieldDiagnostics.FirstLine(text, field), rest);
            }

            if (BulletCharacter.Is(text.Value[0]) || text.Value[0] == '+')
            {
                return ListDiagnostics.Bullet(field.Source, FieldDiagnostics.FirstLine(text, field), text.Value[..1], rest);
            }

            // "1. Erstens" and below it "2. Zweitens".
            if (BulletCharacter.LengthAt(text.Value) is var mark and > 0 && YamlLine.Around(field.Source.Text, text.Span.Start).Indented == text.Span.Start)
            {
                return ListDiagnostics.Numbers(field.Source, FieldDiagnostics.FirstLine(text, field), field.Written(text)[mark..].TrimStart());
            }
        }

        // "(eins, zwei)": brackets of another kind.
        string words = (text.Value is ['(', .., ')'] ? text.Value[1..^1] : text.Value).TrimEnd(']');
        string items = LanguageCodes.In(words) ?? string.Join(", ", words.Split([',', ';', '\n'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries));
        bool isShort = items.Length <= 80;
        if (IsSentence(words))
        {
            string item = field.Written(text);
            return new Diagnostic(
                "CNT1205",
                Severity.Error,
                field.Source,
                text.Span,
                new($"Bei „{field.Key}“ wird eine Liste erwartet, nicht ein Text.", $"'{field.Key}' expects a list, not a text."),
                new(
                    $"Lassen Sie „{field.Key}:“ allein stehen, und setzen Sie jeden Eintrag in eine eigene Zeile darunter, mit zwei Leerzeichen eingerückt: „  - {item}“",
                    $"Leave '{field.Key}:' alone, and put each item on a line of its own below it, indented with two spaces: '  - {item}'"));
        }

        return new Diagnostic(
            "CNT1205",
            Severity.Error,
            field.Source,
            text.Span,
            new($"Bei „{field.Key}“ wird eine Liste erwartet, nicht ein Text.", $"'{field.Key}' expects a list, not a text."),
            isShort
                ? new(
                    $"Schreiben Sie „{field.Key}: [{items}]“ in eckigen Klammern, oder jeden Eintrag in eine eigene Zeile mit „- “ am Anfang.",
                    $"Write '{field.Key}: [{items}]' in square brackets, or each item on a line of its own with '- ' in front.")
                : new(
                    "Schreiben Sie jeden Eintrag in eine eigene, eingerückte Zeile mit Bindestrich und Leerzeichen („- “) am Anfang.",
                    "Write each item on an indented line of its own, with a hyphen and a space ('- ') in front."));
    }

    // Its commas part no items.
    private static bool IsSentence(string words)
        => words.AsSpan().TrimEnd() is [.., '.' or '?' or '!'] && !words.Contains('\n', StringComparison.Ordinal) && words.Contains(' ', StringComparison.Ordinal);
}
