using System.Text.Json.Nodes;
using Herzblut.Diagnostics;
using Herzblut.Loading;
using Herzblut.Tests.Scripts;

namespace Herzblut.Tests.Rendering.Contributing;

/// <summary>What the form for telling a story takes for personal data, and what not.</summary>
public class PersonalDataHintTests
{
    [SkippableTheory]
    [InlineData("Frau Müller wartete.", "Frau Müller")]
    [InlineData("Ich gab es Herrn Dr. Schmidt-Rottluff.", "Herrn Dr. Schmidt-Rottluff")]
    [InlineData("Mrs Smith and Mr. O’Neill called.", "Mrs Smith|Mr. O’Neill")]
    [InlineData("Unsere Kollegin Sabine half.", "Sabine")]
    [InlineData("Schreiben Sie an anna.muster@example.org, bitte.", "anna.muster@example.org")]
    [InlineData("Tel. 089/5550123 oder +49 171 1234567", "089/5550123|+49 171 1234567")]
    [InlineData("(0171) 123 45 67 war besetzt", "0171) 123 45 67")]
    [InlineData("Dr. Weber kam dazu.", "Dr. Weber")]
    public void Names_addresses_and_numbers_are_found(string text, string found) => Find(text).ShouldBe(found);

    [SkippableTheory]
    [InlineData("Die Kundin sprach mit dem Meister in der Werkstatt über den Preis der Reparatur.")]
    [InlineData("Die Frau Doktor und der Herr Kollege lachten; eine Frau im Wartezimmer auch.")]
    [InlineData("Frau M. rief an.")]
    [InlineData("Am 25.11.2026 um 09:30 Uhr kostete es 1.000.000,00 Euro, Artikel 4711-0815.")]
    [InlineData("Der Markt am Max-Planck-Ring, das Martin-Luther-Haus und die Anna-Schule")]
    [InlineData("Jeden Montag im Mai steht die Rose am Fenster. Ernst genommen zu werden, wirkt.")]
    [InlineData("playbook@example.org")]
    [InlineData("Zimmer 0123, Bestellung 2026-00123456, Station 4")]
    public void Ordinary_nouns_dates_and_the_playbook_itself_are_not(string text) => Find(text).ShouldBeEmpty();

    [SkippableFact]
    public void The_form_hints_at_every_address_and_number_that_the_check_reports()
    {
        string[] pieces = ["0", "00", "+", "49", "089", "171", "5550123", "12", "3", " ", " ", "-", "/", "(", ")", ".", ",", ":", "a", "ß", "@", "x.de", "\u00a0", "–", "\n", "#", "_"];
        var random = new Random(7);
        string[] texts = [.. Enumerable.Range(0, 20_000).Select(_ => string.Concat(Enumerable.Range(0, random.Next(3, 12)).Select(_ => pieces[random.Next(pieces.Length)])))];
        IReadOnlyList<string[]> hints = NodeScript.Run<string[]>(Script, "findContacts(input, '0@x.de').map(found => found.words)", texts.Select(text => (JsonNode?)text));

        for (int i = 0; i < texts.Length; i++)
        {
            var bag = new DiagnosticBag();
            PersonalData.Find(new SourceText("a.md", texts[i]), new SourceSpan(0, texts[i].Length), "0@x.de", bag);
            hints[i].ShouldBe(bag.ToImmutable().Select(found => found.Source.TextOf(found.Span)), texts[i]);
        }
    }

    private static string Script => NodeScript.SourceOf("assets/js/contribute/").Split("customElements.define", 2)[0];

    private static string Find(string text)
        => NodeScript.Run<string>(
            Script,
            "findPersonalData(input, 'playbook@example.org').map(found => found.words).join('|')",
            [(JsonNode?)text]).Single();
}
