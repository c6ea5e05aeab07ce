using System.Globalization;
using System.Text;

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
    public void The_forms_are_those_of_the_framework()
    {
        // Whether the framework knows forms at all depends on how it runs; tests have ICU.
        for (int code = 0; code <= 0x10FFFF; code++)
        {
            if (Rune.IsValid(code) && (code & 0xFFFE) != 0xFFFE && Rune.GetUnicodeCategory(new Rune(code)) != UnicodeCategory.OtherNotAssigned)
            {
                ShouldAgree(new Rune(code).ToString());
            }
        }

        var random = new Random(1);
        string[] pieces = ["a", "e", "\u00E4", "\u01D5", "\u1EAD", "\u0323", "\u0302", "\u0308", "\u0301", "\u0327", "\u0345", "\u03B1", "\u0418", "\u0306", "\u1100", "\u1161", "\u11A8", "\uAC00", "\u0958", "\u212B", "\U0001D15E"];
        for (int i = 0; i < 20_000; i++)
        {
            ShouldAgree(string.Concat(random.GetItems(pieces, 6)));
        }
    }

    private static void ShouldAgree(string text)
    {
#pragma warning disable RS0030 // The expectation.
        (string Composed, string Decomposed) expected = (text.Normalize(NormalizationForm.FormC), text.Normalize(NormalizationForm.FormD));
#pragma warning restore RS0030
        if (text.Composed() != expected.Composed || text.Decomposed() != expected.Decomposed)
        {
            throw new Xunit.Sdk.XunitException(string.Join(' ', text.EnumerateRunes().Select(rune => $"{rune.Value:X4}")));
        }
    }

    [Fact]
    public void Any_text_has_a_decomposed_form() => "\u00E4\uFFFE".Decomposed().ShouldBe("a\u0308\uFFFD");
}
