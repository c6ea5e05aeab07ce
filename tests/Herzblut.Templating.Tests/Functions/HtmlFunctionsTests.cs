using System.Net;
using Herzblut.Templating.Functions;
using Herzblut.Templating.Values;

namespace Herzblut.Templating.Tests.Functions;

public class HtmlFunctionsTests
{
    [Theory]
    [InlineData("<a href=\"x\">O'Hara & Söhne</a>", "&lt;a href=&quot;x&quot;&gt;O&#39;Hara &amp; S&#246;hne&lt;/a&gt;")]
    [InlineData("€ ÿ Ā 😀 „x“ –", "€ &#255; Ā &#128512; „x“ –")]
    [InlineData("plain", "plain")]
    public void Escaping_turns_special_and_latin1_characters_into_references(string text, string expected)
        => Html("escape", text).ShouldBe(expected);

    [Fact]
    public void Writing_gives_the_same_as_the_value()
    {
        string everything = new([.. Enumerable.Range(0, 0x10000).Select(c => (char)c), .. "😀<ä"]);
        HtmlFunctions.Group.Written("escape", everything).ShouldBe(Calling.AsUtf8(WebUtility.HtmlEncode(everything)));
        HtmlFunctions.Group.Written("url_encode", everything).ShouldBe(Html("url_encode", everything));
        HtmlFunctions.Group.Written("url_escape", everything).ShouldBe(Html("url_escape", everything));
    }

    [Fact]
    public void Escaped_text_is_markup_and_stays_so_with_line_breaks()
    {
        Value escaped = HtmlFunctions.Group.Call("escape", "a\nb");
        escaped.IsMarkup.ShouldBeTrue();
        HtmlFunctions.Group.Call("newline_to_br", escaped).IsMarkup.ShouldBeTrue();
        HtmlFunctions.Group.Call("newline_to_br", "a\nb").IsMarkup.ShouldBeFalse();
    }

    [Theory]
    [InlineData("a\nb", "a<br />\nb")]
    [InlineData("a\r\n\r\nb\n", "a<br />\r\n<br />\r\nb<br />\n")]
    [InlineData("a", "a")]
    public void Line_breaks_go_before_the_line_end(string text, string expected) => Html("newline_to_br", text).ShouldBe(expected);

    [Theory]
    [InlineData("<p>This is <b class='x'>bold</b></p>", "This is bold")]
    [InlineData("a<!-- <p> -->b<SCRIPT>x < y</SCRIPT>c<style>p > q</style>d<br/>", "abcd")]
    [InlineData("1 < 2", "1 < 2")]
    [InlineData("<script>never closed", "never closed")]
    [InlineData("a <b", "a <b")]
    [InlineData("<a title=\"a > b\" href='x'>Öl</a>", "Öl")]
    [InlineData("<a title=\"a>Öl</a>", "Öl")]
    [InlineData("x <a title='a > b'", "x <a title='a > b'")]
    public void Stripping_removes_tags_comments_and_scripts(string text, string expected) => Html("strip", text).ShouldBe(expected);

    [Theory]
    [InlineData("<script")]
    [InlineData("<!--")]
    [InlineData("<a =\"b>\" ")]
    [InlineData("<='")]
    public void Stripping_hostile_texts_leaves_no_more_than_there_was(string part)
    {
        string text = string.Concat(Enumerable.Repeat(part, 100_000)) + "='>";

        Html("strip", text)!.Length.ShouldBeLessThanOrEqualTo(text.Length);
    }

    [Theory]
    [InlineData("a b&c=ü/ß?", "a%20b%26c%3D%C3%BC%2F%C3%9F%3F")]
    [InlineData("~-_.", "~-_.")]
    [InlineData("john@liquid.com", "john%40liquid.com")]
    [InlineData("😀%", "%F0%9F%98%80%25")]
    public void Encoding_is_for_parts_of_an_address(string text, string expected)
    {
        Html("url_encode", text).ShouldBe(expected);
        Uri.EscapeDataString(text).ShouldBe(expected);
    }

    [Theory]
    [InlineData("<hello> & <scriban>", "%3Chello%3E%20&%20%3Cscriban%3E")]
    [InlineData("https://x.de/ä?b=c d#e", "https://x.de/%C3%A4?b=c%20d#e")]
    public void Escaping_an_address_keeps_its_reserved_characters(string text, string expected) => Html("url_escape", text).ShouldBe(expected);

    [Theory]
    [InlineData("escape")]
    [InlineData("strip")]
    [InlineData("url_encode")]
    [InlineData("newline_to_br")]
    public void Null_stays_null(string function) => HtmlFunctions.Group.Call(function, Value.Null).IsNull.ShouldBeTrue();

    private static string? Html(string function, params Value[] arguments) => HtmlFunctions.Group.Call(function, arguments).AsString();
}
