using Herzblut.Model;
using Herzblut.Rendering.Contributing;
using Herzblut.Rendering.Pages;

namespace Herzblut.Rendering.Views;

/// <summary>Ways to send in a practice example.</summary>
internal sealed class ContributeView(PageContext page, Chapter chapter) : View<ContributeView>
{
    public static ViewShape<ContributeView> Shape { get; } = ViewShape<ContributeView>
        .Named("contribute", "Ways to send in a practice example without script.")
        .OptionalText("url", "The repository's page for a new file, filled in with an empty example; null without `repository` in site.yml.", view => view.Url)
        .OptionalText("email", "A `mailto:` address with subject and outline; null without `contact` in site.yml.", view => view.Email)
        .Text("folder", "The folder that example files of the chapter go to.", view => view.Chapter.ExampleFolder)
        .Build();

    /// <inheritdoc/>
    protected override ViewShape<ContributeView> Members => Shape;

    private Chapter Chapter => chapter;

    private string? Url => RepositoryLinks.NewExample(page.Config.Repository, chapter, page.Strings);

    private string? Email => MailLinks.NewExample(page.Config.Contact, chapter, page.Strings);
}
