using System.Buffers;
using Herzblut.Diagnostics;
using Herzblut.Yaml.Nodes;

namespace Herzblut.Schemas;

/// <summary>
/// Recognises a text with one straight quotation mark: the other one was deleted, or this one was left over. After a number it stands for
/// inches, beside typographic marks it is one of theirs.
/// </summary>
internal static class LoneQuote
{
    private static readonly SearchValues<char> Typographic = SearchValues.Create("„“”«»");

    /// <summary>The finding; null where nothing is wrong.</summary>
    public static Diagnostic? Find(YamlScalar scalar, FieldContext field)
    {
        string text = scalar.Value;
        int at = text.IndexOf('"', StringComparison.Ordinal);
        bool isLone = at > 0 && scalar.Style == YamlStyle.Plain && at == text.LastIndexOf('"') && !char.IsDigit(text[at - 1]) && !text.AsSpan().ContainsAny(Typographic);
        int place = isLone ? field.Source.Text.IndexOf('"', scalar.Span.Start, scalar.Span.Length) : -1;
        return place < 0 ? null : new Diagnostic(
            "CNT1223",
            Severity.Warning,
            field.Source,
            new SourceSpan(place, 1),
            new("Dieses Anführungszeichen hat kein Gegenstück; es erscheint so im Text.", "This quotation mark lacks its other half; it appears in the text as it stands."),
            at == text.Length - 1 && !text.Contains(": ", StringComparison.Ordinal)
                ? new($"Löschen Sie es: „{text[..at]}“", $"Delete it: '{text[..at]}'")
                : new("Löschen Sie es, oder setzen Sie auch das andere.", "Delete it, or write the other one, too."));
    }
}
