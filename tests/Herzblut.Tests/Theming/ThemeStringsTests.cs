using Herzblut.Diagnostics;
using Herzblut.Theming;

namespace Herzblut.Tests.Theming;

/// <summary>The texts of a theme, in the words of each language.</summary>
public class ThemeStringsTests : ThemeReading
{
    [Theory]
    [InlineData(0, "nichts")]
    [InlineData(1, "eins")]
    [InlineData(5, "5 Stück")]
    public void A_text_takes_the_form_of_its_number(int count, string text)
    {
        Add("themes/eigen/strings/de.yml", "n:\n  zero: nichts\n  one: eins\n  other: \"{0} Stück\"\n");

        Read().Strings["de"].Find("n")!.Format([$"{count}"], count).ShouldBe(text);
    }

    [Fact]
    public void A_text_that_a_language_lacks_comes_from_the_default_one_with_a_warning()
    {
        Site = "title: T\ntheme: eigen\nlanguages:\n  - de\n  - en\n";
        Add("themes/eigen/strings/de.yml", "a: A\nb: B\n").Add("themes/eigen/strings/en.yml", "a: a\n").Add("content/en/index.md", "");

        Theme theme = Read();

        theme.Strings["en"].Find("b")!.Format([]).ShouldBe("B");
        Diagnostic warning = Diagnostics.Single();
        warning.Code.ShouldBe("THM1302");
        warning.Source.TextOf(warning.Span).ShouldBe("b");
        warning.Message.English.ShouldEndWith(": b");
        warning.Hint!.English.ShouldContain("themes/eigen/strings/en.yml");
    }

    [Fact]
    public void A_text_that_a_language_lacks_is_told_where_it_is_written()
    {
        Site = "title: T\ntheme: eigen\nlanguages: [de, en]\n";
        Add("theme/strings/de.yml", "own:\n  word: Wort\n");

        Read();

        Diagnostic warning = Diagnostics.Single(found => found.Code == "THM1302");
        warning.Source.Path.ShouldBe("theme/strings/de.yml");
        warning.Source.TextOf(warning.Span).ShouldBe("word");
        warning.Hint!.English.ShouldContain("theme/strings/en.yml");
    }

    [Theory]
    [InlineData("nav:\n  contentz: Inhalt\n", "contentz")]
    [InlineData("navv:\n  contents: Inhalt\n", "navv")]
    [InlineData("nav.contentz: Inhalt\n", "nav.contentz")]
    public void A_misspelt_name_of_a_text_is_underlined_itself(string strings, string misspelt)
    {
        Site = "title: T\ntheme: eigen\nlanguages: [de, en]\n";
        Add("themes/eigen/strings/de.yml", "nav:\n  contents: Inhalt\n").Add("themes/eigen/strings/en.yml", "nav:\n  contents: Contents\n").Add("theme/strings/de.yml", strings);

        Read();

        Diagnostic warning = Diagnostics.Single(found => found.Code == "THM1302");
        warning.Source.TextOf(warning.Span).ShouldBe(misspelt);
        warning.Hint!.English.ShouldContain("nav.contents");
    }

    [Theory]
    [InlineData("nav_contentz: Inhalt\n", "nav_contentz", "nav.contents")]
    [InlineData("nav:\n  contentz: Inhalt\n", "contentz", "nav.contents")]
    [InlineData("greeting: Hallo\n", "greeting", "Delete it")]
    [InlineData("words:\n  - eins\n  - zwei\n", "words", "Delete it")]
    public void A_text_of_theSite_that_nothing_reads_is_told_in_every_language(string strings, string name, string cure)
    {
        AddOwnTheme().Add("theme/strings/de.yml", strings).Add("theme/strings/en.yml", strings);

        Read();

        Diagnostic[] warnings = [.. Diagnostics.Where(found => found.Code == "THM1305")];
        warnings.Select(found => found.Source.Path).ShouldBe(["theme/strings/de.yml", "theme/strings/en.yml"]);
        foreach (Diagnostic warning in warnings)
        {
            warning.Source.TextOf(warning.Span).ShouldBe(name);
            warning.Hint!.English.ShouldContain(cure);
        }
    }

    [Theory]
    [InlineData("nav:\n  contents: Alles\n")]
    [InlineData("own.word: Wort\n")]
    [InlineData("areas:\n  haltung: Die Haltung\n")]
    public void A_text_that_replaces_one_or_that_a_template_asks_for_is_right(string strings)
    {
        AddOwnTheme().Add("theme/partials/own.sbn-html", "{{ t 'own.word' }}{{ t ('areas.' + page.name) }}").Add("theme/strings/de.yml", strings).Add("theme/strings/en.yml", strings);

        Read();

        Diagnostics.Where(found => found.Code == "THM1305").ShouldBeEmpty();
    }

    [Theory]
    [InlineData("all: Alle {1} Teile\n", "{1}", "{0}")]
    [InlineData("all: Alle {n} Teile\n", "{n}", "{0}")]
    [InlineData("all:\n  one: Ein Teil\n  other: \"{zahl} Teile\"\n", "{zahl}", "{0}")]
    [InlineData("none: \"Nichts {0}\"\n", "{0}", "Delete")]
    public void A_place_that_a_text_is_given_no_value_for_is_told(string strings, string place, string cure)
    {
        Add("themes/eigen/strings/de.yml", "all: \"Alle {0} Teile\"\nnone: Nichts\n").Add("theme/strings/de.yml", strings);

        Read();

        Diagnostic warning = Diagnostics.Single();
        warning.Code.ShouldBe("THM1304");
        warning.Message.English.ShouldContain(place);
        warning.Hint!.English.ShouldContain(cure);
    }

    [Fact]
    public void A_text_may_do_without_a_place()
    {
        Add("themes/eigen/strings/de.yml", "all: \"Alle {0} Teile\"\n").Add("theme/strings/de.yml", "all: Alle Teile\n");

        Read();

        Diagnostics.ShouldBeEmpty();
    }

    [Fact]
    public void A_text_with_nothing_after_its_name_leaves_the_themes_own()
    {
        Add("themes/eigen/strings/de.yml", "a: A\n").Add("theme/strings/de.yml", "a:\n");

        Read().Strings["de"].Find("a")!.Format([]).ShouldBe("A");

        Diagnostics.Single().Code.ShouldBe("CNT1201");
    }

    [Fact]
    public void Texts_of_a_language_that_theSite_lacks_are_missed_in_no_other()
    {
        Add("themes/eigen/strings/de.yml", "a: A\n").Add("theme/strings/fr.yml", "a: Z\nb: B\n");

        Read();

        Diagnostics.Single().Code.ShouldBe("THM1303");
    }

    private ThemeReading AddOwnTheme()
    {
        Site = "title: T\ntheme: eigen\nlanguages: [de, en]\n";
        return Add("themes/eigen/strings/de.yml", "nav:\n  contents: Inhalt\n").Add("themes/eigen/strings/en.yml", "nav:\n  contents: Contents\n");
    }
}
