using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Xml.Linq;

namespace Herzblut.Tests.Shipped;

/// <summary>Data in a form for reviewers: of each list the first two items, of long texts the beginning.</summary>
internal static class DataOutline
{
    private const int ShownItems = 2;
    private const int ShownText = 100;

    private static readonly JsonSerializerOptions Readable = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string OfJson(string json) => Cut(JsonNode.Parse(json))!.ToJsonString(Readable) + "\n"; // it is no null

    public static string OfXml(string xml)
    {
        XDocument document = XDocument.Parse(xml);
        foreach (XElement element in document.Descendants().ToArray())
        {
            foreach (XElement surplus in element.Elements().GroupBy(child => child.Name).SelectMany(group => group.Skip(ShownItems)).ToArray())
            {
                surplus.Remove();
            }

            if (!element.HasElements)
            {
                element.Value = Cut(element.Value);
            }
        }

        return $"{document.Declaration}\n{document}\n";
    }

    private static JsonNode? Cut(JsonNode? node) => node switch
    {
        JsonObject fields => new JsonObject(fields.Select(field => KeyValuePair.Create(field.Key, Cut(field.Value)))),
        JsonArray items => new JsonArray([.. items.Take(ShownItems).Select(Cut)]),
        JsonValue value when value.GetValueKind() == JsonValueKind.String => Cut(value.GetValue<string>()),
        _ => node?.DeepClone(),
    };

    private static string Cut(string text) => text.Length <= ShownText ? text : text[..ShownText] + "…";
}
