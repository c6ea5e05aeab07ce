using Herzblut.Diagnostics;
using Herzblut.Templating.Output;
using Herzblut.Templating.Values;

namespace Herzblut.Templating.Tests;

/// <summary>Renders templates in one line of a test.</summary>
internal static class Rendering
{
    /// <summary>The output; a mistake in the template fails the test.</summary>
    public static string Render(string template, ObjectValue? model = null, TemplateEngine? engine = null, object? state = null)
    {
        using var output = new Utf8Output();
        RenderResult result = Parse(template, engine).Render(output, model, state);
        result.Error?.Message.English.ShouldBeNull();
        return output.ToString();
    }

    /// <summary>The mistake that ends the render.</summary>
    public static Diagnostic Error(string template, ObjectValue? model = null, TemplateEngine? engine = null)
    {
        using var output = new Utf8Output();
        return Parse(template, engine).Render(output, model).Error.ShouldNotBeNull();
    }

    /// <summary>The text that a diagnostic underlines.</summary>
    public static string Underlined(this Diagnostic diagnostic) => diagnostic.Source.TextOf(diagnostic.Span);

    private static Template Parse(string template, TemplateEngine? engine)
        => (engine ?? new TemplateEngine()).Parse(new SourceText("test", template));
}
