using System.Text.Json;
using Herzblut.Markup;
using Herzblut.Model;
using Herzblut.Outputs.Shared;

namespace Herzblut.Outputs.Api;

/// <summary><c>api/situations.json</c>: what all pages say about situations, in reading order.</summary>
internal sealed class SituationsDocument(OutputContext context, LanguageEdition edition) : ApiDocument(context, edition)
{
    /// <inheritdoc/>
    protected override string Name => "situations";

    /// <summary>The file.</summary>
    public OutputFile Create() => CreateShort(WriteItems);

    private void WriteItems(Utf8JsonWriter json)
    {
        foreach (Situation situation in Edition.Situations)
        {
            Write(json, situation);
        }
    }

    private void Write(Utf8JsonWriter json, Situation situation)
    {
        json.WriteStartObject();
        json.WriteString("id", situation.Id);
        json.WriteString("title", situation.Title);
        json.WriteString("say", situation.Say.Content.PlainText);
        json.WriteString("avoid", situation.Avoid?.Content.PlainText);
        json.WriteString("question", situation.Question?.Content.PlainText);
        WriteAddress(json, situation.Address);
        if (situation.Example is { } example)
        {
            json.WriteStartObject("example");
            WriteAddress(json, example);
            json.WriteEndObject();
        }
        else
        {
            json.WriteNull("example");
        }

        WriteReference(json, "page", situation.Page.Title, situation.Page.Address);
        json.WriteString("language", situation.Language);
        json.WriteEndObject();
    }
}
