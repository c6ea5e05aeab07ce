using System.Text.Json;
using Herzblut.Model;
using Herzblut.Outputs.Shared;

namespace Herzblut.Outputs.Api;

/// <summary><c>api/chapters.json</c>: all chapters in reading order.</summary>
internal sealed class ChaptersDocument(OutputContext context, LanguageEdition edition) : BookDocument(context, edition)
{
    /// <inheritdoc/>
    protected override string Name => "chapters";

    /// <inheritdoc/>
    protected override int CountOf(Chapter chapter) => 1;

    /// <inheritdoc/>
    protected override void WriteItems(Utf8JsonWriter json, Part part, Chapter chapter)
    {
        json.WriteStartObject();
        json.WriteNumber("number", chapter.Number);
        json.WriteString("title", chapter.Title);
        WriteAddress(json, chapter.Address);
        WriteReference(json, "part", part.Title, part.Address);
        json.WriteString("language", chapter.Language);
        json.WriteString("description", chapter.Summary);
        json.WriteString("quote", chapter.Quote);
        json.WriteString("message", chapter.Message.Content.PlainText);
        json.WriteNumber("questions", chapter.Questions.Length);
        json.WriteNumber("tips", chapter.Tips.Length);
        json.WriteNumber("examples", chapter.Examples.Length);
        WriteTags(json, chapter.Tags);
        json.WriteString("owner", chapter.Owner);
        WriteDate(json, "reviewed", chapter.Reviewed);
        WriteFacilitation(json, chapter.Workshop);
        json.WriteEndObject();
    }

    // Only steps that say something to the facilitator, so that most chapters have no such list.
    private static void WriteFacilitation(Utf8JsonWriter json, Workshop? workshop)
    {
        WorkshopStep[] steps = [.. workshop?.Steps.Where(step => step.Facilitation is not null || step.IsOptional) ?? []];
        if (steps.Length == 0)
        {
            return;
        }

        json.WriteStartArray("facilitation");
        foreach (WorkshopStep step in steps)
        {
            json.WriteStartObject();
            json.WriteNumber("step", step.Number);
            json.WriteString("title", step.Title);
            json.WriteString("text", step.Facilitation?.Content.PlainText);
            json.WriteBoolean("optional", step.IsOptional);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
