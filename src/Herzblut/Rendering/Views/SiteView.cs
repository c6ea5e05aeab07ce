using Herzblut.Configuration;
using Herzblut.Rendering.Pages;

namespace Herzblut.Rendering.Views;

/// <summary>The site as a whole.</summary>
internal sealed class SiteView(PageContext page) : View<SiteView>
{
    public static ViewShape<SiteView> Shape { get; } = ViewShape<SiteView>
        .Named("site", "The site as a whole: what `site.yml` says.")
        .Text("title", "The name of the playbook in the page's language.", view => view.Config.Title.In(view.Page.Edition.Language))
        .OptionalText("description", "One sentence about it, in the page's language.", view => view.Config.Description?.In(view.Page.Edition.Language))
        .OptionalText("url", "Where the site will be found, with a slash at its end.", view => view.Config.Url)
        .Object("brand", "brand", "Name, colour and logo.", view => new BrandView(view.Page))
        .OptionalText("contact", "Mail address for contributions.", view => view.Config.Contact)
        .Object("repository", "repository?", "Where the sources live.", view => view.Repository)
        .Text("language", "The code of the default language.", view => view.Config.DefaultLanguage)
        .Number("page_count", "How many written pages the edition has.", view => view.PageCount)
        .Text("generator", "The name and version of the tool that built the site.", _ => GeneratorName.Value)
        .Build();

    /// <inheritdoc/>
    protected override ViewShape<SiteView> Members => Shape;

    private PageContext Page => page;

    private SiteConfig Config => page.Config;

    private RepositoryView? Repository => Config.Repository is { } repository ? new RepositoryView(repository) : null;

    private int PageCount => 1 + page.Edition.Parts.Length + page.Edition.Chapters.Length + page.Edition.Pages.Length;
}
