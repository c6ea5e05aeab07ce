using System.Collections.Immutable;
using System.Text.Json;
using Herzblut.Configuration;
using Herzblut.Markup;
using Herzblut.Theming;

namespace Herzblut.Outputs;

/// <summary>
/// <c>manifest.webmanifest</c>: under which name and picture phones keep the site on their first screen. A theme that has the picture
/// (<c>root/icon-192.png</c> and <c>root/icon-512.png</c>, paper to the edge) gets it.
/// </summary>
internal static class WebManifest
{
    private static readonly string[] Sizes = ["192", "512"];

    /// <summary>The file; none where the theme has no pictures for it.</summary>
    public static ImmutableArray<OutputFile> Of(SiteConfig config, Theme theme)
    {
        if (Sizes.Any(size => theme.Assets.Find($"/icon-{size}.png") is null))
        {
            return [];
        }

        using var output = new Utf8Output();
        using (var json = new Utf8JsonWriter(output))
        {
            json.WriteStartObject();
            json.WriteString("name", config.Title.In(config.DefaultLanguage));
            json.WriteString("lang", config.DefaultLanguage);
            json.WriteString("start_url", "./");
            json.WriteString("scope", "./");
            json.WriteString("display", "minimal-ui");
            if (theme.Settings.GetValueOrDefault("color_light") is string paper)
            {
                json.WriteString("background_color", paper);
                json.WriteString("theme_color", paper);
            }

            WriteIcons(json);
            json.WriteEndObject();
        }

        return [new OutputFile("manifest.webmanifest", output.Written.ToArray())];
    }

    private static void WriteIcons(Utf8JsonWriter json)
    {
        json.WriteStartArray("icons");
        foreach (string size in Sizes)
        {
            json.WriteStartObject();
            json.WriteString("src", $"icon-{size}.png");
            json.WriteString("sizes", $"{size}x{size}");
            json.WriteString("type", "image/png");
            json.WriteString("purpose", "any maskable");
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
