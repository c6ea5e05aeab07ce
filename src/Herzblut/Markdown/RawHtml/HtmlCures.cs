using System.Buffers;
using Herzblut.Diagnostics;
using Herzblut.Markdown.Content;
using Herzblut.Markup;

namespace Herzblut.Markdown.RawHtml;

/// <summary>What to write instead of an element of HTML.</summary>
internal static class HtmlCures
{
    private const int LongestWords = 80;

    // What the words of a link and its address would have to escape.
    private static readonly SearchValues<char> Marks = SearchValues.Create("<[]\n");
    private static readonly SearchValues<char> Gaps = SearchValues.Create(" ()<>\n");

    /// <summary>The cure for an element (lower case); null where HTML knows no such element.</summary>
    public static Message? For(string element) => element switch
    {
        "b" or "big" => Instead("**fett**", "**bold**"),
        "i" or "cite" or "dfn" or "var" => Instead("*kursiv*", "*italic*"),
        "u" or "ins" => new Message("Löschen Sie es; wer etwas betonen will, schreibt **fett**.", "Delete it; to emphasise something, write **bold**."),
        "s" or "strike" or "del" => Instead("~~durchgestrichen~~", "~~struck out~~"),
        "code" or "tt" or "samp" => Instead("`Code`", "`code`"),
        "pre" => Instead("eine Zeile mit ``` davor und dahinter", "a line of ``` before and after"),
        "a" => Instead("[Text](ziel.md)", "[text](target.md)"),
        "img" or "picture" or "source" or "figure" or "figcaption" or "map" or "area" => Instead("![Beschreibung](bild.png)", "![description](picture.png)"),
        "h1" or "h2" => Instead("## Überschrift", "## Heading"),
        "h3" or "h4" or "h5" or "h6" => Instead("### Überschrift", "### Heading"),
        "ul" or "li" or "menu" or "dir" => Instead("Zeilen, die mit - beginnen", "lines that begin with -"),
        "ol" => Instead("Zeilen, die mit 1. beginnen", "lines that begin with 1."),
        "dl" or "dt" or "dd" => Instead("den Begriff und darunter eine Zeile, die mit einem Doppelpunkt beginnt", "the term and below it a line that begins with :"),
        "blockquote" or "q" => Instead("Zeilen, die mit > beginnen", "lines that begin with >"),
        "hr" => Instead("--- zwischen zwei leeren Zeilen", "--- between two empty lines"),
        "table" or "thead" or "tbody" or "tfoot" or "tr" or "td" or "th" or "caption" or "colgroup" or "col"
            => Instead("eine Tabelle mit senkrechten Strichen: | A | B |", "a table with bars: | A | B |"),
        "p" or "div" or "section" or "article" or "aside" or "header" or "footer" or "main" or "nav" or "hgroup" or "address"
            => new Message("Löschen Sie es; eine leere Zeile beginnt einen neuen Absatz.", "Delete it; an empty line starts a new paragraph."),
        "span" or "font" or "center" or "small" or "label" or "time" or "data" or "bdi" or "bdo" or "ruby" or "rt" or "rp" or "wbr" or "nobr" or "o:p"
            => new Message("Löschen Sie es und lassen Sie den Text stehen; das Aussehen bestimmt das Design der Seite.", "Delete it and keep the text; its looks are up to the design of the page."),
        "script" or "style" or "frame" or "frameset" or "applet" or "param" or "noscript" or "template" or "slot"
            or "form" or "input" or "button" or "select" or "option" or "optgroup" or "textarea" or "fieldset" or "legend" or "datalist" or "output" or "progress" or "meter"
            or "svg" or "math" or "canvas" or "dialog" or "link" or "meta" or "base" or "title" or "html" or "head" or "body" or "portal" or "marquee" or "xmp"
            => new Message("Löschen Sie es: Programmcode und Formulare sind aus Gründen der Sicherheit nicht erlaubt.", "Delete it: code and forms are not allowed, for security."),
        "iframe" or "embed" or "object" or "video" or "audio" or "track" => Linked("https://…"),
        _ => null,
    };

    /// <summary>The cure for a link, a picture, a film or marked words, with its own target and words; null for other elements, and where they cannot be told.</summary>
    /// <param name="tag">The opening tag.</param>
    /// <param name="rest">What stands after it.</param>
    /// <param name="text">The text, which knows the pictures.</param>
    public static Message? For(HtmlTag tag, ReadOnlySpan<char> rest, TextFindings text)
    {
        if (tag.Name.Equals("img", StringComparison.OrdinalIgnoreCase) && tag.ValueOf("src") is { Length: > 0 } source && IsPlain(source))
        {
            string picture = text.PictureMeant(source);
            string? shown = tag.ValueOf("alt");
            return string.IsNullOrWhiteSpace(shown) ? Instead($"![Beschreibung]({picture})", $"![description]({picture})") : Instead($"![{shown}]({picture})", $"![{shown}]({picture})");
        }

        if (tag.Name.ToLowerInvariant() is "iframe" or "embed" or "video" or "audio" && tag.ValueOf("src") is { Length: > 0 } film && IsPlain(film))
        {
            return Linked(film.StartsWith("//", StringComparison.Ordinal) ? "https:" + film : film);
        }

        if (WithMarks(tag.Name.ToLowerInvariant(), rest) is { } marked)
        {
            return Instead(marked, marked);
        }

        return LinkOf(tag, rest) is { } link ? InsteadOf(link.Label, link.Target) : null;
    }

    /// <summary>The cure for <c>&lt;a href="…"&gt;</c>.</summary>
    public static Message InsteadOf(string label, string target) => Instead($"{label}({target})", $"{label}({target})");

    /// <summary>The words of <c>&lt;a href="…"&gt;</c> in square brackets, and its target; null for other elements, and where they cannot be told.</summary>
    /// <param name="tag">The opening tag.</param>
    /// <param name="rest">What stands after it.</param>
    public static HtmlLink? LinkOf(HtmlTag tag, ReadOnlySpan<char> rest)
    {
        int end = rest.IndexOf("</a>", StringComparison.OrdinalIgnoreCase);
        if (!tag.Name.Equals("a", StringComparison.OrdinalIgnoreCase) || tag.ValueOf("href") is not { Length: > 0 } target || !IsPlain(target) || end <= 0 || rest[..end].ContainsAny(Marks))
        {
            return null;
        }

        bool isPage = !target.Contains(':', StringComparison.Ordinal) && target.EndsWith(".html", StringComparison.OrdinalIgnoreCase);
        return new HtmlLink($"[{rest[..end].Trim()}]", isPage ? target[..^"html".Length] + "md" : target);
    }

    // "<b>Mut</b>" as "**Mut**"; null for other elements and where the words need more than marks.
    private static string? WithMarks(string element, ReadOnlySpan<char> rest)
    {
        int end = rest.IndexOf($"</{element}>", StringComparison.OrdinalIgnoreCase);
        string words = end is > 0 and < LongestWords && !rest[..end].ContainsAny(Marks) ? rest[..end].Trim().ToString() : "";
        return words.Length == 0 ? null : element switch
        {
            "b" or "big" => $"**{words}**",
            "i" or "cite" or "dfn" or "var" => $"*{words}*",
            "s" or "strike" or "del" => $"~~{words}~~",
            "h1" or "h2" => $"## {words}",
            "h3" or "h4" or "h5" or "h6" => $"### {words}",
            _ => null,
        };
    }

    private static bool IsPlain(string address) => !address.AsSpan().ContainsAny(Gaps);

    private static Message Linked(string address) => new(
        $"Löschen Sie es, denn fremde Inhalte sind aus Gründen der Sicherheit nicht erlaubt, und schreiben Sie einen Link: [Film ansehen]({address})",
        $"Delete it, because foreign content is not allowed, for security, and write a link: [watch the film]({address})");

    private static Message Instead(string german, string english)
        => new($"Schreiben Sie stattdessen in Markdown: {german}", $"Write in Markdown instead: {english}");
}
