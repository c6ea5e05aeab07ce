using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;
using Herzblut.Addresses;
using Herzblut.Markup;
using Herzblut.Model;
using Herzblut.Outputs.Shared;
using Herzblut.Rendering.Links;
using Herzblut.Rendering.Pages;
using Herzblut.Rendering.Values;

namespace Herzblut.Outputs.Finder;

/// <summary>
/// What the example finder knows of all examples of an edition, so that its page need not hold them: scripts, which load from disk as
/// well, in pieces that are fetched as they are needed.
/// <code>
/// search/de-examples.js          herzblutFinder: ids of the facets' options, names of the pieces; browsers fetch it past every cache
/// search/de-examples/f.STAMP.js  for each example the numbers of its options, facet by facet: [[2],[0,5],[1],[3,4]]
/// search/de-examples/t.STAMP.js  its text: address from the finder, title, story, effect, who told it, chapter
/// </code>
/// A piece is named after what stands in it, so that whoever publishes a small change sends few of them. All lists have the order of <see cref="NewestExamples.First"/>.
/// </summary>
internal sealed class FinderFiles
{
    private static readonly JsonWriterOptions JsonOptions = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly IOutputSink _sink;
    private readonly LanguageEdition _edition;
    private readonly RelativeLinks _links;
    private readonly FacetNumbers _facets;

    private FinderFiles(OutputContext context, LanguageEdition edition)
    {
        _sink = context.Sink;
        _edition = edition;
        _links = new RelativeLinks(edition.Addresses.Of(PageKind.Examples));
        _facets = new FacetNumbers(context.Config.Vocabularies, edition.Tags);
    }

    /// <summary>The files of an edition; none where it has no examples.</summary>
    public static ImmutableArray<OutputFile> Create(OutputContext context, LanguageEdition edition)
    {
        ImmutableArray<PracticeExample> examples = NewestExamples.First(edition);
        return examples.IsEmpty ? [] : new FinderFiles(context, edition).Create(examples);
    }

    private ImmutableArray<OutputFile> Create(ImmutableArray<PracticeExample> examples)
    {
        using var facets = new PieceWriter('f', $"search/{Folder}/", _sink);
        using var texts = new PieceWriter('t', $"search/{Folder}/", _sink);
        using var html = new Utf8Output();
        foreach (PracticeExample example in examples)
        {
            string key = example.Address.Path + example.Id;
            _facets.Write(facets.Next(key), example);
            WriteText(texts.Next(key), example, html);
        }

        ImmutableArray<Piece> facetPieces = facets.Finish();
        ImmutableArray<Piece> textPieces = texts.Finish();
        return
        [
            WriteDirectory(examples.Length, facetPieces, textPieces),
            .. facets.Files,
            .. texts.Files,
        ];
    }

    private string Folder => _edition.Language + "-examples";

    private OutputFile WriteDirectory(int count, ImmutableArray<Piece> facets, ImmutableArray<Piece> texts)
    {
        using var output = new Utf8Output();
        output.WriteUtf8("self.herzblutFinder="u8);
        using (var json = new Utf8JsonWriter(output, JsonOptions))
        {
            json.WriteStartObject();
            json.WriteString("folder", Folder);
            json.WriteNumber("count", count);
            _facets.WriteIds(json);
            WritePieces(json, "facet", facets);
            WritePieces(json, "text", texts);
            json.WriteEndObject();
        }

        output.WriteUtf8(";\n"u8);
        return _sink.Add(_edition.Addresses.FinderData.Path, output.Written);
    }

    private static void WritePieces(Utf8JsonWriter json, string name, ImmutableArray<Piece> pieces)
    {
        json.WriteString(name + "Names", string.Concat(pieces.Select(piece => piece.Stamp)));
        json.WriteStartArray(name + "Pieces");
        foreach (Piece piece in pieces)
        {
            json.WriteNumberValue(piece.First);
        }

        json.WriteEndArray();
    }

    private void WriteText(Utf8JsonWriter json, PracticeExample example, Utf8Output html)
    {
        json.WriteStartObject();
        json.WriteString("url", _links.ToText(example.Address));
        json.WriteString("title", example.Title ?? example.Chapter.Title);
        WriteHtml(json, "html", example, example.Text, html);
        WriteHtml(json, "effect", example, example.Effect, html);
        WriteIfGiven(json, "author", example.Author);
        WriteIfGiven(json, "date", example.Date?.ToString("O", null));
        json.WriteString("chapter", example.Chapter.Title);
        if (example.Chapter.Number is { } number)
        {
            json.WriteNumber("number", number);
        }

        WriteIfGiven(json, "language", example.Language == _edition.Language ? null : example.Language);
        json.WriteEndObject();
    }

    // The same place as in the list of the page: texts of many chapters, whose ids must not meet.
    private void WriteHtml(Utf8JsonWriter json, string name, PracticeExample example, RichText? text, Utf8Output html)
    {
        if (text is { IsEmpty: false })
        {
            TextPlace place = FinderPlace.Of(_edition, example);
            html.Clear();
            RichTextWriter.Write(html, text, _links, place.IdPrefix, place.HeadingShift);
            json.WriteString(name, html.Written);
        }
    }

    private static void WriteIfGiven(Utf8JsonWriter json, string name, string? text)
    {
        if (text is not null)
        {
            json.WriteString(name, text);
        }
    }
}
