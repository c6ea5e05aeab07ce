using Herzblut.Images;

namespace Herzblut.Tests.Images;

public class ImageHeaderTests
{
    private const string Png = "89504E470D0A1A0A0000000D49484452000000780000002808060000000000000000";
    private const string Gif = "47494638396178002800F70000";
    private const string WebpLossy = "52494646000000005745425056503820" + "00000000" + "000000" + "9D012A78002800";
    private const string WebpLossless = "5249464600000000574542505650384C000000002F77C00900000000000000000000";
    private const string WebpExtended = "524946460000000057454250565038580A000000100000007700002700000000";
    private const string Avif = "000000186674797061766966000000006176696600000000000000146973706500000000000000780000002800000000";
    private const string Frame = "FFC0000B080028007801011100";
    private const string Jfif = "FFD8FFE000104A46494600010100000100010000";
    private const string Turned = "FFE10022457869660000" + "49492A0008000000" + "0100" + "120103000100000006000000" + "00000000";

    [Theory]
    [InlineData("a.png", Png)]
    [InlineData("a.gif", Gif)]
    [InlineData("a.webp", WebpLossy)]
    [InlineData("a.webp", WebpLossless)]
    [InlineData("a.webp", WebpExtended)]
    [InlineData("a.avif", Avif)]
    [InlineData("a.jpg", Jfif + Frame)]
    [InlineData("A.JPEG", Jfif + "FFDB000400FF" + Frame)]
    [InlineData("a.png", Jfif + Frame)]
    public void Measures_stand_in_the_first_bytes(string path, string bytes)
        => Read(path, bytes).ShouldBe((new ImageSize(120, 40), ImageFault.None));

    [Fact]
    public void A_photo_taken_upright_is_higher_than_wide()
        => Read("a.jpg", "FFD8" + Turned + Frame).Size.ShouldBe(new ImageSize(40, 120));

    [Fact]
    public void A_large_preview_before_the_measures_is_skipped()
        => Read("a.jpg", "FFD8" + "FFE1FFFF" + new string('0', 0xFFFD * 2) + Frame).Size.ShouldBe(new ImageSize(120, 40));

    [Theory]
    [InlineData("a.png", "")]
    [InlineData("a.png", "89504E470D0A1A0A")]
    [InlineData("a.jpg", "FFD8FF")]
    [InlineData("a.jpg", "FFD8FFD9")]
    [InlineData("a.jpg", "FFD8FFC00002")]
    [InlineData("a.webp", "5249464600000000")]
    [InlineData("a.gif", "474946383961")]
    [InlineData("a.png", "3C68746D6C3E")]
    [InlineData("a.png", "89504E470D0A1A0A0000000D494844520000000000000028")]
    public void What_is_no_picture_is_unreadable(string path, string bytes) => Read(path, bytes).ShouldBe((null, ImageFault.Unreadable));

    [Theory]
    [InlineData("a.heic")]
    [InlineData("a.bmp")]
    [InlineData("a")]
    public void Formats_that_browsers_do_not_show_are_told_apart(string path) => Read(path, Png).ShouldBe((null, ImageFault.UnknownFormat));

    [Fact]
    public void No_cut_of_a_file_makes_the_reader_fail()
    {
        foreach (string whole in new[] { Png, Gif, WebpLossy, WebpLossless, WebpExtended, Avif, Jfif + Turned + Frame })
        {
            for (int length = 0; length < whole.Length; length += 2)
            {
                Should.NotThrow(() => Read("a.png", whole[..length]));
            }
        }
    }

    private static (ImageSize? Size, ImageFault Fault) Read(string path, string bytes)
        => ImageHeader.Read(new MemoryStream(Convert.FromHexString(bytes)), path);
}
