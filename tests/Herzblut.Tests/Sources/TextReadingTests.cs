using System.Text;
using Herzblut.Diagnostics;
using Herzblut.Sources;

namespace Herzblut.Tests.Sources;

public sealed class TextReadingTests
{
    private readonly DiagnosticBag _bag = new();

    [Fact]
    public void A_byte_order_mark_is_not_part_of_the_text()
    {
        Decode([0xEF, 0xBB, 0xBF, .. "für"u8]).Text.ShouldBe("für");
        _bag.Count.ShouldBe(0);
    }

    [Fact]
    public void Windows_1252_is_read_and_reported_at_the_first_broken_letter()
    {
        SourceText source = Decode([.. "ä f"u8, 0xFC, .. "r "u8, 0x80, .. " ö"u8]);

        source.Text.ShouldBe("ä für € ö");
        Diagnostic found = _bag.ToImmutable().Single();
        found.Code.ShouldBe("CNT3001");
        source.TextOf(found.Span).ShouldBe("ü");
    }

    [Fact]
    public void A_letter_that_ends_too_early_is_reported_where_it_starts()
    {
        SourceText source = Decode([.. "abc"u8, 0xE2, 0x82]);

        source.PositionOf(_bag.ToImmutable().Single().Span.Start).ShouldBe(new LinePosition(1, 4));
    }

    [Fact]
    public void Utf_16_is_read_and_reported_at_the_start_of_the_file()
    {
        Decode([0xFF, 0xFE, .. Encoding.Unicode.GetBytes("für")]).Text.ShouldBe("für");
        Decode([0xFE, 0xFF, .. Encoding.BigEndianUnicode.GetBytes("für")]).Text.ShouldBe("für");
        Decode(Encoding.Unicode.GetBytes("---\ntitle")).Text.ShouldBe("---\ntitle");

        _bag.ToImmutable().Select(found => $"{found.Code} {found.Span.Start}").ShouldBe(["CNT3002 0", "CNT3002 0", "CNT3002 0"]);
    }

    [Fact]
    public void Characters_of_no_text_are_reported()
    {
        Decode([.. "a\t\r\n"u8, 0x00, .. "b"u8]);

        _bag.ToImmutable().Single().Span.ShouldBe(new SourceSpan(4, 1));
    }

    [Fact]
    public void A_huge_file_is_refused_without_being_read()
    {
        TextReading.Read(new MemoryTree(), new SourceFile("a.md", TextReading.MaximumBytes + 1), _bag).ShouldBeNull();

        _bag.ToImmutable().Single().Code.ShouldBe("CNT3004");
    }

    private SourceText Decode(byte[] bytes) => TextReading.Decode("a.md", bytes, _bag);
}
