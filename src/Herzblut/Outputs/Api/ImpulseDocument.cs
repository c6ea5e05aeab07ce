using System.Text.Json;
using Herzblut.Markup;
using Herzblut.Model;
using Herzblut.Outputs.Shared;
using Herzblut.Rendering.Impulses;

namespace Herzblut.Outputs.Api;

/// <summary><c>api/impuls.json</c>: the question of each ISO week of a year; see <see cref="ImpulseCalendar"/>.</summary>
internal sealed class ImpulseDocument(OutputContext context, LanguageEdition edition) : ApiDocument(context, edition)
{
    /// <inheritdoc/>
    protected override string Name => "impuls";

    /// <summary>The file.</summary>
    public OutputFile Create() => CreateShort(WriteItems);

    private void WriteItems(Utf8JsonWriter json)
    {
        int week = 0;
        foreach (Impulse impulse in ImpulseCalendar.Of(Edition))
        {
            week++;
            json.WriteStartObject();
            json.WriteNumber("week", week);
            json.WriteString("text", impulse.Question.Text.Content.PlainText);
            WriteAddress(json, impulse.Question.Address);
            WriteReference(json, "chapter", impulse.Chapter.Title, impulse.Chapter.Address);
            json.WriteEndObject();
        }
    }
}
