using Herzblut.Model;
using Herzblut.Rendering.Contributing;
using Herzblut.Rendering.Pages;

namespace Herzblut.Rendering.Views;

/// <summary>A question of the form for telling a story.</summary>
internal sealed class FormFieldView(PageContext page, StoryField question) : View<FormFieldView>
{
    private object?[]? _options;

    public static ViewShape<FormFieldView> Shape { get; } = ViewShape<FormFieldView>
        .Named("form_field", "A question of the form for telling a story, made from the schema that checks the file.")
        .Text("key", "As front matter names it; `text` is the story itself.", view => view.Question.Key)
        .Text("kind", "`text` for long texts, `line` for short ones, `choice` for one of the options.", view => view.Question.Kind)
        .Flag("is_required", "True where a file without it is reported.", view => view.Question.IsRequired)
        .List("options", "term", "The entries of its vocabulary, in the order of site.yml.", view => view.Options)
        .Build();

    /// <inheritdoc/>
    protected override ViewShape<FormFieldView> Members => Shape;

    private StoryField Question => question;

    private object?[] Options => _options ??= ListOf(question.Terms, term => new TermView(new VocabularyTerm(term.Id, term.Label.In(page.Edition.Language))));
}
