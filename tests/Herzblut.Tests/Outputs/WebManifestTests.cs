using System.Text.Json.Nodes;
using Herzblut.Tests.Rendering;

namespace Herzblut.Tests.Outputs;

public class WebManifestTests
{
    [Fact]
    public void A_theme_with_pictures_for_it_says_under_which_name_phones_keep_the_site()
    {
        JsonNode manifest = JsonNode.Parse(new SmallSite()
            .Add("themes/klein/root/icon-192.png", "").Add("themes/klein/root/icon-512.png", "")
            .Add("themes/klein/theme.yml", "name: klein\nsettings:\n  color_light: \"#ffffff\"\n")
            .BuildOf("manifest.webmanifest"))!; // An object.

        ((string?)manifest["name"]).ShouldBe("Mut");
        ((string?)manifest["theme_color"]).ShouldBe("#ffffff");
        ((string?)manifest["icons"]![1]!["src"]).ShouldBe("icon-512.png");
    }

    [Fact]
    public void A_theme_without_pictures_has_none()
        => new SmallSite().Build().Files.ShouldNotContain(file => file.Path == "manifest.webmanifest");
}
