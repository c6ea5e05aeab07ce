using Herzblut.Auditing;
using Herzblut.Markup;
using Herzblut.Tests.Markdown;

namespace Herzblut.Tests.Costs;

/// <summary>
/// Small files must not take long: twice the text costs about twice the work, counted in the bytes that it allocates, which are the
/// same on every machine.
/// </summary>
public sealed class DoublingTests
{
    private const int Length = 6_000;
    private const double Most = 2.5;

    [Theory]
    [InlineData("<div>\n", "<a b=")]
    [InlineData("<div>\n", "<a b='\" b=\"")]
    [InlineData("<div>\n", "<a b=\"")]
    [InlineData("<div>\n", "</a b=")]
    [InlineData("x ", "<a b='\" b=\" ")]
    [InlineData("x ", "<? ")]
    [InlineData("x ", "<!A ")]
    [InlineData("x ", "<![CDATA[ ")]
    [InlineData("x ", "<!-- ")]
    [InlineData("<div>\n", "<kbd>\n")]
    [InlineData("x", "<kbd>")]
    [InlineData("x", "<mark></sub>")]
    [InlineData("x <abbr", " title=\"a\"")]
    [InlineData("", "[a](")]
    [InlineData("", "[](")]
    [InlineData("", "[](<b")]
    [InlineData("", "[a](b (")]
    [InlineData("", "[a](b.md) ")]
    [InlineData("", "]")]
    [InlineData("", "http://")]
    [InlineData("", "http://a.b ")]
    [InlineData("", "www.a(")]
    [InlineData("", "\u200Bwww.a")]
    [InlineData("", "[a]: b\n")]
    [InlineData("", "|a|\n\n")]
    [InlineData("", "|a|b|\n|-|-|\n|c\n\n")]
    [InlineData("", "*a **b")]
    [InlineData("", "> - ")]
    [InlineData("[^a]: b\n\n", "[^a] ")]
    public void Twice_the_text_costs_at_most_two_and_a_half_times_the_work(string start, string unit)
    {
        string once = start + string.Concat(Enumerable.Repeat(unit, Length / unit.Length));
        string twice = start + string.Concat(Enumerable.Repeat(unit, 2 * Length / unit.Length));

        ShouldGrowInProportion(() => MarkdownSample.Of(once), () => MarkdownSample.Of(twice));
    }

    [Fact]
    public void A_table_of_as_many_columns_as_rows_costs_in_proportion_to_its_text()
        => ShouldGrowInProportion(() => MarkdownSample.Of(Table(1000)), () => MarkdownSample.Of(Table(2000)));

    [Theory]
    [InlineData("[a]: https://example.org/", "\n\n", "[a] ")]
    [InlineData("*[a]: ", "\n\n", "a ")]
    public void A_long_text_repeated_by_short_marks_costs_in_proportion_to_its_text(string start, string middle, string use)
    {
        string Text(int length) => start + new string('b', length) + middle + string.Concat(Enumerable.Repeat(use, length));

        ShouldGrowInProportion(() => MarkdownSample.Of(Text(2000)), () => MarkdownSample.Of(Text(4000)));
        MarkdownSample.Of(Text(4000)).Diagnostics.ShouldContain(found => found.Code == "MDN5022");
    }

    [Theory]
    [InlineData("url(", "")]
    [InlineData("url(", ")")]
    public void Style_sheets_are_read_in_proportion_to_their_length(string unit, string end)
    {
        string once = string.Concat(Enumerable.Repeat(unit, Length / unit.Length)) + end;
        string twice = once + once;

        ShouldGrowInProportion(() => AuditedTextReader.ReadStyles(OutputFile.FromText("a.css", once)), () => AuditedTextReader.ReadStyles(OutputFile.FromText("a.css", twice)));
    }

    private static string Table(int size)
        => $"|{string.Concat(Enumerable.Repeat("a|", size))}\n|{string.Concat(Enumerable.Repeat("-|", size))}\n{string.Concat(Enumerable.Repeat("|a\n", size))}";

    private static void ShouldGrowInProportion(Action once, Action twice)
    {
        twice(); // Fills caches and pools.
        long simple = BytesOf(once);
        long doubled = BytesOf(twice);
        ((double)doubled / simple).ShouldBeLessThan(Most, $"{simple} bytes, then {doubled}");
    }

    private static long BytesOf(Action action)
    {
        long before = GC.GetAllocatedBytesForCurrentThread();
        action();
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
