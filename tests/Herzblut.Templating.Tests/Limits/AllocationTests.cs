using Herzblut.Diagnostics;
using Herzblut.Templating.Output;
using Herzblut.Templating.Values;

namespace Herzblut.Templating.Tests.Limits;

public class AllocationTests
{
    [Theory]
    [InlineData("{{ text }}")]
    [InlineData("{{ text | html.escape }}")]
    [InlineData("{{ text | string.size }}")]
    [InlineData("{{ page.meta.title }}{{ page.number + i }}")]
    [InlineData("{{ if for.index % 2 == 1 && text != 'x' }}odd{{ end }}")]
    [InlineData("{{ x = i * 2; $y = x; $y }}")]
    [InlineData("{{ include 'item' text }}")]
    [InlineData("{{ 2.5 | math.format '0.00' }}")]
    public void A_round_of_a_loop_allocates_nothing(string body)
    {
        const int Rounds = 500;
        var engine = new TemplateEngine(loader: new Hosting.MemoryLoader { ["item"] = "<i>{{ $1 }}</i>" });
        Template template = engine.Parse(new SourceText("x", "{{ for i in 1..500 }}" + body + "{{ end }}"));
        var model = new MapObject
        {
            ["text"] = "Größe & Güte",
            ["page"] = new MapObject { ["meta"] = new MapObject { ["title"] = "Titel" }, ["number"] = 7 },
        };
        using var output = new Utf8Output(1 << 20);
        Bytes(template, output, model);
        Bytes(template, output, model);

        (Bytes(template, output, model) / Rounds).ShouldBe(0);
    }

    private static long Bytes(Template template, Utf8Output output, ObjectValue model)
    {
        output.Clear();
        long before = GC.GetAllocatedBytesForCurrentThread();
        template.Render(output, model).IsSuccess.ShouldBeTrue();
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
