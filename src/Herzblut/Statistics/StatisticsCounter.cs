using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Herzblut.Addresses;
using Herzblut.Model;
using Herzblut.Schemas;

namespace Herzblut.Statistics;

/// <summary>Counts a playbook for its editors.</summary>
internal static class StatisticsCounter
{
    /// <summary>Counts an edition.</summary>
    /// <param name="playbook">The whole playbook.</param>
    /// <param name="edition">One of its editions.</param>
    /// <param name="day">The day that reviews are due by; null where it is not known.</param>
    public static EditionStatistics Count(Playbook playbook, LanguageEdition edition, DateOnly? day)
    {
        ImmutableArray<Chapter> chapters = [.. edition.Chapters.Where(chapter => !chapter.IsDraft)];
        ImmutableArray<PracticeExample> examples = [.. chapters.SelectMany(chapter => chapter.Examples).Where(example => !example.IsDraft)];
        return new EditionStatistics
        {
            Language = edition.Language,
            Chapters = [.. chapters.Select(chapter => EntryOf(chapter, playbook.Config.ReviewAfter, day))],
            Examples = examples.Length,
            Coverage = CoverageOf(playbook.Config.Vocabularies, edition.Language, examples),
            WithoutEffect = [.. examples.Where(example => example.Effect is null).Select(EntryOf)],
            Drafts = [.. DraftsOf(edition)],
            Translations = [.. playbook.Editions.Where(other => !other.IsDefault).Select(other => TranslationOf(playbook.Default, other))],
        };
    }

    private static ChapterStatistics EntryOf(Chapter chapter, ReviewPeriod? period, DateOnly? day)
    {
        DateOnly? due = chapter.Reviewed is { } reviewed ? period?.DueAfter(reviewed) : null;
        return new ChapterStatistics(chapter.Address)
        {
            Title = chapter.Title,
            Language = chapter.Language,
            File = chapter.Source.Path,
            Examples = chapter.Examples.Count(example => !example.IsDraft),
            Questions = chapter.Questions.Length,
            Tips = chapter.Tips.Length,
            HasWorkshop = chapter.Workshop is not null,
            Reviewed = chapter.Reviewed,
            Due = due,
            IsOverdue = due <= day,
        };
    }

    private static StatisticsEntry EntryOf(Page page) => new(page.Address) { Title = page.Title, Language = page.Language, File = page.Source.Path };

    private static StatisticsEntry EntryOf(PracticeExample example)
        => new(example.Address) { Title = example.Title ?? example.Chapter.Title, Language = example.Language, File = example.Source.Path };

    private static Coverage CoverageOf(VocabulariesConfig vocabularies, string language, ImmutableArray<PracticeExample> examples)
    {
        Dictionary<string, int> roles = PlacesOf(vocabularies.Roles);
        Dictionary<string, int> touchpoints = PlacesOf(vocabularies.Touchpoints);
        int[] byRole = new int[roles.Count];
        int[] byTouchpoint = new int[touchpoints.Count];
        int[][] counts = Array.ConvertAll(byTouchpoint, _ => new int[roles.Count]);
        int unplaced = 0;
        foreach (PracticeExample example in examples)
        {
            List<int> columns = PlacesIn(roles, example.Roles);
            List<int> rows = PlacesIn(touchpoints, example.Touchpoints);
            unplaced += columns.Count == 0 || rows.Count == 0 ? 1 : 0;
            columns.ForEach(column => byRole[column]++);
            foreach (int row in rows)
            {
                byTouchpoint[row]++;
                columns.ForEach(column => counts[row][column]++);
            }
        }

        return new Coverage
        {
            Roles = TermsOf(vocabularies.Roles, language, byRole),
            Touchpoints = TermsOf(vocabularies.Touchpoints, language, byTouchpoint),
            Counts = ImmutableCollectionsMarshal.AsImmutableArray(Array.ConvertAll(counts, ImmutableCollectionsMarshal.AsImmutableArray)),
            Unplaced = unplaced,
        };
    }

    private static Dictionary<string, int> PlacesOf(Vocabulary vocabulary)
    {
        var places = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (VocabularyEntry entry in vocabulary.Entries)
        {
            places.Add(entry.Id, places.Count);
        }

        return places;
    }

    private static List<int> PlacesIn(Dictionary<string, int> places, ImmutableArray<VocabularyTerm> terms)
    {
        var found = new List<int>(terms.Length);
        foreach (VocabularyTerm term in terms)
        {
            if (places.TryGetValue(term.Id, out int place) && !found.Contains(place))
            {
                found.Add(place);
            }
        }

        return found;
    }

    private static ImmutableArray<CoverageTerm> TermsOf(Vocabulary vocabulary, string language, int[] examples)
        => [.. vocabulary.Entries.Select((entry, place) => new CoverageTerm(entry.Id, entry.Label.In(language), examples[place]))];

    // A draft of another language stands in for nothing that an editor of this one could finish.
    private static IEnumerable<StatisticsEntry> DraftsOf(LanguageEdition edition)
    {
        foreach (Page page in edition.AllPages().Where(page => !page.IsFallback))
        {
            if (page.IsDraft)
            {
                yield return EntryOf(page);
            }

            foreach (PracticeExample example in (page as Chapter)?.Examples ?? [])
            {
                if (example.IsDraft && !page.IsDraft)
                {
                    yield return EntryOf(example);
                }
            }
        }
    }

    private static TranslationStatistics TranslationOf(LanguageEdition original, LanguageEdition translation)
    {
        ImmutableArray<Page> pages = [.. original.AllPages().Where(page => !page.IsDraft)];
        ImmutableArray<Page> missing = [.. pages.Where(page => IsMissing(page.Path, translation))];
        IEnumerable<Chapter> behind = pages.OfType<Chapter>()
            .Select(chapter => translation.PageAt(chapter.Path) is Chapter { IsFallback: false } translated && IsBehind(translated, chapter) ? translated : null)
            .OfType<Chapter>();
        return new TranslationStatistics(translation.Language, pages.Length, [.. missing.Select(EntryOf)], [.. behind.Select(EntryOf)]);
    }

    // A translation that is still a draft is not there for readers.
    private static bool IsMissing(PagePath path, LanguageEdition translation)
        => translation.PageAt(path) is null or { IsFallback: true } or { IsDraft: true };

    private static bool IsBehind(Chapter translated, Chapter original)
        => original.Reviewed is { } day && (translated.Reviewed is null || translated.Reviewed < day);
}
