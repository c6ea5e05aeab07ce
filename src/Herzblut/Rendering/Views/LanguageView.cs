using Herzblut.Model;
using Herzblut.Rendering.Pages;

namespace Herzblut.Rendering.Views;

/// <summary>A language of the site, as a choice on one page.</summary>
internal sealed class LanguageView(PageContext page, LanguageEdition edition) : View<LanguageView>
{
    public static ViewShape<LanguageView> Shape { get; } = ViewShape<LanguageView>
        .Named("language", "A language of the site.")
        .Text("code", "As site.yml names it: `de`.", view => view.Edition.Language)
        .Text("name", "What its speakers call it: `Deutsch`.", view => LanguageNames.Of(view.Edition.Language))
        .Flag("is_default", "True for the first language of site.yml.", view => view.Edition.IsDefault)
        .Flag("is_current", "True for the language of the page at hand.", view => view.IsCurrent)
        .Url("url", "The page at hand in this language; its nearest relative where there is none.", view => view.Page.Url(view.Counterpart.Address))
        .OptionalText("absolute_url", "The absolute address of the page at hand in this language; null without `url` in site.yml, and where it is not translated.", view => view.AbsoluteUrl)
        .Url("home_url", "The first page in this language.", view => view.Page.Url(view.Edition.Addresses.Home))
        .Build();

    /// <inheritdoc/>
    protected override ViewShape<LanguageView> Members => Shape;

    private PageContext Page => page;

    private LanguageEdition Edition => edition;

    private bool IsCurrent => edition.Language == page.Edition.Language;

    private Counterpart Counterpart => Counterpart.Of(page, edition);

    private string? AbsoluteUrl => Counterpart is { IsTranslation: true } counterpart ? page.AbsoluteUrl(counterpart.Address) : null;
}
