using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;
using Herzblut.Addresses;
using Herzblut.Diagnostics;
using Herzblut.Markup;
using Herzblut.Model;

namespace Herzblut.Search.Documents;

/// <summary>
/// The small file that pages know the search by: it names the files of today's index. Pages need no rendering anew when the index
/// changes, and since browsers fetch this file past every cache, a page that they kept searches what is published now as well. Whatever it
/// names with <c>.js</c> is kept for reading without a network, and what is named there.
/// </summary>
internal static class SearchDirectory
{
    // In bytes.
    private const int TypicalFile = 1024;
    private const int MostSituations = 6;
    private const int MostTags = 8;

    private static readonly JsonWriterOptions JsonOptions = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The file, a script, so that it loads from disk as well.</summary>
    /// <param name="edition">Whose search it is.</param>
    /// <param name="index">The main file of its index.</param>
    /// <param name="kept">The file that names further ones to keep; null where there are none.</param>
    /// <param name="others">Languages to look into where this one has no answer.</param>
    public static OutputFile Of(LanguageEdition edition, OutputFile index, OutputFile? kept, ImmutableArray<string> others)
    {
        using var output = new Utf8Output(TypicalFile);
        output.WriteUtf8("self.herzblutFiles="u8);
        using (var json = new Utf8JsonWriter(output, JsonOptions))
        {
            json.WriteStartObject();
            json.WriteString("index", NameOf(edition, index));
            if (kept is not null)
            {
                json.WriteString("kept", NameOf(edition, kept));
            }

            WriteLinks(json, "situations", edition.Situations.Take(MostSituations).Select(situation => new Link(situation.Title, situation.Address)));
            WriteLinks(json, "tags", edition.Tags.OrderByRank(tag => -tag.Chapters.Length).Take(MostTags).Select(tag => new Link(tag.Name, tag.Address)));
            WriteNames(json, "others", others);
            json.WriteEndObject();
        }

        output.WriteUtf8(";\n"u8);
        return new OutputFile(edition.Addresses.Search.Path, output.Written.ToArray());
    }

    // Where to begin for those who have no word yet: what happens right now, and what most chapters are about.
    private static void WriteLinks(Utf8JsonWriter json, string name, IEnumerable<Link> links)
    {
        json.WriteStartArray(name);
        foreach (Link link in links)
        {
            json.WriteStartArray();
            json.WriteStringValue(link.Text);
            json.WriteStringValue(link.Address.ToString());
            json.WriteEndArray();
        }

        json.WriteEndArray();
    }

    private static void WriteNames(Utf8JsonWriter json, string name, IEnumerable<string> values)
    {
        json.WriteStartArray(name);
        foreach (string value in values)
        {
            json.WriteStringValue(value);
        }

        json.WriteEndArray();
    }

    // All of them lie in its folder or below.
    private static string NameOf(LanguageEdition edition, OutputFile file)
    {
        string directory = edition.Addresses.Search.Path;
        return file.Path[(directory.LastIndexOf('/') + 1)..];
    }

    private sealed record Link(string Text, SiteAddress Address);
}
