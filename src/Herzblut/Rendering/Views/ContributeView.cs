using System.Collections.Immutable;
using Herzblut.Model;
using Herzblut.Rendering.Contributing;
using Herzblut.Rendering.Links;
using Herzblut.Rendering.Pages;

namespace Herzblut.Rendering.Views;

/// <summary>The form for telling a story.</summary>
internal sealed class ContributeView(PageContext page) : View<ContributeView>
{
    private object?[]? _fields;
    private object?[]? _pages;
    private object?[]? _parts;

    public static ViewShape<ContributeView> Shape { get; } = ViewShape<ContributeView>
        .Named("contribute", "What the form for telling a story asks for, and ways to send one in without script.")
        .List("fields", "form_field", "What is asked, in the order of the form. The words around them are `contribute.KEY.label` and `contribute.KEY.hint` of the strings.", view => view.Fields)
        .Text("keys", "The keys of an example's front matter that the form fills, in the order in which files have them, with a space between them.", _ => string.Join(' ', StoryFields.HeaderKeys))
        .List("pages", "link", $"In a playbook of more than {BookPiece.LargestWhole} chapters: the pages with the forms of its parts, for at most {BookPiece.MostChapters} chapters each; then `parts` is empty here. Empty on those pages and in smaller playbooks.", view => view.Pages)
        .List("parts", "form_part", "The parts with their chapters, to choose from.", view => view.Parts)
        .OptionalText("new_file_url", "The repository's page for a new file, with `{folder}`, `{name}` and `{content}` where folder, name and text belong, percent-encoded; null without `repository` in site.yml.", view => RepositoryLinks.NewFile(view.Page.Config.Repository))
        .OptionalText("email", "A `mailto:` address with subject and outline; null without `contact` in site.yml.", view => MailLinks.NewExample(view.Page.Config.Contact, view.Page.Strings))
        .Text("outline", "What to write, as a text to copy.", view => StoryOutline.Text(view.Page.Strings))
        .Text("file_name", "A name for a new file, without its ending.", view => StoryOutline.FileName(view.Page.Strings))
        .Text("file", "A valid example file whose texts wait to be replaced.", view => StoryOutline.File(view.Page.Strings))
        .Build();

    /// <inheritdoc/>
    protected override ViewShape<ContributeView> Members => Shape;

    private PageContext Page => page;

    private object?[] Fields => _fields ??= ListOf(StoryFields.Of(page.Config.Vocabularies), question => new FormFieldView(page, question));

    private object?[] Pages => _pages ??= ListOf<BookPiece>(
        page.Piece is null ? [.. BookPiece.AllOf(page.Edition).Where(piece => !piece.Chapters.IsEmpty)] : [],
        piece => LinkView.To(page, piece));

    private object?[] Parts => _parts ??= ListOf<Part>([.. PartsHere().Where(part => !part.Chapters.IsEmpty)], part => new FormPartView(page, part));

    private ImmutableArray<Part> PartsHere()
        => page.Piece is { } piece ? [piece.Part with { Chapters = piece.Chapters }]
        : Pages.Length == 0 ? page.Edition.Parts
        : [];
}
