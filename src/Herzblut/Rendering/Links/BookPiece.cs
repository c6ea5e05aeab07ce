using System.Collections.Immutable;
using System.Globalization;
using Herzblut.Addresses;
using Herzblut.Model;

namespace Herzblut.Rendering.Links;

/// <summary>
/// Consecutive chapters of one part, few enough for one page or one file. A book of up to <see cref="LargestWhole"/> chapters stays
/// whole and has no pieces; a larger one has at least one for each part, so that nothing made of it grows with the book.
/// </summary>
/// <param name="Part">The part, with all its chapters.</param>
/// <param name="Number">From 1 inside the part.</param>
/// <param name="Count">How many pieces the part has.</param>
/// <param name="Chapters">At most <see cref="MostChapters"/>; empty for a part without any.</param>
internal sealed record BookPiece(Part Part, int Number, int Count, ImmutableArray<Chapter> Chapters)
{
    /// <summary>The most chapters that stand on one page.</summary>
    public const int LargestWhole = 200;

    /// <summary>The most chapters of a piece: at 20 kB each, a page of 1 MB.</summary>
    public const int MostChapters = 50;

    /// <summary>The part's title, where it has several pieces with their numbers: <c>Haltung (2/3)</c>.</summary>
    public string Title => Count == 1 ? Part.Title : string.Create(CultureInfo.InvariantCulture, $"{Part.Title} ({Number}/{Count})");

    /// <summary>All pieces of an edition in reading order; empty where the book is whole.</summary>
    public static ImmutableArray<BookPiece> AllOf(LanguageEdition edition)
        => edition.Chapters.Length <= LargestWhole ? [] : [.. edition.Parts.SelectMany(OfPart)];

    /// <summary>The piece that a chapter stands in; null where the book is whole.</summary>
    public static BookPiece? Of(LanguageEdition edition, Chapter chapter)
    {
        if (edition.Chapters.Length <= LargestWhole)
        {
            return null;
        }

        var part = (Part)edition.PageAt(chapter.Part.Path)!; // a chapter has a part
        // Numbers run over the whole book.
        return OfPart(part, (chapter.Number - part.Chapters[0].Number) / MostChapters);
    }

    /// <summary>
    /// A name for its files, unique in the edition: <c>haltung</c>, <c>haltung--2</c>. Slugs never hold two hyphens in a row.
    /// </summary>
    public string NameIn(LanguageEdition edition)
    {
        string part = BookAnchor.Of(Part.Address, edition.Addresses.Folder);
        return Number == 1 ? part : string.Create(CultureInfo.InvariantCulture, $"{part}{BookAnchor.Separator}{Number}");
    }

    /// <summary>Its page: in the book, or with the form for telling a story.</summary>
    public SiteAddress AddressIn(LanguageEdition edition, PageKind kind) => edition.Addresses.Piece(kind, NameIn(edition));

    /// <summary>The piece after it, or before it where the step is -1; null beyond both ends of the book.</summary>
    public BookPiece? Beside(LanguageEdition edition, int step)
    {
        if (Number + step >= 1 && Number + step <= Count)
        {
            return OfPart(Part, Number + step - 1);
        }

        int place = 0;
        while (edition.Parts[place].Path != Part.Path)
        {
            place++;
        }

        return edition.Parts.ElementAtOrDefault(place + step) is not { } part ? null
            : OfPart(part, step > 0 ? 0 : CountIn(part) - 1);
    }

    private static IEnumerable<BookPiece> OfPart(Part part) => Enumerable.Range(0, CountIn(part)).Select(index => OfPart(part, index));

    private static BookPiece OfPart(Part part, int index)
        => new(part, index + 1, CountIn(part), [.. part.Chapters.AsSpan().Slice(index * MostChapters, Math.Min(MostChapters, part.Chapters.Length - (index * MostChapters)))]);

    private static int CountIn(Part part) => Math.Max(1, (part.Chapters.Length + MostChapters - 1) / MostChapters);
}
