using Herzblut.Theming.Colors;

namespace Herzblut.Tests.Theming;

public class BrandPaletteTests
{
    [Fact]
    public void Contrast_is_that_of_the_guidelines()
    {
        RgbColor.White.ContrastTo(RgbColor.Black).ShouldBe(21, 0.001);
        Color("#777777").ContrastTo(RgbColor.White).ShouldBe(4.48, 0.01);
        Color("#767676").ContrastTo(RgbColor.White).ShouldBe(4.54, 0.01);
    }

    [Theory]
    [InlineData("#a3243b", "#a3243b")]
    [InlineData("#F60", "#ff6600")]
    public void Hex_colours_are_read_in_both_lengths(string text, string color) => Color(text).ToString().ShouldBe(color);

    [Theory]
    [InlineData("a3243b")]
    [InlineData("#a3243")]
    [InlineData("##a324")]
    [InlineData("#a3243g")]
    [InlineData("rot")]
    [InlineData("")]
    [InlineData("#+12345")]
    public void Anything_else_is_no_colour(string text) => RgbColor.TryParse(text, out _).ShouldBeFalse();

    [Fact]
    public void Every_accent_gets_legible_shades()
    {
        for (int red = 0; red <= 255; red += 51)
        {
            for (int green = 0; green <= 255; green += 51)
            {
                for (int blue = 0; blue <= 255; blue += 51)
                {
                    ShouldBeLegible(BrandPalette.From(new RgbColor((byte)red, (byte)green, (byte)blue)));
                }
            }
        }
    }

    [Fact]
    public void A_dark_accent_stays_as_it_is_on_light_surfaces()
        => BrandPalette.From(Color("#a3243b")).OnLight.ToString().ShouldBe("#a3243b");

    [Fact]
    public void A_pale_accent_is_told_apart()
    {
        BrandPalette.From(Color("#ffe08a")).IsLegibleOnWhite.ShouldBeFalse();
        BrandPalette.From(Color("#a3243b")).IsLegibleOnWhite.ShouldBeTrue();
    }

    private static void ShouldBeLegible(BrandPalette palette)
    {
        palette.OnLight.ContrastTo(BrandPalette.LightSurface).ShouldBeGreaterThanOrEqualTo(4.5, palette.ToString());
        palette.OnDark.ContrastTo(BrandPalette.DarkSurface).ShouldBeGreaterThanOrEqualTo(4.5, palette.ToString());
        palette.Contrast.ContrastTo(palette.Accent).ShouldBeGreaterThanOrEqualTo(4.5, palette.ToString());
    }

    private static RgbColor Color(string text)
    {
        RgbColor.TryParse(text, out RgbColor color).ShouldBeTrue();
        return color;
    }
}
