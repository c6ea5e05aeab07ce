using System.Collections.Immutable;
using Herzblut.Addresses;
using Herzblut.Model;
using Herzblut.Rendering.Pages;
using Herzblut.Rendering.Values;

namespace Herzblut.Rendering.Views;

/// <summary>A situation on another language's page for the moment.</summary>
internal sealed class TranslatedSituationView(PageContext page, string language, SiteAddress address) : View<TranslatedSituationView>
{
    public static ViewShape<TranslatedSituationView> Shape { get; } = ViewShape<TranslatedSituationView>
        .Named("situation_translation", "A situation in another language.")
        .Text("code", "The code of the language.", view => view.Code)
        .Url("url", "Its place on that language's page for the moment.", view => view.Url)
        .Build();

    /// <inheritdoc/>
    protected override ViewShape<TranslatedSituationView> Members => Shape;

    private string Code => language;

    private UrlContent Url => page.Url(address);

    /// <summary>A situation in the other languages: what stands at its place in the translation of its page, where both say equally many.</summary>
    public static IReadOnlyList<TranslatedSituationView> Of(PageContext page, Situation situation)
    {
        ImmutableArray<Situation> here = page.Edition.PageAt(situation.Page.Path)!.Situations; // its own page
        int index = here.IndexOf(situation);
        return [.. from edition in page.Site.Playbook.Editions
                   where edition.Language != page.Edition.Language
                   let there = edition.PageAt(situation.Page.Path)?.Situations ?? []
                   where there.Length == here.Length
                   select new TranslatedSituationView(page, edition.Language, edition.Addresses.Of(PageKind.Now).At(SituationView.AnchorOf(there[index], edition)))];
    }
}
