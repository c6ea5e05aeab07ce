using System.Globalization;
using System.Text;
using Herzblut.Rendering.QrCodes;

namespace Herzblut.Tests.Rendering;

public class QrPictureTests
{
    [Fact]
    public void A_code_has_the_modules_that_scanners_read()
    {
        // Read back by zbar from a picture of these modules, as were codes of all eleven sizes.
        QrMatrix code = QrMatrix.Of("https://playbook.example/"u8)!;

        Draw(code).ShouldBe("""
            #######.....#...#.#######
            #.....#....#..##..#.....#
            #.###.#.####..#.#.#.###.#
            #.###.#.#...###...#.###.#
            #.###.#.#.#..##...#.###.#
            #.....#.##..#..##.#.....#
            #######.#.#.#.#.#.#######
            ........####.............
            #.#####..######...#####..
            ..##.#.##.#.....#..#...#.
            .#.#..#.####...###...#.##
            #.###..##..#..#.#.#.....#
            #...#.##...####..####.###
            ##......#.#..#..#..#.#.#.
            #.#.####...##.###.####.##
            #..#.#.#...#..#.#####...#
            #.#..##..#.####.#####.#..
            ........###.#.###...##...
            #######..#......#.#.#.###
            #.....#.##.#....#...##.##
            #.###.#.##.##########.#..
            #.###.#.#..###.####.#####
            #.###.#.#.....##.#...##.#
            #.....#..##....##..###..#
            #######.##..###..########
            """);
    }

    [Theory]
    [InlineData(1, 21)]
    [InlineData(14, 21)]
    [InlineData(15, 25)]
    [InlineData(122, 45)]
    [InlineData(251, 61)]
    public void A_longer_text_makes_a_larger_code(int bytes, int size)
        => QrMatrix.Of(Encoding.ASCII.GetBytes(new string('a', bytes)))!.Size.ShouldBe(size);

    [Fact]
    public void A_text_too_long_to_print_has_no_code() => QrPicture.Of(new string('a', 252)).ShouldBeNull();

    [Fact]
    public void A_picture_is_one_stroke_in_the_colour_of_the_text()
    {
        string picture = QrPicture.Of("https://playbook.example/")!;

        picture.ShouldStartWith("<svg class=\"qr\" aria-hidden=\"true\" focusable=\"false\" viewBox=\"0 0 33 33\" shape-rendering=\"crispEdges\"><path stroke=\"currentColor\" d=\"M4 4.5h7m");
        picture.ShouldEndWith("\"/></svg>");
        picture.ShouldNotContain("style");
    }

    [Fact]
    public void The_same_text_gives_the_same_picture_in_any_culture()
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        string invariant = QrPicture.Of("https://playbook.example/")!;
        try
        {
            CultureInfo.CurrentCulture = new CultureInfo("de-DE");
            QrPicture.Of("https://playbook.example/").ShouldBe(invariant);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void The_stroke_covers_exactly_the_dark_modules()
    {
        QrMatrix code = QrMatrix.Of("https://example.org/haltung/gute-stimmung.html"u8)!;
        IEnumerable<(int X, int Y)> dark = Enumerable.Range(0, code.Size)
            .SelectMany(y => Enumerable.Range(0, code.Size).Where(x => code.IsDark(x, y)).Select(x => (x + 4, y + 4)));

        DrawnModules(QrPicture.Of("https://example.org/haltung/gute-stimmung.html")!).ShouldBe(dark);
    }

    // A row is "M{x} {y}.5" and then runs: "h{dark}", with "m{light} 0" before the next one.
    private static IEnumerable<(int X, int Y)> DrawnModules(string svg)
    {
        string path = svg[(svg.IndexOf(" d=\"", StringComparison.Ordinal) + 4)..];
        foreach (string row in path[..path.IndexOf('"', StringComparison.Ordinal)].Split('M', StringSplitOptions.RemoveEmptyEntries))
        {
            string[] runs = row.Split('h');
            string[] start = runs[0].Split(' ');
            int x = Number(start[0]);
            int y = Number(start[1].Split('.')[0]);
            foreach (string[] run in runs.Skip(1).Select(run => run.Split('m')))
            {
                for (int end = x + Number(run[0]); x < end; x++)
                {
                    yield return (x, y);
                }

                x += run.Length > 1 ? Number(run[1].Split(' ')[0]) : 0;
            }
        }
    }

    private static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);

    private static string Draw(QrMatrix code)
    {
        var rows = Enumerable.Range(0, code.Size).Select(y => string.Concat(Enumerable.Range(0, code.Size).Select(x => code.IsDark(x, y) ? '#' : '.')));
        return string.Join('\n', rows);
    }
}
