using System.Collections.Immutable;
using Herzblut.Model;
using Herzblut.Rendering.Pages;
using Herzblut.Schemas;

namespace Herzblut.Rendering.Views;

/// <summary>One way to narrow down examples.</summary>
internal sealed class FacetView(string key, string label, IReadOnlyList<FacetOptionView> options) : View<FacetView>
{
    private object?[]? _options;

    public static ViewShape<FacetView> Shape { get; } = ViewShape<FacetView>
        .Named("facet", "One way to narrow down the practice examples.")
        .Text("key", "`role`, `touchpoint`, `industry` or `tag`.", view => view.Key)
        .Text("label", "As readers see it.", view => view.Label)
        .List("options", "option", "The choices that at least one example has; vocabularies in the order of site.yml, tags by name.", view => view.Options)
        .Build();

    /// <inheritdoc/>
    protected override ViewShape<FacetView> Members => Shape;

    private string Key => key;

    private string Label => label;

    private object?[] Options => _options ??= ListOf(options, option => option);

    /// <summary>The facets of an edition's examples.</summary>
    public static ImmutableArray<FacetView> Of(PageContext page)
    {
        VocabulariesConfig vocabularies = page.Config.Vocabularies;
        ImmutableArray<PracticeExample> examples = [.. page.Edition.Examples];
        return
        [
            Make(page, "role", vocabularies.Roles, examples.SelectMany(example => example.Roles)),
            Make(page, "touchpoint", vocabularies.Touchpoints, examples.SelectMany(example => example.Touchpoints)),
            Make(page, "industry", vocabularies.Industries, examples.SelectMany(example => example.Industries)),
            OfTags(page, examples),
        ];
    }

    private static FacetView Make(PageContext page, string key, Vocabulary vocabulary, IEnumerable<VocabularyTerm> terms)
    {
        Dictionary<string, int> counts = CountsOf(terms.Select(term => term.Id));
        IEnumerable<FacetOptionView> options = vocabulary.Entries
            .Where(entry => counts.ContainsKey(entry.Id))
            .Select(entry => new FacetOptionView(entry.Id, entry.Label.In(page.Edition.Language), counts[entry.Id]));
        return new FacetView(key, LabelOf(page, key), [.. options]);
    }

    private static FacetView OfTags(PageContext page, ImmutableArray<PracticeExample> examples)
    {
        Dictionary<string, int> counts = CountsOf(examples.SelectMany(example => example.Tags).Select(tag => tag.Slug));
        IEnumerable<FacetOptionView> options = page.Edition.Tags
            .Where(tag => counts.ContainsKey(tag.Slug))
            .Select(tag => new FacetOptionView(tag.Slug, tag.Name, counts[tag.Slug]));
        return new FacetView("tag", LabelOf(page, "tag"), [.. options]);
    }

    /// <summary>What a facet is called.</summary>
    public static string LabelOf(PageContext page, string key) => page.Strings.Text("facets." + key);

    private static Dictionary<string, int> CountsOf(IEnumerable<string> ids)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (string id in ids)
        {
            counts[id] = counts.GetValueOrDefault(id) + 1;
        }

        return counts;
    }
}
