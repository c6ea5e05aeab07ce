using Herzblut.Diagnostics;
using Herzblut.Theming.Assets;

namespace Herzblut.Tests.Theming;

public class StyleSheetTests
{
    [Theory]
    [InlineData("a {\n  color: red;\n}\n", "a{color:red;}")]
    [InlineData("a , b > c :hover { margin: 0 auto }", "a,b > c :hover{margin:0 auto}")]
    [InlineData("a { width: calc(1px + 2px) }", "a{width:calc(1px + 2px)}")]
    [InlineData("a { --none: ; --x: 1 }", "a{--none: ;--x:1}")]
    [InlineData("@media (min-width: 40em) and (hover: hover) { a { b: c } }", "@media (min-width:40em) and (hover:hover){a{b:c}}")]
    public void Needless_white_space_goes_and_needed_stays(string css, string expected) => Rewrite(css).ShouldBe(expected);

    [Theory]
    [InlineData("/* words { } */ a{b:c}", "a{b:c}")]
    [InlineData("a/* x */.b{c:d}", "a.b{c:d}")]
    [InlineData("a{margin:1px/* x */2px}", "a{margin:1px/**/2px}")]
    [InlineData("/*! licence */a{b:c}", "/*! licence */a{b:c}")]
    [InlineData("a{b:c}/* never closed", "a{b:c}")]
    public void Comments_go(string css, string expected) => Rewrite(css).ShouldBe(expected);

    [Theory]
    [InlineData("a::before { content: \"  /* no comment */ { \"; }", "a::before{content:\"  /* no comment */ { \";}")]
    [InlineData("a { content: 'it\\'s  ok' }", "a{content:'it\\'s  ok'}")]
    public void Strings_stay_as_they_are(string css, string expected) => Rewrite(css).ShouldBe(expected);

    [Theory]
    [InlineData("a{b:url(x.svg)}", "a{b:url(\"[x.svg]\")}")]
    [InlineData("a{b: url( 'x y.svg' ) no-repeat}", "a{b:url('[x y.svg]') no-repeat}")]
    [InlineData("a{b:url(\"x).svg\")}", "a{b:url(\"[x).svg]\")}")]
    [InlineData("a{--my-url(x)}", "a{--my-url(x)}")]
    [InlineData("a{b:url(", "a{b:url(")]
    public void Addresses_are_exchanged(string css, string expected) => Rewrite(css).ShouldBe(expected);

    [Fact]
    public void An_address_is_reported_at_its_place()
    {
        var source = new SourceText("a.css", "a { b: url( 'x.svg' ) }");
        SourceSpan found = default;

        new StyleSheet(source, (_, span) => { found = span; return ""; }, new DiagnosticBag()).Rewrite();

        source.TextOf(found).ShouldBe("x.svg");
    }

    [Theory]
    [InlineData("a ⟦{⟧ color: red\nb { c: d }\n", "THM1108")]
    [InlineData("@media print ⟦{⟧\n  a { b: c }\n", "THM1108")]
    [InlineData("a { b: c }⟦}⟧\n", "THM1108")]
    [InlineData("a { b: c }\n⟦/*⟧ words\nb { c: d }", "THM1109")]
    [InlineData("@layer x {\n  a ⟦{⟧ b: c;\n}\n", "THM1108")]
    [InlineData("@layer x {\n  a {\n    b: c;\n    &:hover ⟦{⟧ d: e;\n  }\n}\n", "THM1108")]
    [InlineData("⟦// rot⟧\na { b: c }", "THM1111")]
    [InlineData("a { b: c; ⟦// rot⟧\n d: e }", "THM1111")]
    [InlineData("a::before { content: ⟦\"x; }⟧\nb { c: d }", "THM1110")]
    public void What_swallows_the_rest_is_reported(string marked, string code)
    {
        var diagnostics = new DiagnosticBag();
        int start = marked.IndexOf('⟦', StringComparison.Ordinal);
        int end = marked.IndexOf('⟧', StringComparison.Ordinal) - 1;
        var source = new SourceText("a.css", marked.Replace("⟦", "", StringComparison.Ordinal).Replace("⟧", "", StringComparison.Ordinal));

        new StyleSheet(source, (address, _) => address, diagnostics).Rewrite();

        Diagnostic problem = diagnostics.ToImmutable().Single();
        problem.Code.ShouldBe(code);
        problem.Span.ShouldBe(SourceSpan.FromBounds(start, end));
    }

    [Theory]
    [InlineData("a::before { content: \"}\"; } /* { */ b { c: url(x{.svg) }")]
    [InlineData("@media print { a { b: c; d { e: f } } }")]
    public void Braces_in_texts_and_inside_each_other_are_right(string css)
    {
        var diagnostics = new DiagnosticBag();

        new StyleSheet(new SourceText("a.css", css), (address, _) => address, diagnostics).Rewrite();

        diagnostics.ToImmutable().ShouldBeEmpty();
    }

    [Fact]
    public void Import_is_refused()
    {
        var diagnostics = new DiagnosticBag();
        var source = new SourceText("a.css", "a{}\n@import 'b.css';");

        new StyleSheet(source, (address, _) => address, diagnostics).Rewrite();

        Diagnostic problem = diagnostics.ToImmutable().Single();
        problem.Code.ShouldBe("THM1101");
        source.TextOf(problem.Span).ShouldBe("@import");
    }

    [Theory]
    [InlineData("a{b:\"\\")]
    [InlineData("a{b:url('x\\")]
    [InlineData("a{b:url(x\\")]
    [InlineData("\"")]
    [InlineData("/*")]
    [InlineData("")]
    public void Broken_sheets_end_without_a_fall(string css) => Should.NotThrow(() => Rewrite(css));

    private static string Rewrite(string css)
        => new StyleSheet(new SourceText("a.css", css), (address, _) => $"[{address}]", new DiagnosticBag()).Rewrite();
}
