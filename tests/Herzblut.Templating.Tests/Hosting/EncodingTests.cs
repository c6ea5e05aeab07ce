using Herzblut.Templating.Output;
using Herzblut.Templating.Values;

namespace Herzblut.Templating.Tests.Hosting;

public class EncodingTests
{
    private static readonly TemplateEngine Html = new(
        new TemplateOptions { Encoder = OutputEncoder.Html },
        loader: new MemoryLoader { ["card"] = "<b>{{ $1 }}</b>" });

    [Fact]
    public void Printed_values_are_escaped_and_text_of_the_template_is_not()
        => Rendering.Render("<p>{{ 'a < \"b\" & \\'c\\'' }}</p>", engine: Html).ShouldBe("<p>a &lt; &quot;b&quot; &amp; &#39;c&#39;</p>");

    [Fact]
    public void What_is_escaped_already_is_not_escaped_again()
        => Rendering.Render("{{ '<' | html.escape }}{{ x = '&' | html.escape; x }}", engine: Html).ShouldBe("&lt;&amp;");

    [Fact]
    public void Captured_and_included_text_is_markup()
        => Rendering.Render("{{ capture x }}<i>{{ '&' }}</i>{{ end }}{{ x }}{{ include 'card' '<' }}{{ y = include 'card' 1; y }}", engine: Html)
            .ShouldBe("<i>&amp;</i><b>&lt;</b><b>1</b>");

    [Fact]
    public void Computing_with_markup_makes_it_a_plain_text()
        => Rendering.Render("{{ capture x }}<i>{{ end }}{{ x + '' }}{{ x | string.upcase }}", engine: Html).ShouldBe("&lt;i&gt;&lt;I&gt;");

    [Fact]
    public void Lists_and_objects_are_escaped_as_they_print()
        => Rendering.Render("{{ ['<'] }}{{ {a: '&'} }}", engine: Html).ShouldBe("[&quot;&lt;&quot;]{a: &quot;&amp;&quot;}");

    [Fact]
    public void The_body_of_a_wrap_is_markup()
        => Rendering.Render("{{ func box }}<div>{{ $$ }}</div>{{ end }}{{ wrap box }}<p>{{ '<' }}</p>{{ end }}", engine: Html)
            .ShouldBe("<div><p>&lt;</p></div>");

    [Fact]
    public void Content_of_the_host_writes_itself_with_the_state_of_the_render()
        => Rendering.Render("<a href=\"{{ link }}\">", new MapObject { ["link"] = new Link() }, Html, state: "../").ShouldBe("<a href=\"../x.html\">");

    private sealed class Link : HostContent
    {
        public override string ToText() => "x.html";

        public override void WriteTo(Utf8Output output, object? state) => output.Write(state + ToText());
    }
}
