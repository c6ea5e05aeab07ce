using Herzblut.Model;
using Herzblut.Rendering.Contributing;
using Herzblut.Rendering.Links;
using Herzblut.Rendering.Pages;
using Herzblut.Rendering.Values;

namespace Herzblut.Rendering.Views;

/// <summary>A chapter, whole or as a card.</summary>
/// <param name="page">The page at hand.</param>
/// <param name="chapter">The chapter.</param>
/// <param name="place">Where the chapter stands: on its own page, or in the book.</param>
internal sealed class ChapterView(PageContext page, Chapter chapter, TextPlace place) : View<ChapterView>
{
    private readonly TextPlace _section = place.Below;
    private object?[]? _tags;
    private object?[]? _headings;
    private object?[]? _questions;
    private object?[]? _tips;
    private object?[]? _examples;
    private object?[]? _related;
    private object?[]? _situations;
    private WorkshopView? _workshop;

    public static ViewShape<ChapterView> Shape { get; } = ViewShape<ChapterView>
        .Named("chapter", "A chapter. Lists of chapters hold the same objects: a card shows the first half of the members.")
        .Text("id", "Made from its address; the id of its place in the book.", view => BookAnchor.Of(view.Chapter.Address, view.Page.Edition.Addresses.Folder))
        .Number("number", "From 1, running over the whole book.", view => view.Chapter.Number)
        .Text("title", "The title.", view => view.Chapter.Title)
        .OptionalText("description", "What the front matter says.", view => view.Chapter.Description)
        .Text("summary", "The description, or the beginning of the text; may be empty.", view => view.Chapter.Summary)
        .Url("url", "Its page; inside the book, its place there.", view => view.Page.Url(view.Chapter.Address))
        .OptionalText("quote", "The sentence it starts from (Leitsatz), plain.", view => view.Chapter.Quote)
        .Object("part", "link", "The part it belongs to.", view => LinkView.To(view.Page, view.Chapter.Part))
        .Object("image", "image?", "The picture that stands for it.", view => ImageView.Of(view.Page, view.Chapter))
        .Object("part_image", "image?", "The picture that stands for its part.", view => ImageView.Of(view.Page, view.Page.Edition.PageAt(view.Chapter.Part.Path)))
        .Number("example_count", "How many practice examples it has.", view => view.Chapter.Examples.Length)
        .Number("question_count", "How many guiding questions it has.", view => view.Chapter.Questions.Length)
        .Number("reading_minutes", "At least 1.", view => view.Chapter.ReadingMinutes)
        .List("tags", "tag", "Its tags, in the order given.", view => view.Tags)
        .Text("language", "The code of the language of its text.", view => view.Chapter.Language)
        .Flag("is_fallback", "True where it is not translated and the default language stands in.", view => view.Chapter.IsFallback)
        .Flag("is_draft", "True for what only `--drafts` shows.", view => view.Chapter.IsDraft)
        .Text("id_prefix", "Stands in front of all ids of the chapter in the book; empty elsewhere.", view => view.Place.IdPrefix)
        .Number("section_level", "The heading level of its sections: 2 on its own page, 4 in the book; its texts' headings lie below.", view => view.Place.HeadingShift + 2)
        .OptionalHtml("message", "The message (Botschaft).", view => view.Page.Html(view.Chapter.Message, view._section))
        .OptionalHtml("deepening", "The body of a chapter whose message stands in the front matter (Vertiefung).", view => view.Page.Html(view.Chapter.Deepening, view._section))
        .List("headings", "heading", "The headings of message and deepening.", view => view.Headings)
        .List("questions", "question", "The guiding questions (Leitfragen).", view => view.Questions)
        .List("tips", "tip", "The tips (Anwendungstipps).", view => view.Tips)
        .List("examples", "example", "The practice examples (Praxisbeispiele).", view => view.Examples)
        .Object("workshop", "workshop?", "How to work on it in a group.", view => view.Workshop)
        .List("situations", "situation", "What to say when something happens right now (Gerade jetzt).", view => view.Situations)
        .List("related", "chapter", "Other chapters that go with it.", view => view.Related)
        .OptionalText("owner", "Who looks after it.", view => view.Chapter.Owner)
        .OptionalDate("reviewed", "When it was last reviewed.", view => view.Chapter.Reviewed)
        .OptionalText("edit_url", "The repository's page for changing the file; null without `repository` in site.yml.", view => RepositoryLinks.Edit(view.Page.Config.Repository, view.Chapter))
        .Url("contribute_url", "The form for telling a story, with this chapter chosen.", view => FormLinks.For(view.Page, view.Chapter))
        .Build();

    /// <inheritdoc/>
    protected override ViewShape<ChapterView> Members => Shape;

    /// <summary>The chapter as its own page and cards show it.</summary>
    public static ChapterView OnOwnPage(PageContext page, Chapter chapter) => new(page, chapter, TextPlace.Page);

    private PageContext Page => page;

    private Chapter Chapter => chapter;

    private TextPlace Place => place;

    private object?[] Tags => _tags ??= ListOf(chapter.Tags, tag => new TagView(page, tag));

    private object?[] Headings => _headings ??= HeadingView.ListOf([chapter.Message, chapter.Deepening], place.IdPrefix);

    private object?[] Questions => _questions ??= ListOf(chapter.Questions, question => new QuestionView(page, question, _section));

    private object?[] Tips => _tips ??= ListOf(chapter.Tips, tip => new TipView(page, tip, _section));

    private object?[] Examples => _examples ??= ListOf(chapter.Examples, example => new ExampleView(page, example, _section.Below));

    private object?[] Situations => _situations ??= ListOf(SituationView.Of(page, chapter, _section.Below), situation => situation);

    private object?[] Related => _related ??= ListOf(chapter.Related, path => OnOwnPage(page, page.Edition.ChapterAt(path)));

    private WorkshopView? Workshop => _workshop ??= chapter.Workshop is { } workshop ? new WorkshopView(page, workshop, _section.Below) : null;
}
