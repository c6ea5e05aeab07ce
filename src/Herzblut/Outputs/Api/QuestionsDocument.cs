using System.Text.Json;
using Herzblut.Model;
using Herzblut.Outputs.Shared;

namespace Herzblut.Outputs.Api;

/// <summary><c>api/questions.json</c>: all guiding questions in reading order.</summary>
internal sealed class QuestionsDocument(OutputContext context, LanguageEdition edition) : BookDocument(context, edition)
{
    /// <inheritdoc/>
    protected override string Name => "questions";

    /// <inheritdoc/>
    protected override int CountOf(Chapter chapter) => chapter.Questions.Length;

    /// <inheritdoc/>
    protected override void WriteItems(Utf8JsonWriter json, Part part, Chapter chapter)
    {
        foreach (GuidingQuestion question in chapter.Questions)
        {
            Write(json, chapter, question);
        }
    }

    private void Write(Utf8JsonWriter json, Chapter chapter, GuidingQuestion question)
    {
        json.WriteStartObject();
        json.WriteString("id", question.Id);
        json.WriteNumber("number", question.Number);
        json.WriteString("text", question.Text.Content.PlainText);
        json.WriteStartArray("follow_ups");
        foreach (RichText followUp in question.FollowUps)
        {
            json.WriteStringValue(followUp.Content.PlainText);
        }

        json.WriteEndArray();
        WriteAddress(json, question.Address);
        WriteReference(json, "chapter", chapter.Title, chapter.Address);
        json.WriteString("language", chapter.Language);
        WriteTags(json, chapter.Tags);
        json.WriteEndObject();
    }
}
