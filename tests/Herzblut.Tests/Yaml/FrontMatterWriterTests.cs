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

    [Theory]
    [InlineData("eins\nzwei", "eins\nzwei")]
    [InlineData("eins\r\n\r\n  zwei: drei # vier\r\n\r\n", "eins\n\n  zwei: drei # vier")]
    [InlineData("  eingerückt\nzwei", "  eingerückt\nzwei")]
    [InlineData("\n\nspät\nzwei", "\n\nspät\nzwei")]
    [InlineData("---\n...\n---", "---\n...\n---")]
    [InlineData("a\tb\u001b\n- c", "a b\n- c")]
    [InlineData("eine: \"Zeile\"", "eine: \"Zeile\"")]
    [InlineData(" \n ", "")]
    public void A_text_keeps_its_lines(string value, string read)
        => Scalar(Header(new FrontMatterWriter().AddLines("title", value)), "title").ShouldBe(read);

    [Fact]
    public void Lists_and_objects_are_read_as_they_were_written()
    {
        YamlMapping header = Header(new FrontMatterWriter()
            .Comment("Ein Kommentar: \"so\"\nund noch einer")
            .Add("order", 2.5)
            .Add("draft", true)
            .Add("reviewed", new DateOnly(2026, 3, 1))
            .AddList("tags", ["a: b", "- c", ""])
            .AddList("related", [])
            .AddObject("workshop", workshop => workshop
                .Add("minutes", 30)
                .AddObjects("steps",
                [
                    step => step.Add("title", "Erster: Anfang").AddLines("text", "eins\nzwei"),
                    step => step.Add("minutes", 5).Comment("mittendrin").AddList("material", ["Stifte"]),
                ])));

        Scalar(header, "order").ShouldBe("2.5");
        Scalar(header, "draft").ShouldBe("true");
        Scalar(header, "reviewed").ShouldBe("2026-03-01");
        ((YamlSequence)header["tags"]!).Items.Select(item => ((YamlScalar)item).Value).ShouldBe(["a: b", "- c", ""]);
        ((YamlSequence)header["related"]!).Items.ShouldBeEmpty();
        var workshop = (YamlMapping)header["workshop"]!;
        Scalar(workshop, "minutes").ShouldBe("30");
        YamlMapping[] steps = [.. ((YamlSequence)workshop["steps"]!).Items.Cast<YamlMapping>()];
        Scalar(steps[0], "title").ShouldBe("Erster: Anfang");
        Scalar(steps[0], "text").ShouldBe("eins\nzwei");
        ((YamlSequence)steps[1]["material"]!).Items.Length.ShouldBe(1);
    }

    [Fact]
    public void A_suggestion_counts_once_its_mark_is_taken_away()
    {
        string text = new FrontMatterWriter()
            .Add("title", "A")
            .Suggest("Womit es anfängt", more => more.AddObject("workshop", workshop => workshop.Add("minutes", 30).AddList("material", ["# 1"])))
            .Finish("Text.");

        text.ShouldBe("---\ntitle: \"A\"\n# Womit es anfängt\n#workshop:\n#  minutes: 30\n#  material:\n#    - \"# 1\"\n---\n\nText.\n");
    }

    private static string Scalar(YamlMapping mapping, string key) => ((YamlScalar)mapping[key]!).Value;

    private static YamlMapping Header(FrontMatterWriter writer)
    {
        var source = new SourceText("a.md", writer.Finish("Text."));
        var bag = new DiagnosticBag();
        YamlMapping header = YamlReader.Read(source, FrontMatterReader.Split(source, [], bag).Header!.Value, [], bag);

        bag.ToImmutable().ShouldBeEmpty();
        return header;
    }

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
