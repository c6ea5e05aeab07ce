using Herzblut.Diagnostics;
using Herzblut.Yaml.Nodes;
using Herzblut.Yaml.Slips;

namespace Herzblut.Schemas;

/// <summary>A text where a list is expected.</summary>
internal static class TextForList
{
    private const int LongestExample = 80;

    /// <summary>CNT1205, or what the mark in front of the text was meant as.</summary>
    public static Diagnostic Of(YamlScalar text, FieldContext field) => OfMark(text, field) ?? new Diagnostic(
        "CNT1205",
        Severity.Error,
        field.Source,
        text.Span,
        new($"Bei „{field.Key}“ wird eine Liste erwartet, nicht ein Text.", $"'{field.Key}' expects a list, not a text."),
        Cure(text, field));

    private static Diagnostic? OfMark(YamlScalar text, FieldContext field)
    {
        if (text.Style is YamlStyle.Literal or YamlStyle.Folded && text.Value.StartsWith("- ", StringComparison.Ordinal))
        {
            return ListInBlock(FieldDiagnostics.FirstLine(text, field), field);
        }

        if (text.Style != YamlStyle.Plain || text.Value.Length < 2)
        {
            return null;
        }

        SourceSpan line = FieldDiagnostics.FirstLine(text, field);
        string rest = text.Value[1..].TrimStart();
        if (text.Value[0] == '-' && !char.IsAsciiDigit(text.Value[1]))
        {
            return rest.StartsWith('-')
                ? ListDiagnostics.Bullet(field.Source, line, "--", rest.TrimStart('-', ' '))
                : ListDiagnostics.DashWithoutSpace(field.Source, line, rest);
        }

        if (BulletCharacter.Is(text.Value[0]) || text.Value[0] == '+')
        {
            return ListDiagnostics.Bullet(field.Source, line, text.Value[..1], rest);
        }

        // "1. Erstens" and below it "2. Zweitens".
        return BulletCharacter.LengthAt(text.Value) is var mark and > 0 && YamlLine.Around(field.Source.Text, text.Span.Start).Indented == text.Span.Start
            ? ListDiagnostics.Numbers(field.Source, line, field.Written(text)[mark..].TrimStart())
            : null;
    }

    // "guiding_questions: |" above a list.
    private static Diagnostic ListInBlock(SourceSpan bar, FieldContext field) => new(
        "CNT1205",
        Severity.Error,
        field.Source,
        bar,
        new($"Mit „{field.Source.TextOf(bar)}“ hinter „{field.Key}:“ wird die Liste darunter zu einem Text.", $"With '{field.Source.TextOf(bar)}' after '{field.Key}:' the list below becomes a text."),
        new($"Löschen Sie „{field.Source.TextOf(bar)}“, und lassen Sie „{field.Key}:“ allein stehen.", $"Delete '{field.Source.TextOf(bar)}' and leave '{field.Key}:' alone."));

    private static Message Cure(YamlScalar text, FieldContext field)
    {
        // "(eins, zwei)": brackets of another kind.
        string words = (text.Value is ['(', .., ')'] ? text.Value[1..^1] : text.Value).TrimEnd(']');
        if (IsSentence(words))
        {
            string item = field.Written(text);
            return new(
                $"Lassen Sie „{field.Key}:“ allein stehen, und setzen Sie jeden Eintrag in eine eigene Zeile darunter, mit zwei Leerzeichen eingerückt: „  - {item}“",
                $"Leave '{field.Key}:' alone, and put each item on a line of its own below it, indented with two spaces: '  - {item}'");
        }

        string items = LanguageCodes.In(words) ?? string.Join(", ", words.Split([',', ';', '\n'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries));
        return items.Length <= LongestExample
            ? new(
                $"Schreiben Sie „{field.Key}: [{items}]“ in eckigen Klammern, oder jeden Eintrag in eine eigene Zeile mit „- “ am Anfang.",
                $"Write '{field.Key}: [{items}]' in square brackets, or each item on a line of its own with '- ' in front.")
            : new(
                "Schreiben Sie jeden Eintrag in eine eigene, eingerückte Zeile mit Bindestrich und Leerzeichen („- “) am Anfang.",
                "Write each item on an indented line of its own, with a hyphen and a space ('- ') in front.");
    }

    // Commas in a sentence do not separate items.
    private static bool IsSentence(string words)
        => words.AsSpan().TrimEnd() is [.., '.' or '?' or '!'] && !words.Contains('\n', StringComparison.Ordinal) && words.Contains(' ', StringComparison.Ordinal);
}
