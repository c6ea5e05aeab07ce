using Herzblut.Diagnostics;
using Herzblut.Loading;
using Herzblut.Sources;
using Herzblut.Yaml;
using Herzblut.Yaml.Nodes;

namespace Herzblut.Tests.Yaml;

public class FrontMatterWriterTests
{
    [Theory]
    [InlineData("Der \"kurze\" Dienstweg: ein Versuch")]
    [InlineData("C:\\temp\\neu")]
    [InlineData("# kein Kommentar, - keine Liste, {keine: Karte}, 'x' && *y* @ ` % ! |")]
    [InlineData("--- ")]
    [InlineData("")]
    [InlineData("🙂 ä ß „so“")]
    [InlineData("\\")]
    [InlineData("\\\"")]
    public void A_value_is_read_as_it_was_written(string value) => Read(value).ShouldBe(value);

    [Theory]
    [InlineData("eins\r\nzwei\u2028drei\u0085vier", "eins zwei drei vier")]
    [InlineData("a\0b\u001bc\td", "abc d")]
    public void A_value_takes_one_line_without_control_characters(string value, string read) => Read(value).ShouldBe(read);

    private static string Read(string value)
    {
        var source = new SourceText("a.md", new FrontMatterWriter().Add("title", value).Add("author", "A").Finish("Text."));
        var bag = new DiagnosticBag();
        FrontMatter halves = FrontMatterReader.Split(source, ["title", "author"], bag);
        YamlMapping header = YamlReader.Read(source, halves.Header!.Value, ["title", "author"], bag);

        bag.ToImmutable().ShouldBeEmpty();
        ((YamlScalar)header["author"]!).Value.ShouldBe("A");
        MappedText.From(source, halves.Body).Text.Trim().ShouldBe("Text.");
        return ((YamlScalar)header["title"]!).Value;
    }
}
