using Herzblut.Diagnostics;
using Herzblut.Markdown.Content;
using Herzblut.Markup;

namespace Herzblut.Markdown.RawHtml;

/// <summary>What can be wrong with raw HTML in a text: MDN1xxx.</summary>
internal static class HtmlDiagnostics
{
    /// <summary>
    /// MDN1001: an element of HTML that is not on the list. MDN1002 (a warning): something between angle brackets that HTML
    /// does not know, such as a placeholder; it is shown as typed.
    /// </summary>
    public static Diagnostic Forbidden(TextFindings text, SourceSpan span, HtmlTag tag)
    {
        SourceText source = text.Source;
        string name = tag.Name;
        string lower = name.ToLowerInvariant();
        if ((HtmlCures.For(tag, source.Text.AsSpan(span.End), text) ?? HtmlCures.For(lower)) is { } cure)
        {
            return new Diagnostic("MDN1001", Severity.Error, source, span, NotAllowed(name), cure);
        }

        if (Suggestion.Nearest(lower, SafeHtml.Elements) is { } nearest)
        {
            return new Diagnostic(
                "MDN1001", Severity.Error, source, span, NotAllowed(name),
                new Message($"Meinten Sie „<{nearest}>“?", $"Did you mean '<{nearest}>'?"));
        }

        return new Diagnostic(
            "MDN1002", Severity.Warning, source, span,
            new Message($"<{name}> ist kein HTML und erscheint so im Text, wie es dasteht.", $"<{name}> is not HTML and appears in the text as it stands."),
            new Message($"Ist das gemeint, schreiben Sie: \\<{name}>", $"If that is meant, write: \\<{name}>"));
    }

    /// <summary>MDN1001, too: a link in HTML to a page whose name is misspelt.</summary>
    public static Diagnostic ForbiddenLink(SourceText source, SourceSpan span, string label, string target)
        => new("MDN1001", Severity.Error, source, span, NotAllowed("a"), HtmlCures.InsteadOf(label, target));

    /// <summary>MDN1001, too: a tag of a word processor.</summary>
    public static Diagnostic ForeignTag(SourceText source, SourceSpan span, string name) => new(
        "MDN1001", Severity.Error, source, span,
        new Message($"<{name}> stammt aus Word und erscheint so im Text, wie es dasteht.", $"<{name}> comes from Word and appears in the text as it stands."),
        new Message($"Löschen Sie <{name}> und </{name}>, und lassen Sie den Text dazwischen stehen.", $"Delete <{name}> and </{name}>, and keep the text between them."));

    /// <summary>MDN1011: a tag whose value lacks its closing quotation mark, so that it is none.</summary>
    /// <param name="source">The file.</param>
    /// <param name="span">The tag up to its closing bracket.</param>
    public static Diagnostic UnclosedQuote(SourceText source, SourceSpan span)
    {
        string cure = $"{source.TextOf(span)[..^1].TrimEnd()}\">";
        return new Diagnostic(
            "MDN1011", Severity.Error, source, span,
            new Message("Diesem HTML fehlt ein Anführungszeichen; so erscheint es im Text, wie es dasteht.", "This HTML lacks a quotation mark, so that it appears in the text as it stands."),
            new Message($"Schreiben Sie „{cure}“, oder nehmen Sie Markdown: [Text](ziel.md)", $"Write '{cure}', or use Markdown: [text](target.md)"));
    }

    /// <summary>MDN1011, too: the beginning of a tag without its closing bracket.</summary>
    public static Diagnostic UnclosedTag(SourceText source, SourceSpan span) => new(
        "MDN1011", Severity.Error, source, span,
        new Message($"Hinter „{source.TextOf(span)}“ fehlt die Klammer „>“; so erscheint es im Text, wie es dasteht.", $"The bracket '>' after '{source.TextOf(span)}' is missing, so that it appears in the text as it stands."),
        new Message($"Schreiben Sie „{source.TextOf(span)}>“.", $"Write '{source.TextOf(span)}>'."));

    /// <summary>MDN1003: an element that never ends.</summary>
    public static Diagnostic Unclosed(SourceText source, SourceSpan span, string name) => new(
        "MDN1003", Severity.Error, source, span,
        new Message($"<{name}> wird nicht geschlossen.", $"<{name}> is never closed."),
        name == "details"
            ? new Message("Schreiben Sie </details> auf eine eigene Zeile, wo das Aufklappbare endet.", "Write </details> on a line of its own where the folded part ends.")
            : new Message($"Schreiben Sie </{name}> dahin, wo es endet, noch im selben Absatz.", $"Write </{name}> where it ends, in the same paragraph."));

    /// <summary>MDN1004: an end without a beginning.</summary>
    public static Diagnostic NeverOpened(SourceText source, SourceSpan span, string name) => new(
        "MDN1004", Severity.Error, source, span,
        new Message($"</{name}> schließt etwas, das nicht begonnen hat.", $"</{name}> closes what was never opened."),
        name == "br"
            ? new Message("Schreiben Sie „<br>“.", "Write '<br>'.")
            : new Message($"Löschen Sie es, oder schreiben Sie <{name}> davor.", $"Delete it, or write <{name}> before it."));

    /// <summary>MDN1005: an attribute that is not on the list.</summary>
    public static Diagnostic ForbiddenAttribute(SourceText source, SourceSpan span, string element, string attribute) => new(
        "MDN1005", Severity.Error, source, span,
        new Message($"„{attribute}“ ist in <{element}> nicht erlaubt.", $"'{attribute}' is not allowed in <{element}>."),
        new Message("Löschen Sie es; das Aussehen und Verhalten der Seite bestimmt das Design.", "Delete it; looks and behaviour of the page are up to its design."));

    /// <summary>MDN1006: <c>details</c> inside a paragraph, <c>summary</c> elsewhere than at the start of <c>details</c>.</summary>
    public static Diagnostic Misplaced(SourceText source, SourceSpan span, string name) => new(
        "MDN1006", Severity.Error, source, span,
        new Message($"<{name}> steht hier nicht richtig.", $"<{name}> is in the wrong place."),
        name == "details"
            ? new Message("Beginnen Sie damit eine neue Zeile, mit einer leeren Zeile davor.", "Start a new line with it, with an empty line before.")
            : new Message("Es gehört einmal an den Anfang von <details>, vor alles andere.", "It belongs once at the start of <details>, before all else."));

    /// <summary>MDN1007: nothing to click on.</summary>
    public static Diagnostic NoSummary(SourceText source, SourceSpan span) => new(
        "MDN1007", Severity.Error, source, span,
        new Message("In <details> fehlt die Zeile, die immer zu sehen ist.", "<details> lacks the line that is always visible."),
        new Message("Schreiben Sie direkt darunter: <summary>Mehr dazu</summary>", "Write directly below: <summary>More about this</summary>"));

    /// <summary>MDN1008: a comment that swallows the rest.</summary>
    public static Diagnostic UnclosedComment(SourceText source, SourceSpan span) => new(
        "MDN1008", Severity.Error, source, span,
        new Message("Der Kommentar wird nicht geschlossen.", "The comment is never closed."),
        new Message("Schreiben Sie --> an sein Ende.", "Write --> at its end."));

    /// <summary>MDN1009: declarations, processing instructions.</summary>
    public static Diagnostic Markup(SourceText source, SourceSpan span) => new(
        "MDN1009", Severity.Error, source, span,
        new Message("Solche Anweisungen sind in Texten nicht erlaubt.", "Such instructions are not allowed in texts."),
        new Message("Löschen Sie sie.", "Delete them."));

    /// <summary>MDN1010: elements inside each other beyond all sense.</summary>
    public static Diagnostic TooDeep(SourceText source, SourceSpan span) => new(
        "MDN1010", Severity.Error, source, span,
        new Message("Hier stehen zu viele Elemente ineinander.", "Too many elements stand inside each other here."),
        new Message("Schließen Sie die vorigen, oder löschen Sie dieses.", "Close the ones before, or delete this one."));

    private static Message NotAllowed(string name) => new($"<{name}> ist in Texten nicht erlaubt.", $"<{name}> is not allowed in texts.");
}
