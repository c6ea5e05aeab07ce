using Herzblut.Diagnostics;
using Herzblut.Sources;
using Herzblut.Yaml;
using Herzblut.Yaml.Nodes;

namespace Herzblut.Tests.Yaml;

public sealed class ScalarMapTests
{
    [Theory]
    [InlineData("text: plain WORD here")]
    [InlineData("text: plain over\n  two lines\n\n  with WORD here")]
    [InlineData("text: 'it''s a WORD'")]
    [InlineData("text: 'it is a ''WORD'' too'")]
    [InlineData("text: 'it''s\n\n  a WORD'")]
    [InlineData("text: \"a \\\"quoted\\\" C:\\\\x WORD\"")]
    [InlineData("text: |\n  literal\n\n    indented\n  WORD here\n")]
    [InlineData("text: |2-\n    more\n  WORD")]
    [InlineData("text: >-\n  folded\n  lines\n\n  and WORD\n   here")]
    [InlineData("text: |\r\n  windows\r\n\r\n  WORD\r\n")]
    public void A_word_of_a_value_is_found_in_its_file(string yaml)
    {
        var source = new SourceText("a.yml", yaml);
        var bag = new DiagnosticBag();
        YamlMapping root = YamlReader.Read(source, new SourceSpan(0, yaml.Length), [], bag);
        MappedText text = ((YamlScalar)root["text"]!).ToText(source);

        SourceSpan found = text.ToSource(new SourceSpan(text.Text.IndexOf("WORD", StringComparison.Ordinal), 4));

        source.TextOf(found).ShouldBe("WORD");
        bag.Count.ShouldBe(0);
    }
}
