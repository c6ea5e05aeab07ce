namespace Herzblut.Diagnostics.Tests;

public class SourceTextTests
{
    [Theory]
    [InlineData("a\nb")]
    [InlineData("a\r\nb")]
    [InlineData("a\rb")]
    public void Every_kind_of_line_end_counts_once(string text)
    {
        var source = new SourceText("x.md", text);

        source.LineCount.ShouldBe(2);
        source.PositionOf(text.IndexOf('b')).ShouldBe(new LinePosition(2, 1));
        source.Line(1).ToString().ShouldBe("a");
    }

    [Fact]
    public void Columns_for_people_count_an_emoji_once()
    {
        var source = new SourceText("x.md", "\n🙂 ja");
        int offset = source.Text.IndexOf("ja", StringComparison.Ordinal);

        source.CharacterPositionOf(offset).ShouldBe(new LinePosition(2, 3));
        source.PositionOf(offset).ShouldBe(new LinePosition(2, 4));
    }

    [Fact]
    public void The_end_of_the_text_is_a_place()
    {
        new SourceText("x.md", "ab\n").PositionOf(3).ShouldBe(new LinePosition(2, 1));
        new SourceText("x.md", "").PositionOf(0).ShouldBe(new LinePosition(1, 1));
    }
}
