using Herzblut.Addresses;
using Herzblut.Diagnostics;
using Herzblut.Yaml.Nodes;

namespace Herzblut.Schemas;

/// <summary>Ids that are in no vocabulary.</summary>
internal static class TermDiagnostics
{
    /// <summary>The code of an id that no vocabulary has.</summary>
    public const string UnknownTermCode = "CNT1301";

    private static readonly string[] Separators = [",", "/", "&", "+", "|", " und ", " and ", " oder ", " or "];

    public static Diagnostic UnknownTerm(YamlScalar scalar, FieldContext field, Vocabulary vocabulary)
    {
        string ids = string.Join(", ", vocabulary.Entries.Select(entry => entry.Wanted));
        string? meant = Meant(scalar.Value, vocabulary);
        string? several = Several(scalar.Value, vocabulary);
        Message message = new(
            $"„{scalar.Value}“ gibt es bei „{field.Key}“ nicht.",
            $"'{scalar.Value}' does not exist for '{field.Key}'.");
        Message hint = several is not null
            ? new($"Sind mehrere gemeint, schreiben Sie eine Liste: „{field.Key}: [{several}]“", $"If several are meant, write a list: '{field.Key}: [{several}]'")
            : meant is not null
            ? new($"Meinten Sie „{meant}“? Es gilt die Kennung aus site.yml, nicht ihre Bezeichnung und keine Übersetzung. Möglich sind: {ids}", $"Did you mean '{meant}'? The id from site.yml counts, not its label and no translation. Choose one of: {ids}")
            : KeyOf(scalar.Value, field) is { } other
            ? new($"„{scalar.Value}“ gehört zu „{other}“. Bei „{field.Key}“ sind möglich: {ids}", $"'{scalar.Value}' belongs to '{other}'. For '{field.Key}' choose one of: {ids}")
            : ids.Length > 0
                ? new($"Möglich sind die Kennungen aus site.yml: {ids}. Eine neue tragen Sie dort unter „vocabularies“ ein.", $"The ids from site.yml are: {ids}. Add a new one there, below 'vocabularies'.")
                : new("In site.yml ist unter „vocabularies“ noch nichts dafür eingetragen.", "site.yml lists nothing for it below 'vocabularies' yet.");
        return new Diagnostic(UnknownTermCode, Severity.Error, field.Source, scalar.Span, message, hint)
        {
            Fix = Named(scalar.Value, vocabulary) is { } id ? [new TextEdit(scalar.Span, id)] : [],
        };
    }

    /// <summary>CNT1302: an id that the texts have as addresses need it, and <c>site.yml</c> has not. There it is mended once.</summary>
    public static Diagnostic IdSpeltOtherwise(VocabularyEntry entry, string id, SourceText text) => new(
        "CNT1302",
        Severity.Error,
        entry.Source,
        entry.Span,
        new($"In den Texten heißt diese Kennung „{id}“ (so in {text.Path}), hier aber „{entry.Id}“.", $"The texts call this id '{id}' (as {text.Path} does), but here it is '{entry.Id}'."),
        new($"Schreiben Sie „{id}“.", $"Write '{id}'."))
    {
        Cause = entry.Spelling with { Kind = "id in texts" },
        Covers = entry.Spelling,
    };

    // "Team & Führungskraft", "team; vertrieb": the ids of what is named, where each is known by its id or label.
    private static string? Several(string written, Vocabulary vocabulary)
    {
        string[] words = [.. Separators.Aggregate(written, (text, word) => text.Replace(word, ";", StringComparison.OrdinalIgnoreCase)).Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)];
        string[] ids = [.. words.Select(word => Named(word, vocabulary)).OfType<string>()];
        return words.Length > 1 && ids.Length == words.Length ? string.Join(", ", ids) : null;
    }

    // The one id that is written in another way, or whose label it is.
    private static string? Named(string written, Vocabulary vocabulary)
    {
        string slug = Slug.From(written);
        VocabularyEntry[] named =
        [
            .. vocabulary.Entries.Where(entry => string.Equals(entry.Slug, slug, StringComparison.Ordinal)
                || entry.Label.ByLanguage.Values.Any(label => string.Equals(Slug.From(label), slug, StringComparison.Ordinal))),
        ];
        return named is [var only] && slug.Length > 0 ? only.Wanted : null;
    }

    // What was swapped: a station of the journey where a role is expected.
    private static string? KeyOf(string written, FieldContext field)
        => field.Vocabularies.Roles.Find(written) is not null ? "role"
        : field.Vocabularies.Touchpoints.Find(written) is not null ? "touchpoint"
        : field.Vocabularies.Industries.Find(written) is not null ? "industry"
        : null;

    // The id in another spelling, its label in any language, a translation of the label's beginning, or a typing mistake.
    private static string? Meant(string written, Vocabulary vocabulary)
    {
        string slug = Slug.From(written);
        return Find(entry => string.Equals(entry.Slug, slug, StringComparison.Ordinal))
            ?? Find(entry => entry.Label.ByLanguage.Values.Any(label => string.Equals(Slug.From(label), slug, StringComparison.Ordinal)))
            ?? Suggestion.Nearest(slug, vocabulary.Entries.Select(entry => entry.Wanted))
            ?? Find(entry => Suggestion.Nearest(written, entry.Label.ByLanguage.Values) is not null)
            ?? Find(entry => entry.Label.ByLanguage.Values.Any(label => label.Contains(written, StringComparison.OrdinalIgnoreCase)))
            ?? Find(entry => slug.Length > 3 && (entry.Id.StartsWith(slug, StringComparison.Ordinal) || slug.StartsWith(entry.Id, StringComparison.Ordinal)));

        string? Find(Func<VocabularyEntry, bool> condition) => vocabulary.Entries.FirstOrDefault(condition)?.Wanted;
    }
}
