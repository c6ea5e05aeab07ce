using System.Collections.Immutable;
using System.Text;
using Herzblut.Diagnostics;
using Herzblut.Theming;

namespace Herzblut.Tests.Theming;

public class ThemeReaderTests : ThemeReading
{
    [Fact]
    public void The_nearest_file_of_a_path_counts()
    {
        Add("themes/eigen/theme.yml", "name: eigen\nextends: basis\n")
            .Add("themes/eigen/partials/a.sbn-html", "eigen")
            .Add("themes/eigen/partials/b.sbn-html", "eigen")
            .Add("themes/basis/partials/b.sbn-html", "basis")
            .Add("themes/basis/partials/c.sbn-html", "basis")
            .Add("themes/basis/theme.yml", "name: basis\n")
            .Add("theme/partials/a.sbn-html", "site");

        Theme theme = Read();

        theme.Templates.Values.Select(file => file.Source.Text).ShouldBe(["site", "eigen", "basis"]);
        theme.Templates["partials/a.sbn-html"].Source.Path.ShouldBe("theme/partials/a.sbn-html");
        Diagnostics.ShouldBeEmpty();
    }

    [Fact]
    public void A_root_without_themes_has_the_default_one()
    {
        Site = "title: T\n";

        Theme theme = Read();

        theme.Templates.ShouldContainKey("layouts/base.sbn-html");
        theme.Assets.Find("css/site.css").ShouldNotBeNull();
        theme.Strings["de"].Find("nav.menu")!.Format([]).ShouldBe("Menü");
        Diagnostics.ShouldBeEmpty();
    }

    [Fact]
    public void A_file_that_aSite_adds_joins_the_bundle_that_its_name_matches()
    {
        Add("themes/eigen/theme.yml", "bundles:\n  css/site.css: [css/*.css]\n")
            .Add("themes/eigen/assets/css/a.css", "a{}")
            .Add("theme/assets/css/b.css", "b{}");

        Encoding.UTF8.GetString(Read().Assets.Find("css/site.css")!.Content.Span).ShouldStartWith("a{}\nb{}\n:root{--brand:#a3243b;");
    }

    [Fact]
    public void Settings_keep_their_types_and_theSite_changes_single_ones()
    {
        Add("themes/eigen/theme.yml", "settings:\n  a: 3\n  b: true\n  c: \"3\"\n  d: {e: 1.5}\n").Add("theme/theme.yml", "settings:\n  b: false\n");

        ImmutableSortedDictionary<string, object> settings = Read().Settings;

        settings["a"].ShouldBe(3L);
        settings["b"].ShouldBe(false);
        settings["c"].ShouldBe("3");
        settings["d.e"].ShouldBe(1.5);
    }

    [Fact]
    public void Every_theme_has_the_words_of_dates_and_generated_pages()
    {
        Add("themes/eigen/strings/de.yml", "pages: {journey: Reise}\n");

        Theme theme = Read();

        theme.Strings["de"].Text("date.months.2").ShouldBe("März");
        theme.Strings["de"].Text("pages.journey").ShouldBe("Reise");
    }

    [Fact]
    public void A_circle_is_reported_once()
    {
        Add("themes/eigen/theme.yml", "extends: b\n").Add("themes/b/theme.yml", "extends: eigen\n");

        Read();

        Diagnostic problem = Diagnostics.Single();
        problem.Code.ShouldBe("THM1002");
        problem.Source.Path.ShouldBe("themes/b/theme.yml");
    }

    [Fact]
    public void A_slip_in_extends_offers_the_nearest()
    {
        Add("themes/eigen/theme.yml", "name: eigen\nextends: herzbult\n");

        Read();

        Diagnostic problem = Diagnostics.Single();
        problem.Source.TextOf(problem.Span).ShouldBe("herzbult");
        problem.Hint!.German.ShouldContain("herzblut");
    }

    [Theory]
    [InlineData("theme/layout/chapter.sbn-html", "THM1202", "theme/layouts/chapter.sbn-html")]
    [InlineData("theme/chapter.sbn-html", "THM1202", "theme/layouts/chapter.sbn-html")]
    [InlineData("theme/footer.sbn-html", "THM1202", "theme/partials/footer.sbn-html")]
    [InlineData("theme/templates/footer.sbn-html", "THM1202", "theme/partials/footer.sbn-html")]
    [InlineData("theme/theme.yaml", "THM1202", "theme/theme.yml")]
    [InlineData("theme/css/own.css", "THM1202", "theme/assets/css/own.css")]
    [InlineData("theme/own.css", "THM1202", "theme/assets/css/own.css")]
    [InlineData("theme/assets/own.js", "THM1202", "theme/assets/js/site/own.js")]
    [InlineData("Theme/partials/footer.sbn-html", "THM1202", "theme/partials/footer.sbn-html")]
    [InlineData("themes/partials/footer.sbn-html", "THM1202", "theme/partials/footer.sbn-html")]
    [InlineData("partials/footer.sbn-html", "THM1202", "theme/partials/footer.sbn-html")]
    [InlineData("theme/strings/fr.yml", "THM1303", "languages")]
    [InlineData("theme/icons/own.svg", "THM1202", "theme/assets/icons/own.svg")]
    [InlineData("theme/de.yml", "THM1202", "theme/strings/de.yml")]
    [InlineData("theme/strings/deutsch.yml", "THM1202", "theme/strings/de.yml")]
    [InlineData("theme/strings/en.yaml", "THM1202", "theme/strings/en.yml")]
    [InlineData("theme/assets/icons/own.png", "THM1203", "assets/icons/own.svg")]
    [InlineData("theme/words/own.txt", "THM1201", "strings")]
    [InlineData("themes/neu/partials/card.sbn-html", "THM1206", "themes/neu/theme.yml")]
    [InlineData("themes/herzblut/partials/card.sbn-html", "THM1206", "theme/partials/")]
    [InlineData("theme/partials/card.html", "THM1203", "partials/card.sbn-html")]
    [InlineData("theme/layouts/chaptr.sbn-html", "THM1204", "chapter")]
    [InlineData("theme/layouts/kapitel.sbn-html", "THM1204", "chapter")]
    public void A_file_that_nobody_would_use_is_pointed_out(string path, string code, string meant)
    {
        Add(path, "");

        Read();

        Diagnostic warning = Diagnostics.Single();
        warning.Code.ShouldBe(code);
        warning.Severity.ShouldBe(Severity.Warning);
        warning.Source.Path.ShouldBe(path);
        warning.Hint!.English.ShouldContain(meant);
    }

    [Theory]
    [InlineData("mien: false", "THM1210", "mien", "mine")]
    [InlineData("mine: ja", "CNT1211", "ja", "mine: true")]
    [InlineData("paper: #faf6ef", "CNT1028", "#faf6ef", "\"#faf6ef\"")]
    [InlineData("paper:", "CNT1201", "", "delete the line")]
    public void A_setting_that_the_theme_does_not_understand_is_told(string setting, string code, string place, string cure)
    {
        Add("themes/eigen/theme.yml", "settings:\n  mine: true\n  paper: \"#ffffff\"\n").Add("theme/theme.yml", $"settings:\n  {setting}\n");

        Read();

        Diagnostic found = Diagnostics.Single();
        found.Code.ShouldBe(code);
        found.Source.TextOf(found.Span).ShouldBe(place);
        found.Hint!.English.ShouldContain(cure);
    }

    [Fact]
    public void A_setting_that_a_template_of_theSite_asks_for_is_its_own()
    {
        Add("themes/eigen/theme.yml", "settings:\n  mine: true\n").Add("theme/theme.yml", "settings:\n  mime: true\n").Add("theme/partials/footer.sbn-html", "{{ setting 'mime' }}");

        Read();

        Diagnostics.ShouldBeEmpty();
    }

    [Fact]
    public void A_script_outside_every_bundle_is_told_where_it_would_be_loaded()
    {
        Add("themes/eigen/theme.yml", "bundles:\n  js/site.js: [js/store.js, js/site/*.js]\n")
            .Add("themes/eigen/assets/js/store.js", "x();")
            .Add("theme/assets/js/own.js", "y();")
            .Add("theme/assets/js/named.js", "z();")
            .Add("theme/assets/js/site/joined.js", "z();")
            .Add("theme/partials/footer.sbn-html", "{{ asset 'js/named.js' }} {{ asset 'js/site.js' }}");

        Read();

        Diagnostic warning = Diagnostics.Single();
        warning.Code.ShouldBe("THM1207");
        warning.Source.Path.ShouldBe("theme/assets/js/own.js");
        warning.Hint!.English.ShouldContain("'theme/assets/js/site/own.js'");
    }

    [Fact]
    public void A_bundle_that_no_template_loads_is_told_where_it_is_declared()
    {
        Add("themes/eigen/theme.yml", "name: Eigen\n")
            .Add("theme/theme.yml", "bundles:\n  css/own.css: [css/a.css]\n  css/named.css: [css/a.css]\n")
            .Add("theme/assets/css/a.css", "a{}")
            .Add("theme/partials/head.sbn-html", "{{ asset 'css/named.css' }}");

        Read();

        Diagnostic warning = Diagnostics.Single();
        warning.Code.ShouldBe("THM1209");
        warning.Source.TextOf(warning.Span).ShouldBe("css/own.css");
        warning.Hint!.German.ShouldContain("<link rel=\"stylesheet\" href=\"{{ asset 'css/own.css' }}\">");
    }

    [Fact]
    public void A_file_of_a_bundle_that_cannot_be_read_is_not_reported_as_well()
    {
        Add("themes/eigen/theme.yml", "bundles:\n  css/site.css: [css/*.css]\n")
            .Add("theme/theme.yml", "bundles:\n  css/site.css: css/own.css\n")
            .Add("theme/assets/css/own.css", "a{}")
            .Add("theme/partials/footer.sbn-html", "{{ asset 'css/site.css' }}");

        Read();

        Diagnostics.Single().Code.ShouldBe("CNT1205");
    }

    [Theory]
    [InlineData("herzblut", "THM1208")]
    [InlineData("herzblt", "THM1001")]
    public void What_aSite_of_its_own_extends_is_said_inSite_yml(string name, string code)
    {
        Add("themes/eigen/theme.yml", "name: eigen\n").Add("theme/theme.yml", $"extends: {name}\n");

        Read();

        Diagnostic found = Diagnostics.Single();
        found.Code.ShouldBe(code);
        found.Source.TextOf(found.Span).ShouldBe(name);
        found.Hint!.English.ShouldContain("herzblut");
    }

    [Fact]
    public void An_unknown_key_offers_the_nearest()
    {
        Add("themes/eigen/theme.yml", "name: eigen\nextend: herzblut\n");

        Read();

        Diagnostic problem = Diagnostics.Single();
        problem.Source.TextOf(problem.Span).ShouldBe("extend");
        problem.Hint!.English.ShouldContain("extends");
    }

    [Fact]
    public void A_pale_accent_is_a_warning_with_a_darker_one()
    {
        Site = "title: T\ntheme: eigen\nbrand:\n  accent: \"#ffe08a\"\n";

        Read();

        Diagnostic warning = Diagnostics.Single();
        warning.Source.TextOf(warning.Span).ShouldContain("#ffe08a");
        warning.Hint!.German.ShouldContain("dunkleren");
        warning.Hint!.English.ShouldContain("darker");
    }
}
