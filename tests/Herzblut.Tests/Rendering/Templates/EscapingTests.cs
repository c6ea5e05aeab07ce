namespace Herzblut.Tests.Rendering.Templates;

/// <summary>Every value is escaped unless it is HTML already, however it reaches the output.</summary>
public class EscapingTests
{
    [Theory]
    [InlineData("{{ '<b>&\"' + \"'\" }}", "&lt;b&gt;&amp;&quot;&#39;")]
    [InlineData("{{ '<' | string.upcase }}", "&lt;")]
    [InlineData("{{ ['<', 1, true, null] }}", "[&quot;&lt;&quot;, 1, true, null]")]
    [InlineData("{{ {a: '<'} }}", "{a: &quot;&lt;&quot;}")]
    [InlineData("{{ 1 }} {{ -5 }} {{ 1.5 }} {{ true }} {{ null }}.", "1 -5 1.5 true .")]
    [InlineData("{{ capture x }}<i>{{ '<' }}</i>{{ end }}{{ x }}", "<i>&lt;</i>")]
    [InlineData("{{ capture x }}<i>{{ end }}{{ x | string.upcase }}", "&lt;I&gt;")]
    [InlineData("{{ capture x }}<i>{{ end }}{{ x.size }}", "3")]
    [InlineData("{{ func f(a) }}<u>{{ a }}</u>{{ end }}{{ f '<' }}", "<u>&lt;</u>")]
    [InlineData("{{ func f(a); ret a + '<'; end }}{{ f '>' }}", "&gt;&lt;")]
    [InlineData("{{ html.escape '<' }}", "&lt;")]
    [InlineData("{{ '<' | html.escape | html.escape }}", "&amp;lt;")]
    [InlineData("{{ \"<a>\\nb\" | html.newline_to_br }}", "&lt;a&gt;<br />\nb")]
    [InlineData("{{ '<b>x</b>' | html.strip }}", "x")]
    [InlineData("{{ 'ä &' | html.url_encode }}", "%C3%A4%20%26")]
    [InlineData("{{ chapter.message | string.slice 0 3 }}", "&lt;h3")]
    [InlineData("{{ 'x' + chapter.message | string.slice 0 4 }}", "x&lt;h3")]
    [InlineData("{{ chapter.url }} {{ chapter.url + '?a&b' }}", "mut.html mut.html?a&amp;b")]
    [InlineData("{{ chapter.url == page.url }} {{ chapter.url == 'mut.html' }} {{ chapter.message == null }}", "true true false")]
    [InlineData("{{ '<' | object.to_json }}", "&quot;\\u003C&quot;")]
    [InlineData("{{ \"a\\0b\\x01c\" }}", "abc")]
    [InlineData("<b>{{ \"`{{ x }}`\" }}</b>", "<b>`{{ x }}`</b>")]
    [InlineData("{{ for x in ['<', '>'] }}{{ x }}{{ end }}", "&lt;&gt;")]
    [InlineData("{{ case '<' }}{{ when '<' }}{{ '<' }}{{ end }}", "&lt;")]
    [InlineData("{{ $\"{'<'}>\" }}", "&lt;&gt;")]
    public void A_value_is_escaped_unless_it_is_html(string template, string printed) => ThemeTemplate.Print(template).ShouldBe(printed);

    [Fact]
    public void An_include_is_html_as_a_statement_and_as_a_value()
        => ThemeTemplate.Print("{{ include 'a' '<' }}{{ x = include 'a' '>' }}{{ x }}{{ include 'a' '&' | string.size }}", ("a", "<p>{{ $1 }}</p>"))
            .ShouldBe("<p>&lt;</p><p>&gt;</p>12");

    [Fact]
    public void An_include_takes_named_arguments_and_may_return_a_value()
        => ThemeTemplate.Print("{{ include 'a' name: '<' }}{{ include 'b' }}", ("a", "{{ $name }}|{{ $.name }}"), ("b", "{{ ret '>' }}"))
            .ShouldBe("&lt;|&lt;&gt;");

    [Fact]
    public void A_captured_include_is_html() => ThemeTemplate.Print("{{ capture x; include 'a'; end; x }}", ("a", "<p>")).ShouldBe("<p>");

    [Fact]
    public void A_wrapped_block_is_html() => ThemeTemplate.Print("{{ func box }}<div>{{ $$ }}</div>{{ end }}{{ wrap box }}{{ '<' }}{{ end }}").ShouldBe("<div>&lt;</div>");
}
