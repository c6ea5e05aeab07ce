using System.Globalization;
using Herzblut.Addresses;
using Herzblut.Model;
using Herzblut.Theming.Strings;

namespace Herzblut.Search.Documents;

/// <summary>Makes workshops findable by what people call them: the page that lists them, and each of them in its chapter.</summary>
internal static class WorkshopDocuments
{
    /// <summary>The page of all workshops; null where the edition has none.</summary>
    public static SearchDocument? OfPage(LanguageEdition edition, ThemeStrings strings) => !edition.HasWorkshops ? null
        : new SearchDocument(edition.Addresses.Of(PageKind.Workshops), SearchDocumentKind.Page, strings.Text("pages.workshops_description"))
        {
            Title = strings.Text("pages.workshops"),
        };

    /// <summary>The workshop of a chapter: what it is, how long it takes, what belongs to it.</summary>
    public static SearchDocument Of(Chapter chapter, Workshop workshop, ThemeStrings strings)
    {
        IEnumerable<string?> texts =
        [
            $"{strings.Text("pages.workshop")}: {chapter.Title}",
            workshop.Minutes is { } minutes ? strings.Text("workshop_minutes", [Number(minutes)]) : null,
            workshop.ShortMinutes is { } few && few != workshop.Minutes ? strings.Text("workshop_short", [Number(few)]) : null,
            .. workshop.Steps.Select(step => step.Title),
        ];
        return new SearchDocument(chapter.Address.At(Workshop.Id), SearchDocumentKind.Workshop, string.Join(" · ", texts.OfType<string>()));
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
