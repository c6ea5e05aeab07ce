using Herzblut.Diagnostics;
using Herzblut.Yaml.Nodes;
using Herzblut.Yaml.Slips;

namespace Herzblut.Schemas;

/// <summary>
/// A value that YAML cannot read as it stands (<c>order: *1*</c>, <c>title: - Mut</c>) and that quotation marks would not make right: the key
/// takes no such text. What is asked for is told instead.
/// </summary>
internal static class MisreadValue
{
    private const string Marks = " *_`@>|%!&\"'„“”‚‘’{}[]()#-?,;:";

    /// <summary>The finding that takes the place of the one about quotation marks; null where these are right.</summary>
    /// <param name="place">Where the value begins.</param>
    /// <param name="field">Where it stands.</param>
    /// <param name="schema">What may stand there.</param>
    public static Diagnostic? Find(int place, FieldContext field, ScalarSchema schema)
    {
        Cause cause = QuotableValue.CauseOf(field.Source, place);
        return field.Bag.Holds(cause) && Of(place, field, schema) is { } found ? found with { Covers = cause } : null;
    }

    /// <summary>The finding about a value with something after it or in front of it; null where it can be right in quotation marks.</summary>
    public static Diagnostic? Of(int place, FieldContext field, ScalarSchema schema)
    {
        YamlLine line = YamlLine.Around(field.Source.Text, place);
        var span = SourceSpan.FromBounds(place, line.End);
        string written = field.Source.TextOf(span).TrimEnd();
        bool isRight = schema is TextSchema { IsName: true } ? written.Trim(Marks.ToCharArray()) == written
            : schema is TextSchema
            ? !IsAfterDash(written) && !(IsWrapped(written) && Problem(written, span, field, schema) is not null)
            : Problem(written, span, field, schema) is null;
        if (isRight)
        {
            return null;
        }

        string bare = written.Trim(Marks.ToCharArray());
        int comment = bare.IndexOf(" #", StringComparison.Ordinal);
        bare = comment < 0 ? bare : bare[..comment].TrimEnd();
        return bare.Length == 0 ? null
            : Problem(bare, span, field, schema) ?? (bare.Contains(": ", StringComparison.Ordinal) ? null : FieldDiagnostics.ValueAlone(field.Source, span with { Length = written.Length }, bare, schema is TextSchema));
    }

    private static Diagnostic? Problem(string text, SourceSpan span, FieldContext field, ScalarSchema schema)
    {
        var trial = new DiagnosticBag();
        schema.Check(new YamlScalar(text, YamlStyle.DoubleQuoted, span), field with { Bag = trial });
        return trial.ToImmutable() is [{ } first, ..] ? first : null;
    }

    // A dash in front of a single text is seldom meant as a part of it.
    private static bool IsAfterDash(string written) => written.StartsWith("- ", StringComparison.Ordinal);

    // "**Mut zur Lücke**": marks of formatting around all of it.
    private static bool IsWrapped(string written)
    {
        int marks = written.AsSpan().IndexOfAnyExcept('*', '_', '`');
        return marks > 0 && written.Length > 2 * marks && written.EndsWith(written[..marks], StringComparison.Ordinal) && !written[marks..^marks].Contains(written[0], StringComparison.Ordinal);
    }
}
