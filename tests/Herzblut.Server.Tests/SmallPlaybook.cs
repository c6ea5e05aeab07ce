using Herzblut.Sources;

namespace Herzblut.Server.Tests;

/// <summary>A playbook in two languages with everything that one file can have to do with another: links, relations, pictures, examples, tags.</summary>
internal static class SmallPlaybook
{
    public const string Picture = "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"40\" height=\"20\"><rect width=\"40\" height=\"20\"/></svg>";

    public static IReadOnlyDictionary<string, string> Files { get; } = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["site.yml"] = """
            title: Herz
            url: https://example.org/herz/
            languages: [de, en]
            brand:
              name: Herz
              accent: "#8a1c3b"
            vocabularies:
              roles:
                pflege: { de: Pflege, en: Nursing }
              touchpoints:
                empfang: { de: Empfang, en: Reception }
              industries:
                klinik: { de: Klinik, en: Hospital }
            """,
        ["content/de/index.md"] = "---\ntitle: Willkommen\n---\nHallo.\n",
        ["content/en/index.md"] = "---\ntitle: Welcome\n---\nHello.\n",
        ["content/de/haltung/index.md"] = "---\ntitle: Haltung\norder: 1\n---\nTeil eins.\n",
        ["content/de/haltung/mut.md"] = """
            ---
            title: Mut
            message: Mut macht **Freude**.
            tags: [Mut, Team]
            related: [ruhe]
            guiding_questions:
              - Wann waren Sie mutig?
            tips:
              - Fragen Sie nach.
            practice_examples:
              - title: Am Empfang
                text: Eine Kollegin fragte nach.
                role: [pflege]
                touchpoint: [empfang]
            ---
            Siehe [Ruhe](ruhe.md) und ![Bild](bild.svg).

            ## Anfang
            Text.
            """,
        ["content/de/haltung/ruhe.md"] = "---\ntitle: Ruhe\ntags: [Team]\n---\nSiehe [Anfang](mut.md#anfang).\n",
        ["content/de/haltung/bild.svg"] = Picture,
        ["content/de/haltung/mut/station.md"] = "---\ntitle: Auf Station\nindustry: [klinik]\n---\nSie blieb ruhig.\n",
        ["content/de/weg/index.md"] = "---\ntitle: Weg\norder: 2\n---\nTeil zwei.\n",
        ["content/de/weg/gehen.md"] = "---\ntitle: Gehen\n---\nWeiter zu [Mut](../haltung/mut.md).\n",
        ["content/en/haltung/index.md"] = "---\ntitle: Attitude\n---\nPart one.\n",
        ["content/en/haltung/mut.md"] = "---\ntitle: Courage\ntags: [Courage]\n---\nText.\n",
        ["content/de/quellen.md"] = "---\ntitle: Quellen\n---\nBücher.\n",
    };

    public static MemoryTree Tree(IEnumerable<KeyValuePair<string, string>> files)
    {
        var tree = new MemoryTree();
        foreach ((string path, string text) in files)
        {
            tree.Add(path, text);
        }

        return tree;
    }
}
