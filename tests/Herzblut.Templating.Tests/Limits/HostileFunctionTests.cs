namespace Herzblut.Templating.Tests.Limits;

/// <summary>
/// Builtins in templates that try to use up time or memory, with the loop limit off as a site has it, and without the
/// limit on time: what is left are the limits on texts and steps, which do not depend on the machine. A tenth of the default's
/// steps shows the same sooner.
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
    [InlineData("x = 'ab' * 500000; x | array.each @(do; ret ($ | array.size) + (x | array.size); end)")]
    [InlineData("x = 'ab' * 500000; x | array.each @(do; ret x | array.contains 'c'; end)")]
    [InlineData("x = 'ab' * 500000; while true; x | array.cycle; end")]
    [InlineData("x = 'ab' * 500000; while true; 1 | array.cycle x; end")]
    [InlineData("i = 0; while true; i = i + 1; [i] | array.cycle; end")]
    [InlineData("(1..2000000000) | array.map 'x'")]
    [InlineData("(1..2000000000) | array.sort")]
    [InlineData("(1..2000000000) | array.join ','")]
    [InlineData("x = [1] * 1000000; y = []; i = 0; while true; y[i] = x * 1; i = i + 1; end")]
    [InlineData("x = 'ab' * 500000; y = []; i = 0; while true; y[i] = x | string.split 'b'; i = i + 1; end")]
    [InlineData("y = []; i = 0; s = 'a' * 255; while true; y[i] = s | string.slice 1; i = i + 1; end")]
    [InlineData("y = {}; i = 0; while true; y['k' + i] = i; i = i + 1; end")]
    [InlineData("o = {}; for i in 1..100000; o['k' + i] = i; end; while true; o | string.size; end")]
    [InlineData("o = {}; for i in 1..100000; o['k' + i] = i; end; while true; o | object.keys; end")]
    [InlineData("x = 'ab' * 500000; z = 'ab' * 125000 + 'c' + 'ab' * 125000; x | string.contains z")]
    [InlineData("x = 'ab' * 500000; z = 'ab' * 125000 + 'c' + 'ab' * 125000; x | string.index_of z 0 1000000 'OrdinalIgnoreCase'")]
    [InlineData("x = 'a' * 500000; z = 'a' * 500000; while true; y = x == z; end")]
    [InlineData("x = 'a' * 500000; o = {}; o[x] = 1; while true; y = o[x]; end")]
    [InlineData("x = 'a' * 1000000; while true; x; end")]
    [InlineData("x = '<a=\"b>' * 150000; while true; x | html.strip; end")]
    [InlineData("x = 'a' * 1000000; a = [x]; y = $\"{a * 50}{x}{x}{x}\"")]
    [InlineData("p = 'a.' * 400000 + 'a'; o = {}; o.a = o; [o, o] * 1000 | array.sort p")]
    [InlineData("x = 2; while true; x = x + x; end")]
    [InlineData("x = 1 << 4000; x = x * x * x * x; while true; y = x // 7; z = x + ''; end")]
    [InlineData("while true; 'a' | string.hmac_sha512 'b'; end")]
    [InlineData("while true; 'Hallo Welt' | regex.match '(H)(a)(l)'; end")]
    [InlineData("i = 0; while true; i = i + 1; 'Hallo' | regex.match ('a' + i); end")]
    [InlineData("while true; 5 | math.format 'D100000'; end")]
    [InlineData("while true; date.now | date.to_string '%c %c %c'; end")]
    [InlineData("while true; object.eval '1+1;2;3;4;5'; end")]
    [InlineData("x = 'a' * 100000; while true; object.eval_template x; end")]
    public void They_end_with_a_diagnostic(string code)
    {
        var engine = new TemplateEngine(new TemplateOptions { Limits = TemplateLimits.Default with { LoopSteps = 0, RenderTime = TimeSpan.Zero, TotalSteps = 1_000_000 } });

        Rendering.Error("{{ " + code + " }}", engine: engine).Code.ShouldStartWith("TPL");
    }
}
