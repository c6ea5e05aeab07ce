using System.Text;
using Herzblut.Sources;

namespace Herzblut.Benchmarks.Fuzzing;

/// <summary>A small playbook in which every key, every kind of block and every kind of file occurs once.</summary>
internal static class Corpus
{
    private static readonly string[] Layouts = ["home", "part", "chapter", "page", "tags", "tag", "examples", "journey", "contribute", "book", "status", "not-found"];

    /// <summary>Its files.</summary>
    public static readonly IReadOnlyDictionary<string, byte[]> Files = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["site.yml"] = """
            title: Mut
            description: {de: Ein Satz., en: A sentence.}
            url: https://example.org/buch/
            theme: klein
            languages: [de, en]
            contact: playbook@example.org
            brand: {name: Mut, accent: "#a3243b", logo: media/logo.svg}
            repository: {url: https://github.com/example/mut, branch: main, kind: github}
            vocabularies:
              roles: {team: {de: Team, en: Team}}
              touchpoints: {kauf: {de: Kauf, en: Purchase}}
              industries: {handel: {de: Handel, en: Retail}}
            menu: [quellen]
            review_after: 12 months
            search: {synonyms: [[Mut, Courage]]}
            feed: {limit: 5}

            """,
        ["content/de/index.md"] = "---\ntitle: Willkommen\nsituations:\n  - {title: Eile, say: Gleich., avoid: Nein., question: Und dann?, example: sprung}\n---\nGuten Tag.\n",
        ["content/en/index.md"] = "---\ntitle: Welcome\n---\nHello.\n",
        ["content/de/quellen.md"] = "---\ntitle: Quellen\norder: 3\ndescription: Woher es kommt.\n---\nEin Buch[^1].\n\n[^1]: Seite 3.\n",
        ["content/de/haltung/index.md"] = "---\ntitle: Haltung\norder: 1\n---\nWorum es geht.\n",
        ["content/de/haltung/mut.md"] = """
            ---
            title: "Mut: der Anfang"
            description: Warum Mut hilft.
            quote: Mut tut gut.
            message: |
              Trauen Sie sich **etwas** zu.
            guiding_questions:
              - Wann zuletzt?
              - {text: Wer hilft?, follow_ups: [Und wer noch?]}
            tips:
              - Atmen.
              - {text: Üben., minutes: 5, people: {min: 2, max: 6}}
            practice_examples:
              - {title: Der Sprung, text: Er sprang., role: team, touchpoint: kauf, industry: [handel], effect: Applaus., date: 2026-03-12, author: Ada}
            workshop:
              minutes: 60
              people: 8
              difficulty: easy
              material: [Stifte]
              steps: [{title: Anfangen, minutes: 10, text: Los., remote: Auch so., facilitation: Ruhig., optional: true}]
            tags: [Alltag, "C#"]
            related: [freude]
            aliases: [alt/mut, /frueher.html]
            image: ../../media/logo.svg
            owner: Ada
            reviewed: 2026-10-05
            ---
            ## Anfang

            Siehe [Freude](freude.md#ende "Titel") & mehr, ![Logo](../../media/logo.svg), <kbd>Strg</kbd>, https://example.org/.

            > [!TIP]
            > Ein Rat.

            | A | B |
            |---|--:|
            | 1 | 2 |

            1. eins
               - [x] zwei

            Begriff
            : Erklärung

            ```js
            let a = 1;
            ```

            <details><summary>Mehr</summary>

            *Text* ~~weg~~ `a|b`

            </details>

            """,
        ["content/de/haltung/mut/sprung.md"] = "---\ntitle: Der zweite Sprung\nrole: team\ntouchpoint: kauf\nindustry: handel\neffect: Ruhe.\nauthor: Eva\ndate: 2026-04-01\nconsent: true\n---\nSie sprang.\n",
        ["content/de/haltung/freude.md"] = "---\ntitle: Freude\ntranslation: haltung/freude\ndraft: false\ntags: [Alltag]\n---\n## Ende\n\nFroh.\n",
        ["content/en/attitude/index.md"] = "---\ntitle: Attitude\ntranslation: haltung\n---\nAbout.\n",
        ["content/media/logo.svg"] = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<!DOCTYPE svg PUBLIC \"-//W3C//DTD SVG 1.1//EN\" \"http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd\">\n<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 40 40\"><style>.a{fill:url(#b)}</style><g class=\"a\"><a href=\"https://example.org\"><path d=\"M0 0h9\"/></a></g></svg>\n",
        ["themes/klein/theme.yml"] = "name: klein\nbundles:\n  css/site.css: [css/*.css]\n  js/site.js: [js/*.js]\nsettings:\n  zahl: 3\n",
        ["themes/klein/layouts/base.sbn-html"] = "<!doctype html><html lang=\"{{ page.language }}\"><head><title>{{ page.title }}</title><link rel=\"stylesheet\" href=\"{{ asset 'css/site.css' }}\"></head><body><main><h1>{{ page.title }}</h1>{{ include page.layout }}</main></body></html>",
        ["themes/klein/layouts/chapter.sbn-html"] = "{{~ for tip in chapter.tips ~}}\n<p>{{ tip.text }}{{ if tip.minutes > 3 }} {{ tip.minutes * 2 }}{{ else }}-{{ end }}</p>\n{{~ end ~}}\n{{ $x = [1, 2, 3] | array.join ', ' }}{{ $x | string.upcase }}{{ func f(a) }}{{ ret a + 1 }}{{ end }}{{ f 2 }}{{ capture y }}a{{ end }}{{ y }}{{ t 'gruss' chapter.title }}{{ icon 'herz' }}{{ include 'karte' }}{{ case 1 }}{{ when 1 }}x{{ end }}{{ \"\\u0041\" | string.replace 'A' 'b' }}{{ date.parse '2026-01-01' | date.to_string '%d' }}",
        ["themes/klein/partials/karte.sbn-html"] = "<div>{{ page.title | string.truncate 5 }}{{ # Kommentar }}{{ 1..3 | array.size }}</div>",
        ["themes/klein/assets/css/site.css"] = "@layer a;\n.a { color: #fff; background: url(../img/bild.svg) } /* x */\n@media print { .a { display: none } }\n",
        ["themes/klein/assets/js/site.js"] = "// x\nconst a = \"b\";\nfunction c() { return `d`; }\n",
        ["themes/klein/assets/icons/herz.svg"] = "<svg viewBox=\"0 0 24 24\"><title>Herz</title><path d=\"M1 1\"/></svg>",
        ["themes/klein/assets/img/bild.svg"] = "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"4\" height=\"4\"><rect width=\"4\" height=\"4\"/></svg>",
        ["themes/klein/strings/de.yml"] = "gruss: \"Hallo {0}\"\nanzahl: {zero: nichts, one: eins, other: \"{0} Stück\"}\n",
        ["themes/klein/strings/en.yml"] = "gruss: \"Hello {0}\"\nanzahl: {one: one, other: \"{0} pieces\"}\n",
    }.ToDictionary(file => file.Key, file => Encoding.UTF8.GetBytes(file.Value), StringComparer.Ordinal)
        .Concat(Pictures())
        .ToDictionary(StringComparer.Ordinal);

    /// <summary>A new tree of all files.</summary>
    public static MemoryTree Tree()
    {
        var tree = new MemoryTree();
        foreach (string layout in Layouts)
        {
            tree.Add($"themes/klein/layouts/{layout}.sbn-html", "<p>{{ page.title }}</p>");
        }

        foreach ((string path, byte[] content) in Files)
        {
            tree.Add(path, content);
        }

        return tree;
    }

    // Nothing but headers: sizes are read from the first bytes.
    private static IEnumerable<KeyValuePair<string, byte[]>> Pictures() => new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["content/de/haltung/a.png"] = "89504E470D0A1A0A0000000D49484452000000780000002808060000000000000000",
        ["content/de/haltung/a.gif"] = "47494638396178002800F70000",
        ["content/de/haltung/a.webp"] = "524946460000000057454250565038580A000000100000007700002700000000",
        ["content/de/haltung/a.avif"] = "000000186674797061766966000000006176696600000000000000146973706500000000000000780000002800000000",
        ["content/de/haltung/a.jpg"] = "FFD8FFE000104A46494600010100000100010000FFE1002245786966000049492A00080000000100120103000100000006000000" + "00000000FFC0000B080028007801011100",
    }.Select(picture => KeyValuePair.Create(picture.Key, Convert.FromHexString(picture.Value)));
}
