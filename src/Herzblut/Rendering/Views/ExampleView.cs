using System.Collections.Immutable;
using Herzblut.Model;
using Herzblut.Rendering.Pages;
using Herzblut.Rendering.Values;

namespace Herzblut.Rendering.Views;

/// <summary>A practice example.</summary>
internal sealed class ExampleView(PageContext page, PracticeExample example, TextPlace place) : View<ExampleView>
{
    private object?[]? _roles;
    private object?[]? _touchpoints;
    private object?[]? _industries;
    private object?[]? _tags;

    public static ViewShape<ExampleView> Shape { get; } = ViewShape<ExampleView>
        .Named("example", "A practice example (Praxisbeispiel).")
        .Text("id", "Fragment on the page; in the book with the chapter's prefix.", view => view.Id)
        .OptionalText("title", "Null where the example is a plain text inside its chapter.", view => view.Example.Title)
        .Html("html", "The story.", view => view.Html)
        .Text("text", "The story, plain.", view => view.Example.Text.Content.PlainText)
        .Text("excerpt", "The beginning of the story, plain, about 160 characters; whole sentences where they end within 240.", view => view.Excerpt)
        .List("roles", "term", "Who acts.", view => view.Roles)
        .List("touchpoints", "term", "Where on the customer's journey it happens.", view => view.Touchpoints)
        .List("industries", "term", "Trades it comes from.", view => view.Industries)
        .List("facts", "fact", "Its roles, its touchpoints and its industries: those of the three that it has.", view => view.Facts)
        .List("tags", "tag", "The tags of its chapter.", view => view.Tags)
        .OptionalHtml("effect", "What it brought about (Wirkung).", view => view.Effect)
        .OptionalText("author", "Who told it.", view => view.Example.Author)
        .OptionalDate("date", "When it was told.", view => view.Example.Date)
        .OptionalDate("reviewed", "When it was last reviewed.", view => view.Example.Reviewed)
        .Url("url", "Its place in the chapter.", view => view.Url)
        .Object("chapter", "link", "The chapter it belongs to.", view => view.Chapter)
        .Text("language", "The code of the language of its text.", view => view.Example.Language)
        .Text("search_text", "Title, story, effect and labels in lower case, for filters.", view => view.SearchText)
        .Flag("is_draft", "True for what only `--drafts` shows.", view => view.Example.IsDraft)
        .Build();

    /// <inheritdoc/>
    protected override ViewShape<ExampleView> Members => Shape;

    private PracticeExample Example => example;

    private string Id => place.IdPrefix + example.Id;

    private object? Html => page.Html(example.Text, place);

    private string Excerpt => Pages.Excerpt.Of(example.Text.Content.PlainText);

    private object?[] Roles => _roles ??= ListOf(example.Roles, term => TermView.To(page, "role", term));

    private object?[] Touchpoints => _touchpoints ??= ListOf(example.Touchpoints, term => TermView.To(page, "touchpoint", term));

    private object?[] Industries => _industries ??= ListOf(example.Industries, term => TermView.To(page, "industry", term));

    private object?[] Facts
    {
        get
        {
            var facts = new List<object?>(3);
            AddFact(facts, "role", example.Roles);
            AddFact(facts, "touchpoint", example.Touchpoints);
            AddFact(facts, "industry", example.Industries);
            return [.. facts];
        }
    }

    private object?[] Tags => _tags ??= ListOf(example.Tags, tag => new TagView(page, tag));

    private object? Effect => page.Html(example.Effect, place);

    private UrlContent Url => page.Url(example.Address);

    private LinkView? Chapter => LinkView.To(page, example.Chapter);

    private void AddFact(List<object?> facts, string facet, ImmutableArray<VocabularyTerm> terms)
    {
        if (terms.Length > 0)
        {
            facts.Add(new FactView(page, facet, terms));
        }
    }

    private string SearchText
    {
        get
        {
            IEnumerable<string> labels = example.Roles.Concat(example.Touchpoints).Concat(example.Industries).Select(term => term.Label);
            IEnumerable<string?> texts = [example.Title, example.Text.Content.PlainText, example.Effect?.Content.PlainText, .. labels];
            return string.Join(' ', texts.Where(text => text is not null)).ReplaceLineEndings(" ").ToLowerInvariant();
        }
    }
}
