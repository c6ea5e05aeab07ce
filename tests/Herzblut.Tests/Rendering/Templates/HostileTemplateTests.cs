namespace Herzblut.Tests.Rendering.Templates;

/// <summary>Templates that would run for ever or fill the memory end with a finding; here those that end at once.</summary>
public class HostileTemplateTests
{
    [Theory]
    [InlineData("func f; f; end; f", "TPL4002")]
    [InlineData("func f; f; f; end; f", "TPL4002")]
    [InlineData("func f(n); for i in 1..1000; f (n + 1); end; end; f 1", "TPL4002")]
    [InlineData("include 'me'", "TPL4002")]
    [InlineData("x = 'ab'; for i in 1..900; x = x + x; end", "TPL4003")]
    [InlineData("x = 'a' * 1000000000", "TPL4003")]
    [InlineData("x = 'x' | string.pad_left 2000000000", "TPL4003")]
    [InlineData("x = '%'; while true; x = x | html.url_encode | string.append x; end", "TPL4003")]
    [InlineData("x = '&'; while true; x = x | html.escape | string.append x; end", "TPL4003")]
    [InlineData("1.5 | math.format 'F999999999'", "TPL4003")]
    [InlineData("x = 'a.' * 400000 + 'a'; o = {}; o.a = o; [o, o] * 1000 | array.sort x", "TPL4003")]
    [InlineData("for i in 1..100000000; end", "TPL4004")]
    [InlineData("(1..2000000000) | array.map 'x'", "TPL4004")]
    [InlineData("(1..2000000000) | array.join ','", "TPL4004")]
    [InlineData("a = []; a[2000000000] = 1", "TPL4001")]
    [InlineData("x = [1]; for i in 1..900; x = x + x; end; x.size", "TPL4001")]
    [InlineData("for i in 1..1000; for j in 1..1001; end; end", "TPL4001")]
    [InlineData("x = 'a' * 1000000; while true; x; end", "TPL4006")]
    [InlineData("capture x; while true; 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa'; end; end", "TPL4006")]
    [InlineData("o = {}; o.o = o; o", "TPL4007")]
    [InlineData("a = []; a[0] = a; a | array.join ','", "TPL4007")]
    [InlineData("a = []; b = []; a[0] = b; b[0] = a; a == b", "TPL4007")]
    [InlineData("x = 'a' * 900000; a = []; for i in 1..900; a[i] = x + i; end", "TPL4008")]
    [InlineData("x = 'ab' * 500000; y = []; i = 0; while true; y[i] = x | string.split 'b'; i = i + 1; end", "TPL4008")]
    [InlineData("('a' * 40 + '!') | regex.match '^(a+)+$'", "TPL4009")]
    public void It_ends_with_a_finding(string code, string finding)
        => ThemeTemplate.Mistakes("{{ " + code + " }}", ("me", "{{ include 'me' }}{{ include 'me' }}"))[0].Code.ShouldBe(finding);

    [Theory]
    [InlineData('(')]
    [InlineData('[')]
    [InlineData('{')]
    [InlineData('-')]
    [InlineData('@')]
    public void Deep_nesting_is_reported_and_not_followed(char opener)
        => ThemeTemplate.Mistakes("{{ " + new string(opener, 100_000))[0].Code.ShouldBe("TPL1025");

    [Theory]
    [InlineData("1 + ")]
    [InlineData("a.")]
    [InlineData("x | f | ")]
    [InlineData("true ? 1 : ")]
    [InlineData("if true; ")]
    [InlineData("f do; ")]
    [InlineData("[1, [")]
    public void Long_chains_are_reported_and_not_followed(string link)
        => ThemeTemplate.Mistakes("{{ " + string.Concat(Enumerable.Repeat(link, 20_000)) + "1 }}")[0].Code.ShouldBe("TPL1024");
}
