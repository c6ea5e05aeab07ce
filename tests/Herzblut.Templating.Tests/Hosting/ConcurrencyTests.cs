using System.Globalization;
using Herzblut.Diagnostics;
using Herzblut.Templating.Output;
using Herzblut.Templating.Values;

namespace Herzblut.Templating.Tests.Hosting;

public class ConcurrencyTests
{
    [Fact]
    public void One_template_renders_on_many_threads_at_once()
    {
        var engine = new TemplateEngine(loader: new MemoryLoader { ["item"] = "{{ $x = $1 * 2; last = $x; $x }}," });
        Template template = engine.Parse(new SourceText("x", "{{ for i in 1..n; include 'item' i; end; last }}"));

        string[] outputs = [.. Enumerable.Range(1, 200).AsParallel().AsOrdered().Select(n =>
        {
            using var output = new Utf8Output();
            template.Render(output, new MapObject { ["n"] = n }).IsSuccess.ShouldBeTrue();
            return output.ToString();
        })];

        for (int n = 1; n <= outputs.Length; n++)
        {
            string expected = string.Concat(Enumerable.Range(1, n).Select(i => (i * 2).ToString(CultureInfo.InvariantCulture) + ","));
            outputs[n - 1].ShouldBe(expected + (n * 2).ToString(CultureInfo.InvariantCulture));
        }
    }
}
