using Herzblut.Model;
using Herzblut.Rendering.Pages;
using Herzblut.Rendering.Values;

namespace Herzblut.Rendering.Views;

/// <summary>A guiding question.</summary>
internal sealed class QuestionView(PageContext page, GuidingQuestion question, TextPlace place) : View<QuestionView>
{
    private object?[]? _followUps;

    public static ViewShape<QuestionView> Shape { get; } = ViewShape<QuestionView>
        .Named("question", "A guiding question (Leitfrage).")
        .Text("id", "Fragment on the page; in the book with the chapter's prefix.", view => view.Id)
        .Number("number", "From 1, in its chapter.", view => view.Number)
        .Text("text", "Plain.", view => view.Text)
        .Html("html", "With its markup.", view => view.Html)
        .List("follow_ups", "follow_up", "Questions that go deeper.", view => view.FollowUps)
        .Url("url", "Its place in the chapter.", view => view.Url)
        .Build();

    /// <inheritdoc/>
    protected override ViewShape<QuestionView> Members => Shape;

    private string Id => place.IdPrefix + question.Id;

    private int Number => question.Number;

    private string Text => question.Text.Content.PlainText;

    private object? Html => page.Html(question.Text, place);

    private object?[] FollowUps => _followUps ??= ListOf(question.FollowUps, text => new TextView(page, text, place));

    private UrlContent Url => page.Url(question.Address);
}
