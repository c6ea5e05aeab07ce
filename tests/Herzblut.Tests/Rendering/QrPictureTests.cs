using System.Globalization;
using Herzblut.Rendering.Views;
using ZXing.Common;
using ZXing.QrCode.Internal;

namespace Herzblut.Tests.Rendering;

public class QrPictureTests
{
    private const int QuietZone = 4;

    [Theory]
    [InlineData("https://playbook.example/")]
    [InlineData("https://example.org/buch/en/delight/make-a-difference.html")]
    [InlineData("https://xn--bcher-kva.example/gr%C3%BC%C3%9Fe.html")]
    [InlineData("HTTPS://EXAMPLE.ORG/1")]
    public void A_scanner_reads_the_text(string text)
        => Read(Image(text)).ShouldBe(text);

    [Fact]
    public void A_scanner_reads_texts_of_every_length()
    {
        for (int length = 1; length <= 251; length += 5)
        {
            string text = new('x', length);
            Read(Image(text)).ShouldBe(text);
        }
    }

    [Fact]
    public void A_scanner_reads_a_code_with_a_stain()
    {
        const string Text = "https://example.org/buch/en/delight/make-a-difference.html";
        BitMatrix image = Image(Text);
        for (int i = 0; i < 16; i++)
        {
            image.flip((image.Width / 2) + (i % 4), (image.Height / 2) + (i / 4));
        }

        Read(image).ShouldBe(Text);
    }

    [Theory]
    [InlineData(1, 21)]
    [InlineData(14, 21)]
    [InlineData(15, 25)]
    [InlineData(122, 45)]
    [InlineData(251, 61)]
    public void A_longer_text_makes_a_larger_code(int bytes, int size)
        => QrPicture.Of(new string('a', bytes))!.ShouldContain($"viewBox=\"0 0 {size + 8} {size + 8}\"");

    [Fact]
    public void A_text_too_long_to_print_has_no_code() => QrPicture.Of(new string('a', 252)).ShouldBeNull();

    [Fact]
    public void A_picture_is_one_stroke_in_the_colour_of_the_text()
    {
        string picture = QrPicture.Of("https://playbook.example/")!;

        picture.ShouldStartWith("<svg class=\"qr\" aria-hidden=\"true\" focusable=\"false\" viewBox=\"0 0 33 33\" width=\"99\" height=\"99\" shape-rendering=\"crispEdges\"><path stroke=\"currentColor\" d=\"M4 4.5h7m");
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

    private static string Read(BitMatrix image) => new Decoder().decode(image, hints: null).Text;

    private static BitMatrix Image(string text)
    {
        string picture = QrPicture.Of(text)!;
        var image = new BitMatrix(Side(picture));
        foreach ((int x, int y) in DrawnModules(picture))
        {
            image[x - QuietZone, y - QuietZone] = true;
        }

        return image;
    }

    private static int Side(string svg)
    {
        string box = svg[(svg.IndexOf("viewBox=\"0 0 ", StringComparison.Ordinal) + "viewBox=\"0 0 ".Length)..];
        return Number(box[..box.IndexOf(' ', StringComparison.Ordinal)]) - (2 * QuietZone);
    }
}
