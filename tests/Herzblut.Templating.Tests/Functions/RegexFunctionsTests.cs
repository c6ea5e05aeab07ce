using Herzblut.Templating.Diagnostics;
using Herzblut.Templating.Functions;
using Herzblut.Templating.Values;

namespace Herzblut.Templating.Tests.Functions;

public class RegexFunctionsTests
{
    [Theory]
    [InlineData("this is a text123", @"(\w+) a ([a-z]+\d+)", null, """["is a text123", "is", "text123"]""")]
    [InlineData("b", "(a)?b", null, """["b", ""]""")]
    [InlineData("abc", "x", null, "[]")]
    [InlineData("ABC", "b", "i", """["B"]""")]
    public void Match_gives_the_groups_of_the_first_match(string text, string pattern, string? options, string expected)
        => Printed("match", text, pattern, options).ShouldBe(expected);

    [Theory]
    [InlineData("a1b22", @"([a-z])(\d+)", """[["a1", "a", "1"], ["b22", "b", "22"]]""")]
    [InlineData("abc", "x", "[]")]
    [InlineData("ab", "", """[[""], [""], [""]]""")]
    public void Matches_gives_all(string text, string pattern, string expected) => Printed("matches", text, pattern).ShouldBe(expected);

    [Theory]
    [InlineData("Max Muster", @"(\w+) (\w+)", "$2, $1", null, "Muster, Max")]
    [InlineData("a1", @"(?<z>\d)", "<${z}>", null, "a<1>")]
    [InlineData("a\nb", "a.b", "X", "s", "X")]
    [InlineData("a\nb", "^b", "X", "m", "a\nX")]
    [InlineData("ab", "a b", "X", "x", "X")]
    [InlineData("abc", "x", "y", null, "abc")]
    public void Replacing_knows_groups_and_options(string text, string pattern, string replacement, string? options, string expected)
        => Printed("replace", text, pattern, replacement, options).ShouldBe(expected);

    [Fact]
    public void Long_replacements_are_counted_and_come_out_the_same()
    {
        string text = string.Concat(Enumerable.Repeat("ab1-", 500));
        Printed("replace", text, @"(\w)(\d)", "<$2$1$$>").ShouldBe(string.Concat(Enumerable.Repeat("a<1b$>-", 500)));
    }

    [Fact]
    public void Replacing_cannot_blow_a_text_up()
        => Should.Throw<TemplateFault>(() => RegexFunctions.Group.Call("replace", new string('a', 9000), ".", string.Concat(Enumerable.Repeat("$_", 100))))
            .Problem.Code.ShouldStartWith("TPL4");

    [Fact]
    public void Splitting_keeps_empty_parts()
        => Printed("split", "a, b;c,,d", @"[,;]\s*").ShouldBe("""["a", "b", "c", "", "d"]""");

    [Fact]
    public void A_bad_pattern_is_an_error()
        => Should.Throw<TemplateFault>(() => RegexFunctions.Group.Call("match", "a", "(")).Problem.Code.ShouldBe("TPL5006");

    [Fact]
    public void A_hostile_pattern_ends_in_time()
        => Should.Throw<TemplateFault>(() => RegexFunctions.Group.Call("match", new string('a', 40) + "!", "^(a+)+$")).Problem.Code.ShouldBe("TPL5007");

    [Fact]
    public void Escaping_makes_a_text_literal_and_unescaping_undoes_it()
    {
        Printed("escape", "a.b(c)").ShouldBe(@"a\.b\(c\)");
        Printed("unescape", @"\(abc\.\*\)").ShouldBe("(abc.*)");
    }

    [Fact]
    public void Null_counts_as_the_empty_text()
    {
        Printed("match", Value.Null, "a").ShouldBe("[]");
        Printed("replace", Value.Null, "a", "b").ShouldBe("");
    }

    private static string Printed(string function, params Value[] arguments) => RegexFunctions.Group.Call(function, arguments).ToString();
}
