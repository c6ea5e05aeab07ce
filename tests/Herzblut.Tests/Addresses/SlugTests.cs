using Herzblut.Addresses;

namespace Herzblut.Tests.Model;

public class SlugTests
{
    [Theory]
    [InlineData("Gute Stimmung anbieten", "gute-stimmung-anbieten")]
    [InlineData("Für Größe & Übermut!", "fuer-groesse-uebermut")]
    [InlineData("U\u0308bung", "uebung")]
    [InlineData("Café – „à la carte“", "cafe-a-la-carte")]
    [InlineData("Kunden\u00ADorientierung", "kundenorientierung")]
    [InlineData("Łódź 2026", "łodz-2026")]
    [InlineData("—", "")]
    public void Words_become_an_address(string text, string slug) => Slug.From(text).ShouldBe(slug);
}
