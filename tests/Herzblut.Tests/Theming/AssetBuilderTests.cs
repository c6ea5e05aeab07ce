using System.Text;
using Herzblut.Diagnostics;
using Herzblut.Theming.Assets;
using Herzblut.Theming.Files;

namespace Herzblut.Tests.Theming;

public class AssetBuilderTests
{
    private readonly List<ThemeFile> _files = [];
    private readonly SourceText _manifest = new("themes/x/theme.yml", "css/nope.css");
    private readonly DiagnosticBag _diagnostics = new();
    private ThemeManifest _declared = ThemeManifest.Empty;

    [Fact]
    public void A_published_name_changes_with_the_content()
    {
        string one = Add("assets/img/a.svg", "<svg xmlns='http://www.w3.org/2000/svg'/>").Build().Find("img/a.svg")!.Address.Path;
        _files.Clear();
        string two = Add("assets/img/a.svg", "<svg></svg>").Build().Find("img/a.svg")!.Address.Path;

        one.ShouldStartWith("assets/img/a.");
        one.ShouldEndWith(".svg");
        two.ShouldNotBe(one);
    }

    [Fact]
    public void A_bundle_joins_its_files_in_the_order_declared()
    {
        AssetCatalog assets = Add("assets/css/b.css", "b{}").Add("assets/css/a.css", "a{}").Add("assets/css/layers.css", "@layer x;")
            .Bundle("css/site.css", "css/layers.css", "css/*.css")
            .Build();

        Text(assets, "css/site.css").ShouldBe("@layer x;\na{}\nb{}\n");
        assets.Names.ShouldBe(["css/site.css"]);
    }

    [Fact]
    public void A_bundle_may_bear_the_name_of_one_of_its_files()
        => Text(Add("assets/css/site.css", "a{}").Bundle("css/site.css", "css/*.css").Build(), "css/site.css").ShouldBe("a{}\n");

    [Fact]
    public void A_file_that_another_bundle_names_is_not_swept_up()
    {
        AssetCatalog assets = Add("assets/css/a.css", "a{}").Add("assets/css/print.css", "p{}")
            .Bundle("css/site.css", "css/*.css").Bundle("css/paper.css", "css/print.css")
            .Build();

        Text(assets, "css/site.css").ShouldBe("a{}\n");
    }

    [Fact]
    public void Addresses_in_a_bundle_lead_from_the_bundle_to_the_published_file()
    {
        AssetCatalog assets = Add("assets/css/base/font.css", "@font-face { src: url(../../fonts/x.woff2#iefix); }").Add("assets/fonts/x.woff2", "font")
            .Bundle("css/site.css", "css/base/font.css")
            .Build();

        string font = assets.Find("fonts/x.woff2")!.Address.Path["assets/".Length..];
        Text(assets, "css/site.css").ShouldBe($"@font-face{{src:url(\"../{font}#iefix\");}}\n");
    }

    [Theory]
    [InlineData("url(../img/logoo.svg)", "THM1102", "../img/logoo.svg")]
    [InlineData("url(../../../secret.svg)", "THM1102", "../../../secret.svg")]
    [InlineData("url(https://fonts.example/x.woff2)", "THM1103", "https://fonts.example/x.woff2")]
    [InlineData("url('//fonts.example/x.woff2')", "THM1103", "//fonts.example/x.woff2")]
    public void A_dead_or_foreign_address_is_reported_at_its_place(string value, string code, string underlined)
    {
        Add("assets/css/a.css", $"a {{ b: {value} }}").Add("assets/img/logo.svg", "<svg xmlns='http://www.w3.org/2000/svg'/>").Build();

        Diagnostic problem = _diagnostics.ToImmutable().Single();
        problem.Code.ShouldBe(code);
        problem.Source.TextOf(problem.Span).ShouldBe(underlined);
    }

    [Fact]
    public void A_slip_in_an_address_offers_the_nearest()
    {
        Add("assets/css/a.css", "a { b: url(../img/logoo.svg) }").Add("assets/img/logo.svg", "<svg xmlns='http://www.w3.org/2000/svg'/>").Build();

        _diagnostics.ToImmutable().Single().Hint!.English.ShouldContain("../img/logo.svg");
    }

    [Fact]
    public void Data_and_fragments_stay()
        => Text(Add("assets/css/a.css", "a{b:url(data:image/png;base64,AA==);c:url(#d)}").Build(), "css/a.css")
            .ShouldBe("a{b:url(\"data:image/png;base64,AA==\");c:url(\"#d\")}\n");

    [Theory]
    [InlineData("if (a) {\n  // why\n  b(`x`);\n\n}\n", "if (a) {\nb(`x`);\n}\n")]
    [InlineData("if (a) {\n  b(`\n  x`);\n}\n", "if (a) {\n  b(`\n  x`);\n}\n")]
    [InlineData("const a = \"x\\\n  y\";\n", "const a = \"x\\\n  y\";\n")]
    [InlineData("/*! Licence */\n/* why */\na();\n", "/*! Licence */\na();\n")]
    public void A_script_comes_without_comments_and_without_indentation_unless_it_may_be_text(string script, string published)
        => Text(Add("assets/js/a.js", script).Bundle("js/site.js", "js/*.js").Build(), "js/site.js").ShouldBe($"(() => {{\n\"use strict\";\n{published}}})();\n");

    [Fact]
    public void Scripts_of_a_bundle_share_one_scope()
        => Text(Add("assets/js/a.js", "const a = 1;\n").Add("assets/js/b.js", "use(a);\n").Bundle("js/site.js", "js/*.js").Build(), "js/site.js")
            .ShouldBe("(() => {\n\"use strict\";\nconst a = 1;\nuse(a);\n})();\n");

    [Theory]
    [InlineData("export const a = 1;", true)]
    [InlineData("import { a } from './a.js';", true)]
    [InlineData("const exports = {};", false)]
    [InlineData("exportNotes();", false)]
    [InlineData("import('./a.js');", false)]
    public void Module_syntax_is_refused(string script, bool isModule)
    {
        Add("assets/js/a.js", script).Bundle("js/site.js", "js/a.js").Build();

        _diagnostics.HasErrors.ShouldBe(isModule);
    }

    [Fact]
    public void A_listed_file_that_is_missing_is_an_error_and_an_empty_pattern_is_none()
    {
        Bundle("css/site.css", "css/*.css", "css/nope.css").Build();

        _diagnostics.ToImmutable().Single().Code.ShouldBe("THM1105");
    }

    [Fact]
    public void A_bundle_holds_one_kind_of_file()
    {
        Add("assets/js/a.js", "").Bundle("css/site.css", "js/*").Build();

        _diagnostics.ToImmutable().Single().Code.ShouldBe("THM1106");
    }

    [Fact]
    public void An_inline_script_is_allowed_by_its_hash_and_not_published()
    {
        _declared = _declared with { Inline = _declared.Inline.Add("js/boot.js", new ThemeInline("js/boot.js", _manifest, default)) };

        AssetCatalog assets = Add("assets/js/boot.js", "boot()\n").Bundle("js/site.js", "js/*.js").Build();

        assets.FindInline("js/boot.js").ShouldBe("boot()");
        // printf 'boot()' | openssl dgst -sha256 -binary | base64
        assets.SecurityPolicy.ShouldContain("script-src 'self' 'sha256-MeZS89WlF0u+o0hCvHTBt4q1WHU+U+sJKgbdRUc36mY=';");
        assets.SecurityPolicy.ShouldNotContain("unsafe");
        assets.Names.ShouldBe(["js/site.js"]);
        Text(assets, "js/site.js").ShouldNotContain("boot");
    }

    [Fact]
    public void Files_for_the_root_keep_their_names()
        => Add("root/service-worker.js", "sw").Build().Find("/service-worker.js")!.Address.Path.ShouldBe("service-worker.js");

    [Fact]
    public void An_icon_is_a_drawing_and_a_picture_that_refers_to_it()
    {
        AssetCatalog assets = Add("assets/icons/search.svg", "<?xml version=\"1.0\"?>\n<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"x\" viewBox=\"0 0 24 12.5\" fill=\"none\">\n  <path d=\"M0\n 0\"/>\n</svg>\n").Build();

        assets.FindIcon("search")!.Picture.ShouldBe("<svg class=\"icon\" viewBox=\"0 0 24 12.5\" width=\"24\" height=\"12.5\" aria-hidden=\"true\"><use href=\"#hb-icon-search\"/></svg>");
        assets.FindIcon("search")!.Symbol.ShouldBe("<symbol id=\"hb-icon-search\" viewBox=\"0 0 24 12.5\" fill=\"none\"><path d=\"M0 0\"/></symbol>");
        assets.Published.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("<p>no</p>")]
    [InlineData("<svg viewBox='0 0 1 1'>")]
    [InlineData("<svg viewBox='0 0 1 1'</svg>")]
    [InlineData("<svg </svg>")]
    [InlineData("<svg ")]
    [InlineData("")]
    public void Anything_else_is_no_icon(string text)
    {
        Add("assets/icons/x.svg", text).Build();

        _diagnostics.ToImmutable().Single().Code.ShouldBe("THM1107");
    }

    private AssetBuilderTests Add(string path, string text)
    {
        _files.Add(ThemeFile.From(path, "themes/x/" + path, Encoding.UTF8.GetBytes(text), isBuiltIn: false, _diagnostics));
        return this;
    }

    private AssetBuilderTests Bundle(string name, params string[] entries)
    {
        var bundle = new ThemeBundle(name, [.. entries.Select(entry => new ThemeBundleEntry(entry, new SourceSpan(0, 3)))], _manifest);
        _declared = _declared with { Bundles = _declared.Bundles.Add(name, bundle) };
        return this;
    }

    private AssetCatalog Build() => AssetBuilder.Build(_files, _declared, _diagnostics);

    private static string Text(AssetCatalog assets, string name) => Encoding.UTF8.GetString(assets.Find(name)!.Content.Span);
}
