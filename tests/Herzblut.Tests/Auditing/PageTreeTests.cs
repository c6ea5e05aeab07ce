using System.Text;
using System.Text.RegularExpressions;
using Herzblut.Auditing.Trees;
using Herzblut.Markup;
using Herzblut.Tests.Shipped;

namespace Herzblut.Tests.Auditing;

/// <summary>A page whose tags are taken at their word has the elements that a browser sees, and nothing that it would put right.</summary>
public sealed partial class PageTreeTests
{
    private const string Seed =
        """
        <!doctype html>
        <html lang="de">
        <head><meta charset="utf-8"><title>A &amp; B</title><link rel="next" href="b.html"><style>p > a { }</style><script>if (a < b) { c("</p>"); }</script></head>
        <body class="page">
        <header><a href="#m">Start</a> <button type="button"><svg viewBox="0 0 1 1"><title>Zu</title><path d="M0 0"/><g><use href="#i"/></g></svg></button></header>
        <main id="m"><h1>Titel <em>eins</em></h1><p>Ein <b>Satz</b>, <a href="x.html?a=1&amp;b=2">ein Link</a><br>und <img src="a.png" alt="Bild &quot;a&quot;"></p>
        <ul><li>eins</li><li><p>zwei</p><ol><li>drei</li></ol></li></ul>
        <dl><div><dt>Rolle</dt><dd><p>Pflege</p></dd></div><dt>Ort</dt><dd>Hier</dd></dl>
        <table><caption>Liste</caption><thead><tr><th>A</th></tr></thead><tbody><tr><td><p>b</p></td></tr></tbody></table>
        <form action="x"><label for="n">Name</label><input id="n"><select><optgroup label="g"><option>eins</option></optgroup></select><textarea>a < b</textarea></form>
        <template><div id="t"><p>später</p></div></template><details><summary>Mehr</summary><hr><!-- nichts --></details>
        </main>
        <footer hidden><pre>
        x</pre><my-part data-a='1'></my-part></footer>
        </body>
        </html>
        """;

    private static readonly string[] Tags =
    [
        "<p>", "</p>", "<div>", "</div>", "<li>", "</li>", "<a href=\"#m\">", "</a>", "<b>", "</b>", "<td>", "</td>", "<tr>", "</tr>", "<table>", "</table>", "<svg>", "</svg>", "<title>",
        "</title>", "<option>", "<select>", "</select>", "<form>", "</form>", "<button>", "</button>", "<h2>", "</h2>", "<template>", "</template>", "<br/>", "<div/>", "</br>", "<hr>", "<dt>", "<dd>",
        "</dd>", "<body>", "</body>", "<head>", "</html>", "<script>", "</script>", "<style>", "<textarea>", "<meta name=\"a\">", "<noscript>", "</noscript>", "<nav>", "<ruby>", "<rt>", "<math>", "<image>",
        "<input type=\"hidden\">", "<object>", "<iframe>", "<summary>", "<ol>", "</ol>", "<datalist>", "<col>", "<tbody>", "<em>", "</em>", "<foreignObject>", "<use/>", "<!-- a -->", "<!doctype html>", "x", "&amp", "&#0;",
        "<p id=a id=b>", "<a", "<?x?>", "<![CDATA[x]]>",
    ];

    private static readonly string[] Names =
    [
        "a", "address", "article", "b", "blockquote", "button", "caption", "center", "cite", "code", "colgroup", "data", "datalist", "dd", "del", "desc", "details", "dialog", "dir", "div", "dl",
        "dt", "em", "fieldset", "figcaption", "figure", "font", "form", "g", "h1", "h6", "hgroup", "i", "label", "legend", "li", "listing", "main", "map", "math", "menu", "meter", "my-part", "nobr",
        "noscript", "ol", "optgroup", "option", "output", "p", "picture", "pre", "q", "s", "search", "section", "select", "slot", "small", "span", "strong", "style", "sub", "summary", "svg", "table",
        "tbody", "td", "template", "text", "textarea", "tfoot", "th", "time", "title", "tr", "tt", "u", "ul", "var", "video", "xmp",
    ];

    [Fact]
    public void Pages_of_the_theme_are_taken_at_their_word()
    {
        var reader = new PlainPageReader();
        var tree = new PageTree();
        ShippedSite.Result.Files.Where(file => file.Path.EndsWith(".html", StringComparison.Ordinal))
            .Where(file => !reader.TryRead(TextOf(file), tree))
            .Select(file => file.Path)
            .ShouldBeEmpty();
    }

    [Fact]
    public void Both_ways_lead_to_the_same_elements()
    {
        var random = new Random(28);
        var ways = new BothWays();
        for (int round = 0; round < 10_000; round++)
        {
            ways.Compare(Changed(Seed, random));
        }

        // Something was put in or left out without harm in a part of them.
        ways.Plain.ShouldBeInRange(500, 9_500);
    }

    private static string Changed(string html, Random random)
    {
        for (int change = random.Next(1, 3); change > 0; change--)
        {
            MatchCollection tags = Tag().Matches(html);
            Match tag = tags[random.Next(tags.Count)];
            Match other = tags[random.Next(tags.Count)];
            html = random.Next(7) switch
            {
                0 => html.Remove(tag.Index, tag.Length),
                1 => html.Insert(tag.Index, Tags[random.Next(Tags.Length)]),
                2 => html.Insert(tag.Index, other.Value),
                3 => html.Insert(tag.Index + tag.Length, other.Value + "x" + (other.Value.StartsWith("</", StringComparison.Ordinal) ? "" : $"</{Name().Match(other.Value)}>")),
                4 or 5 => html.Insert(tag.Index, Pair(random, Pair(random, "x"))),
                _ => html.Remove(tag.Index, tag.Length).Insert(tag.Index, Tags[random.Next(Tags.Length)]),
            };
        }

        return html;
    }

    private static string Pair(Random random, string within)
    {
        string name = Names[random.Next(Names.Length)];
        return $"<{name}>{within}</{name}>";
    }

    private static string TextOf(OutputFile file) => Encoding.UTF8.GetString(file.Content.Span);

    [GeneratedRegex("</?[a-zA-Z][^<>]*>", RegexOptions.NonBacktracking)]
    private static partial Regex Tag();

    [GeneratedRegex("[a-zA-Z][a-zA-Z0-9-]*", RegexOptions.NonBacktracking)]
    private static partial Regex Name();

    private sealed class BothWays
    {
        private readonly PlainPageReader _plain = new();
        private readonly ParsedPageReader _parsed = new();
        private readonly PageTree _asWritten = new();
        private readonly PageTree _asSeen = new();

        /// <summary>How many pages were taken at their word.</summary>
        public int Plain { get; private set; }

        public void Compare(string html)
        {
            if (!_plain.TryRead(html, _asWritten))
            {
                return;
            }

            Plain++;
            _parsed.Read(html, _asSeen).Select(error => $"{error.Position.Index}: {error.Message}").ShouldBeEmpty(html);
            Lines(_asWritten).Except(Lines(_asSeen)).Concat(Lines(_asSeen).Except(Lines(_asWritten))).ShouldBeEmpty(html);
        }

        private static string[] Lines(PageTree tree)
        {
            var lines = new List<string>();
            foreach (PageElement element in tree.Elements)
            {
                // The parser does not say where a drawing begins.
                StringBuilder text = new StringBuilder().Append(element.Name == "svg" ? 0 : element.Start).Append(' ').Append(element.Name).Append(" in ").Append(element.Parent?.Name).Append(' ').Append(element.Descendants.Length);
                foreach (PageAttribute attribute in element.Attributes)
                {
                    text.Append(' ').Append(attribute.Name.ToLowerInvariant()).Append('=').Append(tree.ValueOf(attribute));
                }

                text.Append(": ").AppendJoin("", element.Text.ToString().Split(' ', '\n', '\r'));
                lines.Add(text.ToString());
            }

            return [.. lines];
        }
    }
}
