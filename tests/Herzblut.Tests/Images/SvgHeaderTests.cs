using System.Text;
using Herzblut.Images;

namespace Herzblut.Tests.Images;

public class SvgHeaderTests
{
    [Theory]
    [InlineData("<svg width='120' height=\"40px\">")]
    [InlineData("<svg viewBox='0 0 120 40'>")]
    [InlineData("<svg viewBox=\"-10,-10 120, 40\" width='100%' height='100%'>")]
    [InlineData("<svg width=\"60\" viewBox=\"0 0 120 40\" height=\"20\">", 60, 20)]
    [InlineData("<svg width=\"60\" viewBox=\"0 0 120 40\">", 60, 20)]
    [InlineData("<svg height=\"80\" viewBox=\"0 0 120 40\">", 240, 80)]
    [InlineData("<svg width='1in' height='2.54cm'>", 96, 96)]
    [InlineData("<svg width='90pt' height='30pt'>")]
    [InlineData("\uFEFF<?xml version='1.0'?>\n<!DOCTYPE svg PUBLIC \"-//W3C//DTD SVG 1.1//EN\" \"x.dtd\">\n<!-- <svg width='1' height='1'> -->\n<svg:svg xmlns:svg='http://www.w3.org/2000/svg' viewBox='0 0 120 40'>")]
    public void Measures_come_from_the_root_or_its_view_box(string svg, int width = 120, int height = 40)
        => Read(svg + "<path d='M0 0'/></svg>").ShouldBe(new ImageSize(width, height));

    [Theory]
    [InlineData("<svg></svg>")]
    [InlineData("<svg viewBox='0 0 0 40'></svg>")]
    [InlineData("<svg width='10em' height='5em'></svg>")]
    [InlineData("<svg width='120' height='40%'></svg>")]
    public void A_drawing_without_measures_is_fine(string svg) => Read(svg).ShouldBeNull();

    [Theory]
    [InlineData("")]
    [InlineData("<html></html>")]
    [InlineData("kein Bild")]
    [InlineData("<svg width='1'")]
    public void What_is_no_drawing_has_none(string text) => Read(text).ShouldBeNull();

    private static ImageSize? Read(string svg)
        => SvgHeader.Read(new MemoryStream(Encoding.UTF8.GetBytes(svg)));
}
