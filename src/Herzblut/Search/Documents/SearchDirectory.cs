using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;
using Herzblut.Markup;
using Herzblut.Model;

namespace Herzblut.Search.Documents;

/// <summary>
/// The small file that pages know the search by: it names the files of today's index. Pages need no rendering anew when the index
/// changes, and since browsers fetch this file past every cache, a page that they kept searches what is published now as well.
/// </summary>
internal static class SearchDirectory
{
    // In bytes.
    private const int TypicalFile = 1024;
    private const int MostTags = 8;

    private static readonly JsonWriterOptions JsonOptions = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The file, a script, so that it loads from disk as well.</summary>
    /// <param name="edition">Whose search it is.</param>
    /// <param name="index">The main file of its index.</param>
    /// <param name="others">Languages to look into where this one has no answer.</param>
    public static OutputFile Of(LanguageEdition edition, OutputFile index, ImmutableArray<string> others)
    {
        using var output = new Utf8Output(TypicalFile);
        output.WriteUtf8("self.herzblutFiles="u8);
        using (var json = new Utf8JsonWriter(output, JsonOptions))
        {
            json.WriteStartObject();
            json.WriteString("index", NameOf(index));
            WriteTags(json, edition);
            json.WriteStartArray("others");
            foreach (string language in others)
            {
                json.WriteStringValue(language);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        output.WriteUtf8(";\n"u8);
        return new OutputFile(edition.Addresses.Search.Path, output.Written.ToArray());
    }

    // Where to begin for those who have no word yet: what most chapters are about.
    private static void WriteTags(Utf8JsonWriter json, LanguageEdition edition)
    {
        json.WriteStartArray("tags");
        foreach (Tag tag in edition.Tags.OrderByDescending(tag => tag.Chapters.Length).Take(MostTags))
        {
            json.WriteStartArray();
            json.WriteStringValue(tag.Name);
            json.WriteStringValue(tag.Address.Path);
            json.WriteEndArray();
        }

        json.WriteEndArray();
    }

    // All of them lie in one folder.
    private static string NameOf(OutputFile file) => file.Path[(file.Path.LastIndexOf('/') + 1)..];
}
