using System.Text.Json;
using System.Xml.Linq;
using Herzblut.Outputs;
using Herzblut.Rendering.Links;
using Herzblut.Tests.Rendering;

namespace Herzblut.Tests.Outputs;

public class LargeBookTests
{
    private static readonly Lazy<BuildResult> Large = new(() => new SmallSite().AddPart("viel", BookPiece.LargestWhole - 1).Build());

    [Theory]
    [InlineData("chapters", 2, 50)]
    [InlineData("examples", 1, 50)]
    [InlineData("questions", 2, 50)]
    public void The_interface_of_a_large_book_lists_files_of_few_chapters(string name, int first, int second)
    {
        using JsonDocument index = JsonDocument.Parse(SmallSite.TextOf(Large.Value, $"api/{name}.json"));
        string schema = SmallSite.TextOf(Large.Value, $"api/{name}.schema.json");
        JsonElement[] pieces = [.. index.RootElement.GetProperty("pieces").EnumerateArray()];

        index.RootElement.TryGetProperty(name, out _).ShouldBeFalse();
        SchemaCheck.Problems(index.RootElement, schema).ShouldBeEmpty();
        pieces.Select(piece => piece.GetProperty("path").GetString()).ShouldBe(
            [$"api/{name}/haltung.json", $"api/{name}/viel.json", $"api/{name}/viel--2.json", $"api/{name}/viel--3.json", $"api/{name}/viel--4.json"]);
        pieces.Select(piece => piece.GetProperty("count").GetInt32()).Take(2).ShouldBe([first, second]);
        foreach (JsonElement piece in pieces)
        {
            using JsonDocument file = JsonDocument.Parse(SmallSite.TextOf(Large.Value, piece.GetProperty("path").GetString()!));
            file.RootElement.GetProperty(name).GetArrayLength().ShouldBe(piece.GetProperty("count").GetInt32());
            file.RootElement.GetProperty("$schema").GetString().ShouldBe($"../{name}.schema.json");
            SchemaCheck.Problems(file.RootElement, schema).ShouldBeEmpty();
        }
    }

    [Fact]
    public void The_index_for_language_models_leads_to_one_file_a_piece()
    {
        SmallSite.TextOf(Large.Value, "llms.txt").ShouldStartWith("# Mut\n\n> Ein Satz.\n\n## Teile\n\n- [Haltung](https://example.org/buch/llms/haltung.txt): Worum es geht.\n- [viel (1/4)](https://example.org/buch/llms/viel.txt)");
        SmallSite.TextOf(Large.Value, "llms/haltung.txt")
            .ShouldBe("# Mut: Haltung\n\n> Ein Satz.\n\n## Haltung\n\n- [Freude](https://example.org/buch/haltung/freude.md): Froh sein.\n- [Mut](https://example.org/buch/haltung/mut.md): Warum Mut hilft.\n");
    }

    [Fact]
    public void A_sitemap_of_too_many_addresses_becomes_an_index()
    {
        BuildResult result = new SmallSite().AddPart("viel", SitemapWriter.MostEntries).Build();
        XNamespace map = "http://www.sitemaps.org/schemas/sitemap/0.9";
        XElement index = XDocument.Parse(SmallSite.TextOf(result, "sitemap.xml")).Root!;
        XElement[] second = [.. XDocument.Parse(SmallSite.TextOf(result, "sitemap-2.xml")).Root!.Elements(map + "url")];

        index.Name.ShouldBe(map + "sitemapindex");
        index.Elements(map + "sitemap").Select(entry => entry.Element(map + "loc")!.Value)
            .ShouldBe(["https://example.org/buch/sitemap-1.xml", "https://example.org/buch/sitemap-2.xml"]);
        XDocument.Parse(SmallSite.TextOf(result, "sitemap-1.xml")).Root!.Elements(map + "url").Count().ShouldBe(SitemapWriter.MostEntries);
        second.Length.ShouldBeInRange(1, 50);
    }
}
