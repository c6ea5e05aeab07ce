using System.Globalization;
using Herzblut.Addresses;
using Herzblut.Model;
using Herzblut.Theming.Strings;

namespace Herzblut.Search.Documents;

/// <summary>Makes workshops findable by what people call them: the page that lists them, and each of them in its chapter.</summary>
internal static class WorkshopDocuments
{
    /// <summary>The page of all workshops, which shows how long each takes; null where the edition has none.</summary>
    public static SearchDocument? OfPage(LanguageEdition edition, ThemeStrings strings)
    {
        if (!edition.HasWorkshops)
        {
            return null;
        }

        string description = strings.Text("pages.workshops_description");
        Workshop[] workshops = [.. edition.Parts.SelectMany(part => part.Chapters).Select(chapter => chapter.Workshop).OfType<Workshop>()];
        return new SearchDocument(edition.Addresses.Of(PageKind.Workshops), SearchDocumentKind.Generated, description)
        {
            Title = strings.Text("pages.workshops"),
            Headings = [description, .. workshops.SelectMany(workshop => Durations(workshop, strings)).Distinct(StringComparer.Ordinal)],
            Tags = [.. workshops.SelectMany(workshop => WordsForDurations(workshop, strings)).Distinct(StringComparer.Ordinal)],
        };
    }

    /// <summary>The workshop of a chapter: what it is, how long it takes, what belongs to it.</summary>
    public static SearchDocument Of(Chapter chapter, Workshop workshop, ThemeStrings strings)
    {
        IEnumerable<string?> texts =
        [
            $"{strings.Text("pages.workshop")}: {chapter.Title}",
            .. Durations(workshop, strings),
            .. workshop.Steps.Select(step => step.Title),
        ];
        return new SearchDocument(chapter.Address.At(Workshop.Id), SearchDocumentKind.Workshop, string.Join(" · ", texts.OfType<string>()));
    }

    // As one word: who asks for 30 minutes means no text that has a thirty here and minutes there.
    private static IEnumerable<string> WordsForDurations(Workshop workshop, ThemeStrings strings)
        => new[] { workshop.Minutes, workshop.ShortMinutes }.OfType<int>().Select(minutes => strings.Text("workshop_minutes", [Number(minutes)]).Replace(' ', '-'));

    private static IEnumerable<string> Durations(Workshop workshop, ThemeStrings strings)
    {
        if (workshop.Minutes is { } minutes)
        {
            yield return strings.Text("workshop_minutes", [Number(minutes)]);
        }

        if (workshop.ShortMinutes is { } few && few != workshop.Minutes)
        {
            yield return strings.Text("workshop_short", [Number(few)]);
        }
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
