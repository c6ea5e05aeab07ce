using System.Collections.Immutable;
using System.Text.Json;
using Herzblut.Addresses;
using Herzblut.Markup;
using Herzblut.Model;
using Herzblut.Outputs.Shared;
using Herzblut.Rendering.Links;

namespace Herzblut.Outputs.Api;

/// <summary>
/// A document with something of every chapter. Of a large book (see <see cref="BookPiece"/>) <c>api/examples.json</c> lists files
/// that hold a piece each (<c>api/examples/haltung.json</c>): the list <c>pieces</c> stands there instead of <c>examples</c>.
/// </summary>
internal abstract class BookDocument(OutputContext context, LanguageEdition edition) : ApiDocument(context, edition)
{
    // What a chapter's items take, in bytes.
    private const int TypicalChapter = 4 * 1024;

    // An entry of the list of pieces.
    private const int TypicalPiece = 200;

    /// <summary>The makers of its files.</summary>
    public IEnumerable<Func<OutputFile>> Files()
    {
        ImmutableArray<BookPiece> pieces = BookPiece.AllOf(Edition);
        return pieces.IsEmpty
            ? [CreateWhole]
            : [() => Create(Address, TypicalPiece * pieces.Length, "pieces", json => WriteIndex(json, pieces)), .. pieces.Select<BookPiece, Func<OutputFile>>(piece => () => Create(piece))];
    }

    /// <summary>How many items a chapter has.</summary>
    protected abstract int CountOf(Chapter chapter);

    /// <summary>Writes the items of a chapter.</summary>
    protected abstract void WriteItems(Utf8JsonWriter json, Part part, Chapter chapter);

    private SiteAddress AddressOf(BookPiece piece) => new($"{Edition.Addresses.Folder}api/{Name}/{piece.NameIn(Edition)}.json");

    private OutputFile CreateWhole() => Create(Address, TypicalChapter * Edition.Chapters.Length, Name, json =>
    {
        foreach (Part part in Edition.Parts)
        {
            WriteAll(json, part, part.Chapters);
        }
    });

    private OutputFile Create(BookPiece piece)
        => Create(AddressOf(piece), TypicalChapter * piece.Chapters.Length, Name, json => WriteAll(json, piece.Part, piece.Chapters));

    private void WriteAll(Utf8JsonWriter json, Part part, ImmutableArray<Chapter> chapters)
    {
        foreach (Chapter chapter in chapters)
        {
            WriteItems(json, part, chapter);
        }
    }

    private void WriteIndex(Utf8JsonWriter json, ImmutableArray<BookPiece> pieces)
    {
        foreach (BookPiece piece in pieces)
        {
            json.WriteStartObject();
            json.WriteString("title", piece.Title);
            WriteAddress(json, AddressOf(piece));
            json.WriteNumber("count", piece.Chapters.Sum(CountOf));
            json.WriteEndObject();
        }
    }
}
