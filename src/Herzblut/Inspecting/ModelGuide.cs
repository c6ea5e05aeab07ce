using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Herzblut.Rendering.Templates;
using Herzblut.Rendering.Views;

namespace Herzblut.Inspecting;

/// <summary>Documents the model for theme authors, from the declarations that the views themselves are read by.</summary>
internal static class ModelGuide
{
    private static readonly ImmutableArray<IViewShape> Shapes =
    [
        GlobalsView.Shape,
        SiteView.Shape,
        BrandView.Shape,
        RepositoryView.Shape,
        LanguageView.Shape,
        PageView.Shape,
        NavigationView.Shape,
        NavigationPartView.Shape,
        LinkView.Shape,
        ImageView.Shape,
        HeadingView.Shape,
        PartView.Shape,
        ChapterView.Shape,
        QuestionView.Shape,
        TextView.Shape,
        TipView.Shape,
        PeopleView.Shape,
        ExampleView.Shape,
        FactView.Shape,
        TermView.Shape,
        TagView.Shape,
        SituationView.Shape,
        TranslatedSituationView.Shape,
        TaggedView.Shape,
        WorkshopView.Shape,
        StepView.Shape,
        WorkshopsView.Shape,
        ContributeView.Shape,
        FormFieldView.Shape,
        FormPartView.Shape,
        FormChapterView.Shape,
        ShortcutView.Shape,
        ImpulseView.Shape,
        CountsView.Shape,
        FinderView.Shape,
        FacetView.Shape,
        FacetOptionView.Shape,
        JourneyView.Shape,
        StationView.Shape,
        StatusView.Shape,
        StatusRowView.Shape,
        StatusBracketView.Shape,
        StatusListView.Shape,
        StatusEntryView.Shape,
        StatusTranslationView.Shape,
        BookView.Shape,
        AppendixView.Shape,
    ];

    /// <summary>The guide as Markdown: functions, then one table a kind of object.</summary>
    public static string ToMarkdown()
    {
        var text = new StringBuilder();
        text.Append("`text`, `number`, `date` and `true/false` are values of the language; `html` is written as it is; a `url` is written as the page at\n");
        text.Append("hand has to link it. A `?` says that a value may be null. `herzblut inspect PAGE` prints all of it for one page as JSON: HTML as text,\n");
        text.Append("addresses as the page links them, dates as `yyyy-MM-dd`. There, an object inside another one of its own kind (a chapter among the related\n");
        text.Append("chapters of a chapter) shows only its plain values: the model has no end, what is printed has.\n");
        text.Append("\n### Functions\n\n| call | gives | |\n| --- | --- | --- |\n");
        foreach (HostFunction function in HostFunctions.All)
        {
            text.Append(CultureInfo.InvariantCulture, $"| `{function.Example}` | {function.Type} | {function.Documentation} |\n");
        }

        foreach (IViewShape shape in Shapes)
        {
            Append(text, shape);
        }

        return text.ToString();
    }

    private static void Append(StringBuilder text, IViewShape shape)
    {
        text.Append(CultureInfo.InvariantCulture, $"\n### {shape.Name}\n\n{shape.Documentation}\n\n| member | type | |\n| --- | --- | --- |\n");
        foreach ((string name, string type, string documentation) in shape.Describe())
        {
            text.Append(CultureInfo.InvariantCulture, $"| `{name}` | {type} | {documentation} |\n");
        }
    }
}
