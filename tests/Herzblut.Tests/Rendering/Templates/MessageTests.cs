using Herzblut.Diagnostics;

namespace Herzblut.Tests.Rendering.Templates;

/// <summary>
/// The engine says in English what went wrong; what theme authors meet is said in our words, found by the wording of the
/// pinned version. A new version that words a message differently fails here.
/// </summary>
public class MessageTests
{
    [Theory]
    [InlineData("{{ 1 + }}", "TPL1006", 1, 8)]
    [InlineData("{{ if }}x{{ end }}", "TPL1006", 1, 7)]
    [InlineData("{{ x = }}", "TPL1006", 1, 8)]
    [InlineData("{{ func }}{{ end }}", "TPL1006", 1, 4)]
    [InlineData("{{ for x y }}{{ end }}", "TPL1015", 1, 4)]
    [InlineData("{{ [1, 2 }}", "TPL1005", 1, 10)]
    [InlineData("{{ a[1 }}", "TPL1005", 1, 8)]
    [InlineData("{{ x. }}", "TPL1012", 1, 7)]
    [InlineData("{{ if true }}x", "TPL1009", 1, 14)]
    [InlineData("x\n{{ end }}", "TPL1008", 2, 6)]
    [InlineData("{{ if x = 1 }}a{{ end }}", "TPL1010", 1, 7)]
    [InlineData("{{ 'a\\q' }}", "TPL1003", 1, 4)]
    [InlineData("{{ for.foo }}", "TPL1014", 1, 4)]
    [InlineData("{{ 0x }}", "TPL1007", 1, 4)]
    [InlineData("a {{ page.title", "TPL1025", 1, 3)]
    [InlineData("<h1>{{ page.title </h1>\n<p>{{ page.title }}</p>", "TPL1025", 1, 5)]
    [InlineData("{{ 'a }}", "TPL1025", 1, 1)]
    [InlineData("{{ tag.name }}", "TPL3002", 1, 8)]
    [InlineData("{{ tag[0] }}", "TPL3005", 1, 4)]
    [InlineData("{{ x = [1]; i = null; x[i] }}", "TPL3006", 1, 25)]
    [InlineData("{{ for x in 5 }}{{ end }}", "TPL3011", 1, 13)]
    [InlineData("{{ 'abc' | string.slice 'x' }}", "TPL3101", 1, 25)]
    [InlineData("{{ date.add_days 'x' 1 }}", "TPL3101", 1, 18)]
    [InlineData("{{ math.round }}", "TPL3102", 1, 14)]
    [InlineData("{{ t }}", "TPL3102", 1, 5)]
    [InlineData("{{ string.upcase 'a' 'b' }}", "TPL3103", 1, 4)]
    [InlineData("{{ icon 'a' 'b' }}", "TPL3103", 1, 13)]
    [InlineData("{{ x = 1; x 2 }}", "TPL3105", 1, 11)]
    [InlineData("{{ 5 | 6 }}", "TPL3105", 1, 8)]
    [InlineData("{{ [1] + 2 }}", "TPL3201", 1, 10)]
    [InlineData("{{ 'a' | math.abs }}", "TPL3203", 1, 10)]
    [InlineData("{{ regex.match 'a' '(' }}", "TPL3402", 1, 4)]
    [InlineData("{{ 'x' | object.from_json }}", "TPL3901", 1, 10)]
    [InlineData("{{ func f; f; end; f }}", "TPL4002", 1, 12)]
    [InlineData("{{ for i in 1..100000000 }}{{ end }}", "TPL4004", 1, 14)]
    [InlineData("{{ 'a' * 100000000 }}", "TPL4003", 1, 10)]
    [InlineData("{{ a = {}; a.b = a; a }}", "TPL4007", 1, 21)]
    public void A_mistake_is_named_at_its_place(string template, string code, int line, int column)
    {
        Diagnostic mistake = ThemeTemplate.Mistakes(template)[0];

        mistake.Code.ShouldBe(code);
        mistake.Source.CharacterPositionOf(mistake.Span.Start).ShouldBe(new LinePosition(line, column));
    }

    [Fact]
    public void What_we_have_no_words_for_keeps_those_of_the_engine()
    {
        Diagnostic mistake = ThemeTemplate.Mistake("{{ import 1 }}");

        mistake.Code.ShouldBe("TPL3999");
        mistake.Message.German.ShouldStartWith("Das geht hier nicht; die Vorlagensprache sagt: ");
    }

    [Fact]
    public void A_file_tells_at_most_two_mistakes_in_its_text() => ThemeTemplate.Mistakes("{{ 1 + }}{{ 2 + }}{{ 3 + }}{{ 4 + }}").Count.ShouldBe(2);
}
