namespace Herzblut.Server.Tests;

/// <summary>What editors do to the files of a playbook, by chance.</summary>
internal static class RandomEdit
{
    private static readonly string[] Sentences =
    [
        "Ein Satz über Service.", "Siehe [Mut](/content/de/haltung/mut.md).", "Siehe [Ruhe](../haltung/ruhe.md).", "![Bild](../haltung/bild.svg)",
        "## Überschrift", "- Punkt", "**fett", "| a | b |\n| - | - |\n| 1 | 2 |", "<details>offen", "{{ nichts }}", "[Ziel](mut.md#anfang)",
    ];

    private static readonly string[] Keys =
    [
        "tags: [Neu, Team]", "order: 3", "draft: true", "related: [gehen]", "aliases: [alt/weg.html]", "description: Worum es geht.",
        "titel: doppelt", "guiding_questions:\n  - Was hilft?", "tips: [Fragen Sie.]", "translation: mut", "reviewed: 2020-01-01", "tags: [offen",
    ];

    /// <summary>Changes files and tells which.</summary>
    public static string[] Apply(SortedDictionary<string, string> files, Random random)
    {
        string[] texts = [.. files.Keys.Where(path => path.EndsWith(".md", StringComparison.Ordinal))];
        string path = texts.Length == 0 ? "content/de/index.md" : texts[random.Next(texts.Length)];
        switch (random.Next(12))
        {
            case 0:
                return Move(files, path, $"content/de/{(random.Next(2) == 0 ? "haltung" : "weg")}/neu-{random.Next(5)}.md");
            case 1:
                files.Remove(path);
                return [path];
            case 2:
                string added = $"content/{(random.Next(3) == 0 ? "en" : "de")}/{(random.Next(2) == 0 ? "haltung" : "weg")}/neu-{random.Next(5)}.md";
                files[added] = "---\ntitle: Neu " + random.Next(4) + "\n---\n" + Pick(Sentences, random) + "\n";
                return [added];
            case 3:
                string picture = random.Next(2) == 0 ? "content/de/haltung/bild.svg" : "content/de/weg/bild.svg";
                if (!files.Remove(picture))
                {
                    files[picture] = SmallPlaybook.Picture;
                }

                return [picture];
            case 4:
                files["site.yml"] = files["site.yml"].Contains("#8a1c3b", StringComparison.Ordinal)
                    ? files["site.yml"].Replace("#8a1c3b", "#123456", StringComparison.Ordinal)
                    : SmallPlaybook.Files["site.yml"];
                return ["site.yml"];
            case 5:
                string theme = random.Next(2) == 0 ? "theme/assets/css/own.css" : "theme/partials/footer.sbn-html";
                if (!files.Remove(theme))
                {
                    files[theme] = theme.EndsWith(".css", StringComparison.Ordinal) ? "p { color: red }\n" : "<footer>{{ site.title }}</footer>\n";
                }

                return [theme];
            case 6:
                if (SmallPlaybook.Files.TryGetValue(path, out string? original))
                {
                    files[path] = original;
                }

                return [path];
            case 7 or 8:
                files[path] = files[path].Replace("---\n", "---\n" + Pick(Keys, random) + "\n", StringComparison.Ordinal);
                return [path];
            default:
                files[path] = files.GetValueOrDefault(path, "") + "\n" + Pick(Sentences, random) + "\n";
                return [path];
        }
    }

    /// <summary>Adds to the text of a file, or takes its last line, and tells which.</summary>
    public static string OfBody(SortedDictionary<string, string> files, Random random)
    {
        string[] texts = [.. files.Keys.Where(path => path.EndsWith(".md", StringComparison.Ordinal))];
        string path = texts[random.Next(texts.Length)];
        int body = files[path].IndexOf("\n---\n", StringComparison.Ordinal) + 5;
        int last = files[path].TrimEnd().LastIndexOf('\n') + 1;
        files[path] = random.Next(2) == 0 && last > body ? files[path][..last] : files[path] + "\n" + Pick(Sentences, random) + "\n";
        return path;
    }

    private static string[] Move(SortedDictionary<string, string> files, string from, string to)
    {
        if (files.Remove(from, out string? text))
        {
            files[to] = text;
        }

        return [from, to];
    }

    private static string Pick(string[] from, Random random) => from[random.Next(from.Length)];
}
