using System.Text.Encodings.Web;
using System.Text.Json;
using Herzblut.Addresses;
using Herzblut.Markup;
using Herzblut.Model;
using Herzblut.Outputs.Shared;
using Herzblut.Rendering.Links;

namespace Herzblut.Outputs.Api;

/// <summary>
/// One JSON file of an edition below <c>api/</c>, and the pieces that several of them share. Each names its schema and its
/// language; <c>path</c> starts at the site's root, <c>url</c> is absolute or null.
/// </summary>
internal abstract class ApiDocument(OutputContext context, LanguageEdition edition)
{
    // In bytes.
    private const int TypicalShort = 16 * 1024;
    private const int UsualLink = 256;

    private static readonly JsonWriterOptions WriterOptions = new()
    {
        // Umlauts stay readable; the files are never part of a page.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    private static readonly RelativeLinks FromRoot = new(new SiteAddress("index.html"));

    /// <summary>The name of file and schema: <c>chapters</c>.</summary>
    protected abstract string Name { get; }

    /// <summary>The edition it is about.</summary>
    protected LanguageEdition Edition => edition;

    /// <summary>The file of that name.</summary>
    protected SiteAddress Address => new($"{edition.Addresses.Folder}api/{Name}.json");

    /// <summary>Makes its one file, for lists that stay short in a large playbook.</summary>
    protected OutputFile CreateShort(Action<Utf8JsonWriter> writeItems) => Create(Address, TypicalShort, Name, writeItems);

    /// <summary>Makes a file of it.</summary>
    /// <param name="address">Where it lies.</param>
    /// <param name="typicalSize">In bytes; more may be written.</param>
    /// <param name="list">The name of the file's one list.</param>
    /// <param name="writeItems">Writes the items of the list.</param>
    protected OutputFile Create(SiteAddress address, int typicalSize, string list, Action<Utf8JsonWriter> writeItems)
    {
        using var output = new Utf8Output(typicalSize);
        using (var json = new Utf8JsonWriter(output, WriterOptions))
        {
            json.WriteStartObject();
            json.WriteString("$schema", new RelativeLinks(address).ToText(ApiSchemas.AddressOf(Name)));
            json.WriteString("language", edition.Language);
            json.WriteString("site", context.Config.Title.In(edition.Language));
            json.WriteStartArray(list);
            writeItems(json);
            json.WriteEndArray();
            json.WriteEndObject();
        }

        return context.Sink.Add(address.Path, output.Written);
    }

    /// <summary>Writes <c>path</c> and <c>url</c>.</summary>
    protected void WriteAddress(Utf8JsonWriter json, SiteAddress address)
    {
        WriteLink(json, "path", FromRoot, address);
        if (context.Absolute is { } absolute)
        {
            WriteLink(json, "url", absolute, address);
        }
        else
        {
            json.WriteNull("url");
        }
    }

    /// <summary>Writes <c>chapter</c> or <c>part</c>: what a link to a page shows. Its absolute address begins as that of the item does.</summary>
    protected static void WriteReference(Utf8JsonWriter json, string name, string title, SiteAddress address)
    {
        json.WriteStartObject(name);
        json.WriteString("title", title);
        WriteLink(json, "path", FromRoot, address);
        json.WriteEndObject();
    }

    private static void WriteLink(Utf8JsonWriter json, string name, LinkWriter links, SiteAddress address)
    {
        using var link = new Utf8Output(UsualLink);
        links.Write(link, address);
        json.WriteString(name, link.Written);
    }

    /// <summary>Writes a list of tags.</summary>
    protected static void WriteTags(Utf8JsonWriter json, IEnumerable<TagReference> tags)
    {
        json.WriteStartArray("tags");
        foreach (TagReference tag in tags)
        {
            json.WriteStringValue(tag.Name);
        }

        json.WriteEndArray();
    }

    /// <summary>Writes a date as <c>2026-03-12</c>, or null.</summary>
    protected static void WriteDate(Utf8JsonWriter json, string name, DateOnly? date)
        => json.WriteString(name, date?.ToIso());
}
