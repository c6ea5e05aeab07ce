using System.Text;
using Herzblut.Diagnostics;
using Herzblut.Tests.Shared;
using Herzblut.Yaml;
using Herzblut.Yaml.Nodes;
using Herzblut.Yaml.Quick;

namespace Herzblut.Tests.Yaml;

public sealed class QuickYamlReaderTests
{
    private const string Sample =
        "# Anmerkung\ntitle: \"Gute Stimmung\" # so\norder: 2 # zwei\nquote: 'Wer fragt, führt: immer'\nmessage: |\n  Erster Absatz: mit # Zeichen.\n\n    Eingerückt „so“.  \n\n"
        + "guiding_questions:\n  - \"Was hindert uns?\"\n  - text: Wer fragt – und wer nicht?\n    follow_ups:\n    - Heute\n    - \"Morgen: ja\"\n"
        + "tips:\n- Kurz prüfen\n- text: \"Zu zweit\"\n  minutes: 10\n  people: {min: 3, max: 20}\ntags: [Ruhe, \"Zuhören, genau\", a b]\n"
        + "related: []\nworkshop: # zu zweit\n  # was man braucht\n  material:\n    - Karten\n  steps:\n    - title: Start\n      text: |-\n        Los\n        geht es\n\n      minutes: 5\n    # Ende\n\nreviewed: 2026-03-12\n";

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    public void What_people_write_is_read_as_the_full_parser_reads_it(string lineEnd)
    {
        var source = new SourceText("a.md", "---\n" + Sample.Replace("\n", lineEnd, StringComparison.Ordinal) + "---\n");
        var span = SourceSpan.FromBounds(4, source.Text.Length - 4);

        QuickYamlReader.TryRead(source, span).ShouldNotBeNull();
        ShouldAgree(source, span);
    }

    [Theory]
    [InlineData("title: a: b\n")]
    [InlineData("title: \"a\" b\n")]
    [InlineData("title: \"a\\nb\"\n")]
    [InlineData("title: *a\n")]
    [InlineData("title: a\n  b\n")]
    [InlineData("title:\n")]
    [InlineData("title: a\ntitle: b\n")]
    [InlineData("title:\ta\n")]
    [InlineData("- a\n")]
    [InlineData("tips:\n  - a\n - b\n")]
    [InlineData("tips: [a, [b]]\n")]
    [InlineData("title: >\n  a\n")]
    [InlineData("title: a\n--- b: c\n")]
    [InlineData("tags: [a\n")]
    [InlineData("tags: [] a\n")]
    public void What_is_rarer_or_wrong_is_left_to_the_full_parser(string yaml)
        => QuickYamlReader.TryRead(new SourceText("a.md", yaml), new SourceSpan(0, yaml.Length)).ShouldBeNull();

    [Fact]
    public void Both_readers_agree_on_any_text_that_the_quick_one_reads()
    {
        const string Characters = "ab1:-\"'[]{}#&*!|>%@`, \n\t\r?„“~=<_ä.";
        var random = new Random(20261122);
        int quick = 0;
        for (int i = 0; i < 6000; i++)
        {
            var text = new StringBuilder(Sample[..(Sample.IndexOf('\n', random.Next(Sample.Length)) + 1)]);
            for (int change = random.Next(4); change > 0 && text.Length > 0; change--)
            {
                int at = random.Next(text.Length);
                _ = random.Next(3) switch
                {
                    0 => text.Remove(at, Math.Min(random.Next(1, 4), text.Length - at)),
                    1 => text.Insert(at, Characters[random.Next(Characters.Length)]),
                    _ => text.Insert(at, Sample.AsSpan(random.Next(Sample.Length - 12), 12)),
                };
            }

            var source = new SourceText("a.md", text.ToString());
            quick += ShouldAgree(source, new SourceSpan(0, source.Text.Length)) ? 1 : 0;
        }

        quick.ShouldBeGreaterThan(1000);
    }

    [Theory]
    [InlineData("site.yml")]
    [InlineData("themes/herzblut/theme.yml")]
    [InlineData("themes/herzblut/strings/de.yml")]
    [InlineData("themes/herzblut/strings/en.yml")]
    public void The_quick_reader_suffices_for_the_shipped_settings(string path)
    {
        var source = new SourceText(path, File.ReadAllText(Path.Combine(Repository.Root, path)));

        ShouldAgree(source, new SourceSpan(0, source.Text.Length)).ShouldBeTrue();
    }

    [Fact]
    public void The_quick_reader_suffices_for_the_shipped_chapters()
    {
        foreach (string file in Directory.EnumerateFiles(Path.Combine(Repository.Root, "content"), "*.md", SearchOption.AllDirectories))
        {
            var source = new SourceText(file, File.ReadAllText(file));
            int end = source.Text.IndexOf("\n---", 4, StringComparison.Ordinal) + 1;

            QuickYamlReader.TryRead(source, SourceSpan.FromBounds(4, end)).ShouldNotBeNull(file);
            ShouldAgree(source, SourceSpan.FromBounds(4, end));
        }
    }

    private static bool ShouldAgree(SourceText source, SourceSpan span)
    {
        if (QuickYamlReader.TryRead(source, span) is not { } quick)
        {
            return false;
        }

        var bag = new DiagnosticBag();
        YamlNode? full = YamlTreeBuilder.Build(source, source.TextOf(span), span.Start, bag, out YamlFailure? failure);
        failure.ShouldBeNull(source.Text);
        bag.Count.ShouldBe(0, source.Text);
        Show(quick).ShouldBe(Show(full), source.Text);
        return true;
    }

    private static string Show(YamlNode? node) => node switch
    {
        YamlScalar scalar => $"{scalar.Style} {scalar.Span} «{scalar.Value}»",
        YamlSequence list => $"{list.Span} [{string.Join("; ", list.Items.Select(Show))}]",
        YamlMapping map => $"{map.Span} {{{string.Join("; ", map.Entries.Select(entry => Show(entry.Key) + ": " + Show(entry.Value)))}}}",
        _ => node?.ToString() ?? "null",
    };
}
