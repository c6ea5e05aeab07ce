using System.Globalization;
using System.Text;

namespace Herzblut.Benchmarks.Building;

/// <summary>
/// A German playbook of any size, the same bytes for the same size: some √n parts of as many chapters, each with what a chapter of a
/// real playbook has (a message, questions, tips, three practice examples, tags, links to neighbours).
/// </summary>
internal static class PlaybookCorpus
{
    private static readonly string[] Nouns =
        ["Begrüßung", "Rückmeldung", "Empfang", "Übergabe", "Beschwerde", "Gespräch", "Wartezeit", "Frühstück", "Abreise", "Zusage", "Kulanz", "Stimmung", "Vertrauen", "Lösung", "Erwartung", "Werkstatt"];

    private static readonly string[] Subjects =
        ["Das Team", "Die Schichtleitung", "Unsere Küche", "Ein aufmerksamer Kollege", "Die Rezeption", "Der Nachtportier", "Die Beraterin", "Jede Führungskraft"];

    private static readonly string[] Phrases =
    [
        "hört zuerst zu und antwortet dann", "nimmt die Beschwerde ernst", "merkt sich den Namen und die Vorliebe", "fragt nach, bevor es dringend wird",
        "spricht offen über den eigenen Fehler", "löst das Anliegen ohne Umwege", "gibt eine ehrliche Zusage für den nächsten Tag", "schreibt die Rückmeldung noch am selben Abend auf",
    ];

    private static readonly string[] Roles = ["rezeption", "kueche", "leitung", "beratung"];
    private static readonly string[] Touchpoints = ["anreise", "telefon", "fruehstueck", "beschwerde", "abreise", "rechnung"];

    /// <summary>Writes the playbook below a folder.</summary>
    public static void Write(string root, int chapters)
    {
        int parts = Math.Max(1, (int)Math.Sqrt(chapters));
        Save(root, "site.yml", SiteConfig());
        Save(root, "content/de/index.md", "---\ntitle: Willkommen\n---\nDieses Playbook ist zum Messen da.\n");
        for (int part = 0; part < parts; part++)
        {
            Save(root, $"content/de/{FolderOf(part)}/index.md", Invariant($"---\ntitle: {Nouns[part % Nouns.Length]} {part + 1}\norder: {part + 1}\n---\nWorum es in diesem Teil geht.\n"));
        }

        Parallel.For(0, chapters, chapter => Save(root, $"content/de/{FolderOf(PartOf(chapter))}/{NameOf(chapter)}.md", Chapter(chapter)));

        int PartOf(int chapter) => (int)((long)chapter * parts / chapters);
    }

    private static string FolderOf(int part) => Invariant($"teil-{part + 1:000}");

    private static string NameOf(int chapter) => Invariant($"kapitel-{chapter + 1:00000}");

    private static string SiteConfig()
    {
        var text = new StringBuilder("title: Playbook zum Messen\ndescription: Erzeugt, nicht geschrieben.\nurl: https://playbook.example\nlanguages: [de]\nvocabularies:\n");
        Append("roles", Roles);
        Append("touchpoints", Touchpoints);
        return text.ToString();

        void Append(string name, string[] ids)
        {
            text.Append("  ").Append(name).Append(":\n");
            foreach (string id in ids)
            {
                text.Append("    ").Append(id).Append(": {de: ").Append(id).Append("}\n");
            }
        }
    }

    private static string Chapter(int number)
    {
        // Seeded by the chapter: the same on any number of processors.
        var random = new Random(number);
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"---\ntitle: {Pick(random, Nouns)} und {Pick(random, Nouns)} {number + 1}\norder: {number + 1}\nquote: \"{Sentence(random)}\"\n");
        text.Append(CultureInfo.InvariantCulture, $"message: \"{Sentences(random, 4)}\"\ntags: [{Pick(random, Nouns)}, {Pick(random, Nouns)} {random.Next(40)}]\nguiding_questions:\n");
        for (int i = 0; i < 5; i++)
        {
            text.Append(CultureInfo.InvariantCulture, $"  - \"Wann war es zuletzt so: {Sentence(random).TrimEnd('.')}?\"\n");
        }

        text.Append("tips:\n");
        for (int i = 0; i < 4; i++)
        {
            text.Append(CultureInfo.InvariantCulture, $"  - \"{Sentences(random, 2)}\"\n");
        }

        text.Append("practice_examples:\n");
        for (int i = 0; i < 3; i++)
        {
            text.Append(CultureInfo.InvariantCulture, $"  - title: \"{Pick(random, Nouns)} {i + 1}\"\n    text: \"{Sentences(random, 6)}\"\n    effect: \"{Sentence(random)}\"\n");
            text.Append(CultureInfo.InvariantCulture, $"    role: {Pick(random, Roles)}\n    touchpoint: {Pick(random, Touchpoints)}\n    date: 2026-{random.Next(1, 13):00}-{random.Next(1, 29):00}\n");
        }

        text.Append(CultureInfo.InvariantCulture, $"---\n## Warum es zählt\n\n{Sentences(random, 8)}\n\n## Wie es geht\n\n- **{Sentence(random)}**\n- *{Sentence(random)}*\n\n{Sentences(random, 6)}\n");
        return text.ToString();
    }

    private static string Sentences(Random random, int count) => string.Join(' ', Enumerable.Range(0, count).Select(_ => Sentence(random)));

    private static string Sentence(Random random) => $"{Pick(random, Subjects)} {Pick(random, Phrases)}, auch bei {Pick(random, Nouns)} und {Pick(random, Nouns)}.";

    private static string Pick(Random random, string[] words) => words[random.Next(words.Length)];

    private static string Invariant(FormattableString text) => FormattableString.Invariant(text);

    private static void Save(string root, string path, string text)
    {
        string full = Path.Combine(root, path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!); // a file in a folder has one
        File.WriteAllText(full, text);
    }
}
