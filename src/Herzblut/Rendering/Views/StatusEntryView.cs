using Herzblut.Rendering.Pages;
using Herzblut.Statistics;

namespace Herzblut.Rendering.Views;

/// <summary>Something that an editor may want to look up.</summary>
internal sealed class StatusEntryView(PageContext page, StatisticsEntry entry) : View<StatusEntryView>
{
    public static ViewShape<StatusEntryView> Shape { get; } = ViewShape<StatusEntryView>
        .Named("status_entry", "A chapter, page or example that an editor may want to look up. The numbers and dates are null for what is no chapter.")
        .Text("title", "Its title; of an example without one, that of its chapter.", view => view.Entry.Title)
        .Text("language", "The code of the language of its text.", view => view.Entry.Language)
        .Text("file", "The file it was written in.", view => view.Entry.File)
        .Url("url", "Where it stands.", view => view.Page.Url(view.Entry.Place))
        .OptionalNumber("example_count", "How many examples it has.", view => view.Chapter?.Examples)
        .OptionalNumber("question_count", "How many guiding questions it has.", view => view.Chapter?.Questions)
        .OptionalNumber("tip_count", "How many tips it has.", view => view.Chapter?.Tips)
        .Flag("has_workshop", "True where it says how to work on it in a group.", view => view.Chapter?.HasWorkshop ?? false)
        .OptionalDate("reviewed", "When it was last reviewed.", view => view.Chapter?.Reviewed)
        .OptionalDate("due", "When its next review is due; null without `review_after` in site.yml.", view => view.Chapter?.Due)
        .Flag("is_overdue", "True where that day has come by the day of the build; always false where `SOURCE_DATE_EPOCH` gives none.", view => view.Chapter?.IsOverdue ?? false)
        .Build();

    /// <inheritdoc/>
    protected override ViewShape<StatusEntryView> Members => Shape;

    private PageContext Page => page;

    private StatisticsEntry Entry => entry;

    private ChapterStatistics? Chapter => entry as ChapterStatistics;
}
