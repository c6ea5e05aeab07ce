using Herzblut.Diagnostics;

namespace Herzblut.Tests.Rendering.Templates;

/// <summary>What code that no page runs cannot mean: told as on a page that runs it.</summary>
public sealed class NameCheckTests
{
    [Theory]
    [InlineData("<p>{{ 'Hallo' | string.capitalise }}</p>", "TPL3106", 1, 17)]
    [InlineData("<p>{{ string.capitalise 'Hallo' }}</p>", "TPL3106", 1, 7)]
    [InlineData("<p>{{ include 'crad' }}</p>", "TPL3302", 1, 7)]
    [InlineData("<ul>\n  {{ if false }}{{ fragment 'crad' }}{{ end }}\n</ul>", "TPL3302", 2, 20)]
    [InlineData("{{ for x in [] }}{{ x | array.frist }}{{ end }}", "TPL3106", 1, 25)]
    public void A_partial_that_nobody_includes_is_judged_as_if_it_were(string partial, string code, int line, int column)
    {
        Diagnostic mistake = ThemeTemplate.Mistakes("{{ page.title }}", ("gruss", partial), ("card", "")).ShouldHaveSingleItem();

        mistake.Code.ShouldBe(code);
        mistake.Source.Path.ShouldBe("theme/partials/gruss.sbn-html");
        mistake.Source.CharacterPositionOf(mistake.Span.Start).ShouldBe(new LinePosition(line, column));
        mistake.Hint!.English.ShouldContain("Did you mean");
    }

    [Theory]
    [InlineData("{{ 'Hallo' | string.capitalise }}")]
    [InlineData("{{ include 'crad' }}")]
    [InlineData("{{ fragment 'crad' }}")]
    public void A_page_that_runs_it_says_so_first_and_once(string partial)
    {
        Diagnostic mistake = ThemeTemplate.Mistake("{{ include 'gruss' }}", ("gruss", partial), ("card", ""));

        mistake.Source.Path.ShouldBe("theme/partials/gruss.sbn-html");
        mistake.Notes.ShouldNotBeEmpty();
    }

    [Theory]
    [InlineData("{{ for date in [] }}{{ date.jahr }}{{ end }}")]
    [InlineData("{{ with page }}{{ date.jahr }}{{ end }}")]
    [InlineData("{{ func show(date) }}{{ date.jahr }}{{ end }}")]
    [InlineData("{{ 'Hallo' | string.upcase }}{{ date.now.year }}{{ math.abs -1 }}")]
    [InlineData("{{ name = 'card' }}{{ include name }}")]
    public void What_may_be_a_name_of_its_own_is_nobodys_mistake(string partial)
        => ThemeTemplate.Mistakes("{{ page.title }}", ("gruss", partial), ("card", "")).ShouldBeEmpty();
}
