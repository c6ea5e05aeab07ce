using Herzblut.Diagnostics;
using Herzblut.Sources;

namespace Herzblut.Tests.Sources;

public class MappedTextTests
{
    [Fact]
    public void A_body_keeps_its_places_behind_the_front_matter()
    {
        var source = new SourceText("a.md", "---\r\ntitle: A\r\n---\r\nEin Wort\r\n");
        int start = source.Text.IndexOf("Ein", StringComparison.Ordinal);

        MappedText body = MappedText.From(source, SourceSpan.FromBounds(start, source.Text.Length));

        source.TextOf(body.ToSource(new SourceSpan(4, 4))).ShouldBe("Wort");
    }

    [Fact]
    public void A_folded_line_end_is_not_part_of_the_word_before_it()
    {
        var source = new SourceText("a.md", "text: ein\n  Wort\n");
        var value = new MappedText("ein Wort", source, [new MappedPiece(0, 6), new MappedPiece(4, 12)]);

        source.TextOf(value.ToSource(new SourceSpan(0, 3))).ShouldBe("ein");
        source.TextOf(value.ToSource(new SourceSpan(4, 4))).ShouldBe("Wort");
        value.ToSource(8).ShouldBe(16);
    }

    [Fact]
    public void Escapes_move_what_follows()
    {
        var source = new SourceText("a.md", """text: "ein \"Wort\" hier" """);
        var value = new MappedText(
            "ein \"Wort\" hier",
            source,
            [new MappedPiece(0, 7), new MappedPiece(5, 13), new MappedPiece(10, 19)]);

        source.TextOf(value.ToSource(new SourceSpan(5, 4))).ShouldBe("Wort");
        source.TextOf(value.ToSource(new SourceSpan(11, 4))).ShouldBe("hier");
    }

    [Fact]
    public void Half_a_character_never_reaches_a_page()
    {
        var source = new SourceText("a.md", "text: \"\\uD83D 🙂\"");

        new MappedText("\uD83D 🙂", source, [new MappedPiece(0, 7), new MappedPiece(1, 13)]).Text.ShouldBe("\uFFFD 🙂");
    }
}
