using System.Buffers;
using System.Globalization;
using Herzblut.Diagnostics;
using Herzblut.Yaml.Nodes;

namespace Herzblut.Schemas;

/// <summary>
/// A value that looks right and holds a character that nobody sees, copied along from a word processor or a chat: <c>draft: false</c> with a
/// non-breaking space after it. In a sentence such characters do no harm.
/// </summary>
internal static class InvisibleInValue
{
    private static readonly SearchValues<char> Printed = SearchValues.Create(CharacterRange.Between(' ', '~'));

    /// <summary>The finding; null where nothing invisible keeps the value from being right.</summary>
    public static Diagnostic? Find(YamlScalar scalar, FieldContext field, ScalarSchema schema)
    {
        if (schema is TextSchema { IsName: false } || !scalar.Value.AsSpan().ContainsAnyExcept(Printed))
        {
            return null;
        }

        string visible = Visible(scalar.Value);
        return visible.Length > 0 && visible.Length != scalar.Value.Trim(' ').Length && IsRight(visible, scalar, field, schema)
            ? FieldDiagnostics.InvisibleInValue(scalar, field, visible)
            : null;
    }

    /// <summary>A text without characters that nobody sees, and without spaces of any kind around it.</summary>
    public static string Visible(string text) => string.Concat(text.Where(unit => char.GetUnicodeCategory(unit) != UnicodeCategory.Format)).Trim();

    private static bool IsRight(string visible, YamlScalar scalar, FieldContext field, ScalarSchema schema)
    {
        var trial = new DiagnosticBag();
        schema.Check(scalar with { Value = visible }, field with { Bag = trial });
        return trial.Count == 0;
    }
}
