using System.Collections.Frozen;
using Herzblut.Diagnostics;
using Herzblut.Yaml;
using Herzblut.Yaml.Nodes;

namespace Herzblut.Tests.Yaml;

public sealed class YamlReaderTests
{
    private static readonly FrozenSet<string> Keys = new[] { "title", "order", "tips", "text" }.ToFrozenSet(StringComparer.Ordinal);

    [Fact]
    public void One_broken_entry_leaves_the_others_readable()
    {
        YamlMapping root = Read("title: A: B\norder: 1\ntips:\n  - \"Erstens\n  - Zweitens\ntext: Ende", out DiagnosticBag bag);

        bag.Count.ShouldBe(2);
        root["title"].ShouldBeOfType<YamlUnreadable>();
        ((YamlScalar)root["order"]!).Value.ShouldBe("1");
        ((YamlSequence)root["tips"]!).Items.Length.ShouldBe(2);
        ((YamlScalar)root["text"]!).Value.ShouldBe("Ende");
    }

    [Theory]
    [InlineData("")]
    [InlineData("# nur eine Anmerkung\n")]
    [InlineData("\n\n")]
    public void Nothing_is_an_empty_mapping(string yaml)
    {
        Read(yaml, out DiagnosticBag bag).Entries.ShouldBeEmpty();
        bag.Count.ShouldBe(0);
    }

    [Fact]
    public void Any_text_is_read_to_its_end_without_an_exception()
    {
        const string Characters = "ab:-\"'[]{}#&*!|>%@`, \t\n\r?„“•–=<ä";
        var random = new Random(20261122);
        for (int i = 0; i < 2000; i++)
        {
            string yaml = string.Concat(Enumerable.Range(0, random.Next(60)).Select(_ => random.Next(8) == 0 ? "title: " : Characters[random.Next(Characters.Length)].ToString()));
            YamlMapping root = Read(yaml, out DiagnosticBag bag);

            root.ShouldNotBeNull(yaml);
            bag.ToImmutable().ShouldAllBe(found => found.Span.Start >= 0 && found.Span.End <= yaml.Length, yaml);
        }
    }

    [Fact]
    public void A_large_broken_document_is_given_up_after_some_dozen_findings()
    {
        string yaml = "tips:\n" + string.Concat(Enumerable.Repeat("  - @Team\n", 50_000));

        Read(yaml, out DiagnosticBag bag);

        bag.Count.ShouldBeLessThan(60);
    }

    private static YamlMapping Read(string yaml, out DiagnosticBag bag)
    {
        bag = new DiagnosticBag();
        return YamlReader.Read(new SourceText("a.yml", yaml), new SourceSpan(0, yaml.Length), Keys, bag);
    }
}
