using Herzblut.Rendering.Plots;

namespace Herzblut.Tests.Rendering.Plots;

public sealed class PlotTests
{
    [Theory]
    [InlineData("Team", "Team")]
    [InlineData("Pflege & Gesundheit", "Pflege &|Gesundheit")]
    [InlineData("Innendienst/Back-Office", "Innendienst/|Back-Office")]
    [InlineData("Mitarbeitende im Kundenkontakt", "Mitarbeitende im|Kundenkontakt")]
    [InlineData("eins zwei drei vier fünf sechs sieben acht neun zehn", "eins zwei drei|vier fünf sechs|sieben acht neu…")]
    [InlineData("", "")]
    public void A_label_breaks_where_words_end(string label, string lines)
        => string.Join('|', PlotLabel.Break(label, 16)).ShouldBe(lines);

    [Fact]
    public void A_label_without_spaces_is_cut_between_characters()
    {
        string label = string.Concat(Enumerable.Repeat("😀", 40));

        string.Concat(PlotLabel.Break(label, 15)).Replace("😀", "", StringComparison.Ordinal).ShouldBe("…");
    }

    [Fact]
    public void The_more_a_cell_counts_the_darker_it_is_and_nothing_is_hollow()
    {
        string svg = HeatMap.Draw(["a & b"], ["x", "y", "z"], [[0, 1, 1000]]);

        ClassesOf(svg, "heat-cell ").ShouldBe(["is-gap", "is-1", "is-5"]);
        svg.ShouldContain("a &amp; b");
    }

    [Fact]
    public void A_table_of_gaps_is_drawn() => ClassesOf(HeatMap.Draw(["a"], ["x"], [[0]]), "heat-cell ").ShouldBe(["is-gap"]);

    [Fact]
    public void A_picture_of_nothing_is_empty()
    {
        HeatMap.Draw([], ["x"], []).ShouldBeEmpty();
        HeatMap.Draw(["a"], [], [[]]).ShouldBeEmpty();
        BarChart.Draw([]).ShouldBeEmpty();
    }

    [Fact]
    public void A_bar_of_one_is_seen_beside_thousands()
    {
        string svg = BarChart.Draw([new Bar("0", 0, IsGap: true), new Bar("1", 1, IsGap: false), new Bar("2+", 8000, IsGap: false)]);

        svg.Split("<rect").Length.ShouldBe(3);
        svg.ShouldContain("height=\"2\"");
    }

    private static IEnumerable<string> ClassesOf(string svg, string before)
        => svg.Split(before).Skip(1).Select(part => part[..part.IndexOf('"', StringComparison.Ordinal)]);
}
