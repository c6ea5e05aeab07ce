using System.Diagnostics;

namespace Herzblut.Templating.Tests.Limits;

/// <summary>
/// Builtins in templates that try to use up time or memory, with the loop limit off as a site has it: what is left are
/// the limits on texts, steps and time.
/// </summary>
public class HostileFunctionTests
{
    [Theory]
    [InlineData("x = [1]; while true; x = x | array.concat x; end")]
    [InlineData("x = [1]; while true; x = x | array.insert_at 1000000 1; end")]
    [InlineData("x = 'a'; while true; x = x | string.append x; end")]
    [InlineData("x = 'a'; while true; x = x | string.replace 'a' 'aa'; end")]
    [InlineData("x = 'a'; while true; x = x | regex.replace '.' '$0$0'; end")]
    [InlineData("x = '\\\\'; while true; x = x | string.escape; end")]
    [InlineData("x = '\"'; while true; x = x | object.to_json; end")]
    [InlineData("x = '.'; while true; x = x | regex.escape; end")]
    [InlineData("x = 'abc'; while true; x = x | string.base64_encode; end")]
    [InlineData("x = '%'; while true; x = x | html.url_encode | string.append x; end")]
    [InlineData("x = '&'; while true; x = x | html.escape | string.append x; end")]
    [InlineData("x = [1]; while true; x = [x, x]; x | object.to_json; end")]
    [InlineData("x = [1]; while true; x = [x, x]; x | array.join ','; end")]
    [InlineData("o = {}; o.o = o; o | object.to_json")]
    [InlineData("a = []; a[0] = a; a | array.join ','")]
    [InlineData("a = []; a[0] = a; a | object.to_json")]
    [InlineData("x = 'ab' * 500000; while true; x | string.split 'b'; end")]
    [InlineData("x = 'ab' * 500000; while true; x | array.sort; end")]
    [InlineData("x = 'ab' * 500000; while true; x | array.uniq; end")]
    [InlineData("x = 'a' * 100000; x | regex.matches '(a*)*b'")]
    [InlineData("x = 'a' * 1000000; while true; x | regex.matches 'a'; end")]
    [InlineData("5 | math.format 'D999999999'")]
    [InlineData("while true; date.parse ('1' * 500000); end")]
    [InlineData("while true; date.parse ('1' * 500000) '%s'; end")]
    [InlineData("while true; ('9' * 1000000) | object.from_json; end")]
    [InlineData("('[' * 100000) | object.from_json")]
    public void They_end_with_a_diagnostic(string code)
    {
        var engine = new TemplateEngine(new TemplateOptions { Limits = TemplateLimits.Default with { LoopSteps = 0 } });
        var watch = Stopwatch.StartNew();

        Rendering.Error("{{ " + code + " }}", engine: engine);

        watch.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(15)); // at most 2.5 s on a quiet machine
    }
}
