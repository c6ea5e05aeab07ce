using Herzblut.Diagnostics;
using Herzblut.Templating.Diagnostics;
using Herzblut.Templating.Functions;
using Herzblut.Templating.Values;

namespace Herzblut.Templating.Tests.Hosting;

public class ErrorTests
{
    [Fact]
    public void An_unknown_function_is_underlined_and_the_nearest_is_offered()
    {
        Diagnostic error = Rendering.Error("{{ title | string.capitalise }}");

        error.Underlined().ShouldBe("string.capitalise");
        error.Hint.ShouldNotBeNull().English.ShouldBe("did you mean 'string.capitalize'?");
    }

    [Fact]
    public void A_strict_host_hears_of_unknown_globals()
    {
        var engine = new TemplateEngine(new TemplateOptions { StrictVariables = true });

        Diagnostic error = Rendering.Error("{{ titel }}", new MapObject { ["title"] = "x" }, engine);

        error.Underlined().ShouldBe("titel");
        error.Hint.ShouldNotBeNull().English.ShouldContain("'title'");
    }

    [Fact]
    public void All_syntax_errors_of_a_template_are_reported()
        => new TemplateEngine().Parse(new SourceText("x", "{{ 1 + }}\n{{ for x [1] }}{{ end }}\n{{ \"a\\q\" }}"))
            .Diagnostics.Select(d => d.Source.PositionOf(d.Span.Start).Line).ShouldBe([1, 2, 3]);

    [Fact]
    public void An_error_in_an_included_template_names_the_chain_of_includes()
    {
        var engine = new TemplateEngine(loader: new MemoryLoader { ["outer"] = "a\n{{ include 'inner' }}", ["inner"] = "{{ x.y }}" });

        Diagnostic error = Rendering.Error("{{ include 'outer' }}", engine: engine);

        error.Source.Path.ShouldBe("inner");
        error.Notes.Select(n => n.Source.Path).ShouldBe(["outer", "test"]);
    }

    [Fact]
    public void A_mistyped_include_offers_the_nearest()
    {
        var engine = new TemplateEngine(loader: new MemoryLoader { ["footer"] = "", ["header"] = "" });

        Diagnostic error = Rendering.Error("{{ include 'foter' }}", engine: engine);

        error.Hint!.English.ShouldBe("did you mean 'footer'?");
    }

    [Fact]
    public void A_function_of_the_host_reports_its_own_mistakes_at_the_argument()
    {
        FunctionLibrary library = FunctionLibrary.Default.With(
            "icon",
            static (in call) => throw call.ArgumentFault(0, new Problem("THM0001", new Message("Das Symbol fehlt", "There is no such icon"))),
            Parameter.Text("name"));

        Diagnostic error = Rendering.Error("{{ icon 'stern' }}", engine: new TemplateEngine(library: library));

        error.Code.ShouldBe("THM0001");
        error.Underlined().ShouldBe("'stern'");
    }

    [Fact]
    public void After_a_mistake_the_output_is_as_it_was_before()
    {
        using var output = new Herzblut.Templating.Output.Utf8Output();
        output.Write("kept");

        new TemplateEngine().Parse(new SourceText("x", "lost{{ x.y }}")).Render(output).IsSuccess.ShouldBeFalse();

        output.ToString().ShouldBe("kept");
    }
}
