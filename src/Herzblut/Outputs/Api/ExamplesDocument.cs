using System.Collections.Immutable;
using System.Text.Json;
using Herzblut.Model;
using Herzblut.Outputs.Shared;

namespace Herzblut.Outputs.Api;

/// <summary><c>api/examples.json</c>: all practice examples in reading order.</summary>
internal sealed class ExamplesDocument(OutputContext context, LanguageEdition edition) : BookDocument(context, edition)
{
    /// <inheritdoc/>
    protected override string Name => "examples";

    /// <inheritdoc/>
    protected override int CountOf(Chapter chapter) => chapter.Examples.Length;

    /// <inheritdoc/>
    protected override void WriteItems(Utf8JsonWriter json, Part part, Chapter chapter)
    {
        foreach (PracticeExample example in chapter.Examples)
        {
            Write(json, example);
        }
    }

    private void Write(Utf8JsonWriter json, PracticeExample example)
    {
        json.WriteStartObject();
        json.WriteString("id", example.Id);
        json.WriteString("title", example.Title);
        json.WriteString("text", example.Text.Content.PlainText);
        json.WriteString("effect", example.Effect?.Content.PlainText);
        WriteTerms(json, "roles", example.Roles);
        WriteTerms(json, "touchpoints", example.Touchpoints);
        WriteTerms(json, "industries", example.Industries);
        WriteAddress(json, example.Address);
        WriteReference(json, "chapter", example.Chapter.Title, example.Chapter.Address);
        json.WriteString("language", example.Language);
        WriteTags(json, example.Tags);
        json.WriteString("author", example.Author);
        WriteDate(json, "date", example.Date);
        WriteDate(json, "reviewed", example.Reviewed);
        json.WriteEndObject();
    }

    private static void WriteTerms(Utf8JsonWriter json, string name, ImmutableArray<VocabularyTerm> terms)
    {
        json.WriteStartArray(name);
        foreach (VocabularyTerm term in terms)
        {
            json.WriteStartObject();
            json.WriteString("id", term.Id);
            json.WriteString("label", term.Label);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
