namespace Herzblut.Diagnostics.Tests;

public class UnicodeFormTests
{
    [Theory]
    [InlineData("a\u0308", "\u00E4")]
    [InlineData("\u00E4", "\u00E4")]
    public void Any_text_has_a_composed_form(string text, string composed)
    {
        text.Composed().ShouldBe(composed);
        composed.IsComposed().ShouldBeTrue();
    }

    [Fact]
    public void What_is_no_character_is_replaced()
        => "a\uFFFEb\uFFFFc\uD800d\uDC00\U0001F600".Composed().ShouldBe("a\uFFFDb\uFFFDc\uFFFDd\uFFFD\U0001F600");

    [Fact]
    public void Any_text_has_a_decomposed_form() => "\u00E4\uFFFE".Decomposed().ShouldBe("a\u0308\uFFFD");
}
