using System.Collections.Immutable;
using Herzblut.Schemas;
using Herzblut.Schemas.Keys;

namespace Herzblut.Rendering.Contributing;

/// <summary>
/// What the form for telling a story asks. Each question is a key of the schema that checks practice examples, so that what the form
/// makes is what the check accepts.
/// </summary>
internal static class StoryFields
{
    /// <summary>Asked for too, though no key says it: the folder of the file does.</summary>
    public const string Chapter = "chapter";

    // Known without asking: the day, and what the box about consent says.
    private static readonly ImmutableArray<string> Known = [ContentSchema.Date, ContentSchema.Consent];

    /// <summary>The keys that people are asked for, in the order of the form: first what they came to tell.</summary>
    public static ImmutableArray<string> Asked { get; } =
        [ContentSchema.Text, ContentSchema.Effect, ContentSchema.Title, ContentSchema.Touchpoint, ContentSchema.Role, ContentSchema.Industry];

    /// <summary>The keys of the front matter that the form fills, in the order of the schema.</summary>
    public static ImmutableArray<string> HeaderKeys { get; } =
        [.. ContentSchema.Example.Keys.Select(key => key.Name).Where(name => Asked.Contains(name) || Known.Contains(name))];

    /// <summary>The questions; those without anything to choose from are left out.</summary>
    public static ImmutableArray<StoryField> Of(VocabulariesConfig vocabularies)
        => [.. Asked.Select(key => Of(key, vocabularies)).Where(field => field.Kind != "choice" || !field.Terms.IsEmpty)];

    private static StoryField Of(string name, VocabulariesConfig vocabularies)
    {
        if (name == ContentSchema.Text)
        {
            // The body of the file, which no key stands for.
            return new StoryField(name, "text", IsRequired: true, []);
        }

        SchemaKey key = ContentSchema.Example.Keys.Single(key => key.Name == name);
        return key.Value is ListSchema { Item: TermSchema terms }
            // An example that no touchpoint leads to is reported, though the key may be missing.
            ? new StoryField(name, "choice", key.IsRequired || name == ContentSchema.Touchpoint, terms.Vocabulary(vocabularies).Entries)
            : new StoryField(name, key.Value.Kind == SchemaKind.Markdown ? "text" : "line", key.IsRequired, []);
    }
}
