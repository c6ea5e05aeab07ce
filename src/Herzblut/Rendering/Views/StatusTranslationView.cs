using Herzblut.Rendering.Pages;
using Herzblut.Statistics;

namespace Herzblut.Rendering.Views;

/// <summary>How far a language has come.</summary>
internal sealed class StatusTranslationView(PageContext page, TranslationStatistics translation) : View<StatusTranslationView>
{
    private StatusListView? _missing;
    private StatusListView? _behind;

    public static ViewShape<StatusTranslationView> Shape { get; } = ViewShape<StatusTranslationView>
        .Named("status_translation", "How far a language has come against the default language.")
        .Text("language", "What its speakers call it: `English`.", view => LanguageNames.Of(view.Translation.Language))
        .Text("code", "Its code.", view => view.Translation.Language)
        .Number("page_count", "How many pages the default language has.", view => view.Translation.Pages)
        .Object("missing", "status_list", "Pages that are not translated, as the default language has them.", view => view._missing ??= view.Listed(view.Translation.Missing))
        .Object("behind", "status_list", "Translated chapters whose original was reviewed on a later day.", view => view._behind ??= view.Listed(view.Translation.Behind))
        .Build();

    /// <inheritdoc/>
    protected override ViewShape<StatusTranslationView> Members => Shape;

    private TranslationStatistics Translation => translation;

    private StatusListView Listed(IEnumerable<StatisticsEntry> entries) => new(page, entries);
}
