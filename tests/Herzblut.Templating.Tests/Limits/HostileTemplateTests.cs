using Herzblut.Diagnostics;

namespace Herzblut.Templating.Tests.Limits;

/// <summary>Templates that would run for ever or fill the memory end with a diagnostic.</summary>
public class HostileTemplateTests
{
    [Theory]
    [InlineData("{{ while true; end }}")]
    [InlineData("{{ func f; f; end; f }}")]
    [InlineData("{{ func f; f; f; end; f }}")]
    [InlineData("{{ func f(n); if n > 0; f (n - 1); f (n - 1); end; end; f 60 }}")]
    [InlineData("{{ x = 'ab'; for i in 1..900; x = x + x; end }}")]
    [InlineData("{{ x = [1]; for i in 1..900; x = x + x; end }}")]
    [InlineData("{{ x = 3; for i in 1..900; x = x * x; end }}")]
    [InlineData("{{ x = 'a' * 1000000000 }}")]
    [InlineData("{{ x = 'x' | string.pad_left 2000000000 }}")]
    [InlineData("{{ a = []; a[2000000000] = 1 }}")]
    [InlineData("{{ x = 1 << 2000000000 }}")]
    [InlineData("{{ o = {}; o.o = o; o }}")]
    [InlineData("{{ a = []; a[0] = a; a == [a]; a }}")]
    [InlineData("{{ a = []; b = []; a[0] = b; b[0] = a; a == b }}")]
    [InlineData("{{ ('a' * 40 + '!') | regex.match '^(a+)+$' }}")]
    [InlineData("{{ include 'me' }}")]
    [InlineData("{{ x = 'object.eval x'; object.eval x }}")]
    [InlineData("{{ x = 'a' * 900000; a = []; for i in 1..900; a[i] = x + i; end }}")]
    [InlineData("{{ x = 1..1000000000 }}")]
    [InlineData("{{ x = [1]; for i in 1..12; x = [x, x, x, x]; end; while true; x | string.size; end }}")]
    [InlineData("{{ x = [1]; for i in 1..12; x = [x, x, x, x]; end; while true; x == 'a'; end }}")]
    [InlineData("{{ 10.0 / 0 | math.round 2000000000 }}")]
    public void It_ends_with_a_diagnostic_on_any_machine(string template)
    {
        // Without the limit on time; a tenth of the default's work shows the same sooner.
        var options = new TemplateOptions { Limits = TemplateLimits.Default with { RenderTime = TimeSpan.Zero, TotalSteps = 1_000_000 } };
        var engine = new TemplateEngine(options, loader: new Hosting.MemoryLoader { ["me"] = "{{ include 'me' }}{{ include 'me' }}" });

        Rendering.Error(template, engine: engine).Code.ShouldStartWith("TPL");
    }

    [Theory]
    [InlineData('(')]
    [InlineData('[')]
    [InlineData('{')]
    [InlineData('-')]
    [InlineData('!')]
    [InlineData('@')]
    public void Deep_nesting_is_reported_and_not_followed(char opener)
        => Rendering.Error("{{ " + new string(opener, 100_000));

    [Theory]
    [InlineData("1 + ")]
    [InlineData("a.")]
    [InlineData("x | f | ")]
    [InlineData("true ? 1 : ")]
    [InlineData("$\"{")]
    [InlineData("if true; ")]
    [InlineData("f do; ")]
    [InlineData("[1, [")]
    [InlineData("1 ?? ")]
    public void Long_chains_are_reported_and_not_followed(string link)
        => Rendering.Error("{{ " + string.Concat(Enumerable.Repeat(link, 20_000)) + "1 }}");

    [Fact]
    public void A_deep_tree_renders_on_a_small_stack()
    {
        string template = "{{ func f(n); if n > 0; ret " + new string('(', 60) + "f (n - 1)" + new string(')', 60) + "; end; ret 0; end; f 90 }}";
        Diagnostic? error = null;
        string output = "";
        var thread = new Thread(
            () =>
            {
                using var written = new Herzblut.Templating.Output.Utf8Output();
                error = new TemplateEngine().Parse(new SourceText("x", template)).Render(written).Error;
                output = written.ToString();
            },
            maxStackSize: 256 * 1024);
        thread.Start();
        thread.Join();

        (error is not null || output == "0").ShouldBeTrue();
    }
}
