using System.Collections.Immutable;
using Herzblut.Model;
using Herzblut.Rendering.Pages;
using Herzblut.Rendering.Values;

namespace Herzblut.Rendering.Views;

/// <summary>The example finder as its page shows it before anything is chosen.</summary>
internal sealed class FinderView(PageContext page) : View<FinderView>
{
    // A page must not grow with the book: its script has the rest, and without script each chapter has its own.
    private const int Most = 200;

    private readonly ImmutableArray<PracticeExample> _examples = NewestExamples.First(page.Edition);
    private object?[]? _list;
    private object?[]? _facets;

    public static ViewShape<FinderView> Shape { get; } = ViewShape<FinderView>
        .Named("finder", "The example finder. Its page holds the newest examples; `data_url` has all of them for a script.")
        .Number("count", "How many examples there are.", view => view._examples.Length)
        .List("examples", "example", "The newest examples, at most 200. Their ids carry a prefix that keeps those of different chapters apart.", view => view.Examples)
        .Flag("has_more", "True where there are more than those.", view => view._examples.Length > Most)
        .List("facets", "facet", "The ways to narrow down.", view => view.Facets)
        .Url("data_url", "A script that says where the examples lie; it is there where `count` is more than 0.", view => view.Page.Url(view.Page.Edition.Addresses.FinderData))
        .Build();

    /// <inheritdoc/>
    protected override ViewShape<FinderView> Members => Shape;

    private PageContext Page => page;

    private object?[] Examples => _list ??= ListOf(_examples[..Math.Min(Most, _examples.Length)], example => new ExampleView(page, example, FinderPlace.Of(page.Edition, example)));

    private object?[] Facets => _facets ??= ListOf(FacetView.Of(page), facet => facet);
}
