using System.Text.Json.Nodes;
using ZXing.Common;
using ZXing.QrCode.Internal;

namespace Herzblut.Tests.Scripts;

public class QrPictureTests
{
    [SkippableTheory]
    [InlineData("https://playbook.example/")]
    [InlineData("https://example.org/buch/en/delight/make-a-difference.html")]
    [InlineData("https://bücher.example/grüße.html")]
    [InlineData("HTTPS://EXAMPLE.ORG/1")]
    public void A_scanner_reads_the_text(string text)
        => Read(Codes([text])[0]!).ShouldBe(text);

    [SkippableFact]
    public void A_scanner_reads_texts_of_every_length()
    {
        string[] texts = [.. Enumerable.Range(1, 251).Select(length => new string('x', length))];
        Codes(texts).Select(code => Read(code!)).ShouldBe(texts);
    }

    [SkippableFact]
    public void A_scanner_reads_a_code_with_a_stain()
    {
        const string Text = "https://example.org/buch/en/delight/make-a-difference.html";
        BitMatrix image = Image(Codes([Text])[0]!);
        for (int i = 0; i < 16; i++)
        {
            image.flip((image.Width / 2) + (i % 4), (image.Height / 2) + (i / 4));
        }

        Read(image).ShouldBe(Text);
    }

    [SkippableTheory]
    [InlineData(1, 21)]
    [InlineData(14, 21)]
    [InlineData(15, 25)]
    [InlineData(122, 45)]
    [InlineData(251, 61)]
    public void A_longer_text_makes_a_larger_code(int bytes, int size)
        => Codes([new string('a', bytes)])[0]!.Length.ShouldBe(size);

    [SkippableFact]
    public void A_text_too_long_to_print_has_no_code() => Codes([new string('a', 252)])[0].ShouldBeNull();

    private static IReadOnlyList<string[]?> Codes(string[] texts)
        => NodeScript.Run<string[]?>(NodeScript.SourceOf("assets/js/qr"), "qrModules(input)", texts.Select(text => (JsonNode?)text));

    private static string Read(string[] code) => Read(Image(code));

    private static string Read(BitMatrix image) => new Decoder().decode(image, hints: null).Text;

    private static BitMatrix Image(string[] code)
    {
        var image = new BitMatrix(code.Length);
        for (int y = 0; y < code.Length; y++)
        {
            for (int x = 0; x < code.Length; x++)
            {
                image[x, y] = code[y][x] == '1';
            }
        }

        return image;
    }
}
