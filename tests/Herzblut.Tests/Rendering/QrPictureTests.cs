using System.Globalization;
using Herzblut.Rendering;
using QRCoder;

namespace Herzblut.Tests.Rendering;

public class QrPictureTests
{
    private const string Address = "https://example.org/haltung/gute-stimmung.html";

    [Fact]
    public void Picture_shows_exactly_the_dark_modules_of_the_code()
    {
        using QRCodeData code = QRCodeGenerator.GenerateQrCode(Address, QRCodeGenerator.ECCLevel.M);
        IEnumerable<(int X, int Y)> dark = code.ModuleMatrix.SelectMany((row, y) => Enumerable.Range(0, row.Length).Where(x => row[x]).Select(x => (x, y)));

        DrawnModules(QrPicture.Of(Address)).ShouldBe(dark);
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
}
