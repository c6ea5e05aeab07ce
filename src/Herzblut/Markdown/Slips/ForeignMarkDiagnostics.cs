using Herzblut.Diagnostics;

namespace Herzblut.Markdown.Slips;

/// <summary>Marks of other programs and marks without their other half, which would appear on the page: MDN5029 to MDN5037.</summary>
internal static class ForeignMarkDiagnostics
{
    /// <summary>MDN5029: a heading as wikis write it.</summary>
    public static Diagnostic Heading(SourceText source, SourceSpan span, string cure) => new(
        "MDN5029", Severity.Warning, source, span,
        new Message("Eine Überschrift beginnt mit #; so bleibt diese Zeile gewöhnlicher Text.", "A heading begins with #; as it stands, this line stays ordinary text."),
        Write(cure));

    /// <summary>MDN5030: a comment as note-taking programs write it.</summary>
    public static Diagnostic Comment(SourceText source, SourceSpan span, string cure) => new(
        "MDN5030", Severity.Warning, source, span,
        new Message("Zwischen %% ist hier nichts verborgen; die Anmerkung erscheint auf der Seite.", "Nothing is hidden between %% here; the comment appears on the page."),
        Write(cure));

    /// <summary>MDN5031: lines that begin with <c>a)</c>, <c>b)</c> and run together.</summary>
    public static Diagnostic Lettered(SourceText source, SourceSpan span, string mark, string cure) => new(
        "MDN5031", Severity.Warning, source, span,
        new Message($"Mit „{mark}“ beginnt kein Listenpunkt; so laufen die Zeilen zusammen.", $"'{mark}' begins no list item; the lines run together."),
        Write(cure))
    {
        JoinsNeighbours = true,
    };

    /// <summary>MDN5032: a grave accent that nothing closes.</summary>
    public static Diagnostic LoneBacktick(SourceText source, SourceSpan span, string marks) => new(
        "MDN5032", Severity.Warning, source, span,
        new Message($"Zu {marks} fehlt das Gegenstück; das Zeichen erscheint im Text.", $"{marks} lacks its other half; the mark appears in the text."),
        new Message(
            $"Löschen Sie es; soll etwas als Code dastehen, schreiben Sie {marks} davor und dahinter, im selben Absatz.",
            $"Delete it; if something is to appear as code, write {marks} before and after it, in the same paragraph."));

    /// <summary>MDN5032, too: a grave accent in place of an apostrophe.</summary>
    public static Diagnostic Apostrophe(SourceText source, SourceSpan span, string cure) => new(
        "MDN5032", Severity.Warning, source, span,
        new Message("Das Zeichen ` ist kein Apostroph, sondern fasst Code ein.", "The mark ` is no apostrophe; it encloses code."),
        Write(cure));

    /// <summary>MDN5033: an expression of a template language in a text.</summary>
    public static Diagnostic Expression(SourceText source, SourceSpan span, string written) => new(
        "MDN5033", Severity.Warning, source, span,
        new Message($"In Texten wird „{written}“ durch nichts ersetzt und erscheint so auf der Seite.", $"In texts, nothing takes the place of '{written}', and it appears on the page as it stands."),
        new Message(
            $"Schreiben Sie selbst, was dort stehen soll, oder löschen Sie es; ist es ein Beispiel für Code, schreiben Sie „`{written}`“.",
            $"Write yourself what is to stand there, or delete it; if it is an example of code, write '`{written}`'."));

    /// <summary>MDN5034: what other programs replace with a list of contents.</summary>
    public static Diagnostic Contents(SourceText source, SourceSpan span, string written) => new(
        "MDN5034", Severity.Warning, source, span,
        new Message($"Aus „{written}“ wird hier kein Inhaltsverzeichnis; es erscheint so auf der Seite.", $"'{written}' becomes no table of contents here and appears on the page as it stands."),
        new Message("Löschen Sie die Zeile; zu einer Überschrift führt ein Link: [Text](#die-ueberschrift).", "Delete the line; a link leads to a heading: [text](#the-heading)."));

    /// <summary>MDN5035: the name of an emoji.</summary>
    /// <param name="source">The file.</param>
    /// <param name="span">The name with its colons.</param>
    /// <param name="written">The same.</param>
    /// <param name="emoji">What it stands for; null where nobody knows.</param>
    public static Diagnostic Emoji(SourceText source, SourceSpan span, string written, string? emoji) => new(
        "MDN5035", Severity.Warning, source, span,
        new Message($"„{written}“ wird hier nicht zum Emoji und erscheint so im Text.", $"'{written}' becomes no emoji here and appears in the text as it stands."),
        emoji is null
            ? new Message("Setzen Sie das Zeichen selbst ein, oder löschen Sie es.", "Put in the character itself, or delete it.")
            : new Message($"Schreiben Sie „{emoji}“, oder löschen Sie es.", $"Write '{emoji}', or delete it."));

    /// <summary>MDN5036: a comment whose marks are misspelt.</summary>
    public static Diagnostic MisspeltComment(SourceText source, SourceSpan span, string cure) => new(
        "MDN5036", Severity.Warning, source, span,
        new Message("Eine verborgene Anmerkung steht zwischen <!-- und -->; so erscheint diese auf der Seite.", "A hidden comment stands between <!-- and -->; as it is, this one appears on the page."),
        Write(cure));

    /// <summary>MDN5037: the source that a chat program named.</summary>
    public static Diagnostic Citation(SourceText source, SourceSpan span, string written) => new(
        "MDN5037", Severity.Warning, source, span,
        new Message($"„{written}“ ist der Quellenverweis eines Chatprogramms; er führt nirgendwohin und erscheint so im Text.", $"'{written}' is how a chat program refers to a source; it leads nowhere and appears in the text as it stands."),
        new Message("Löschen Sie es, oder nennen Sie die Quelle mit einem Link: [Quelle](https://…)", "Delete it, or name the source with a link: [source](https://…)"));

    private static Message Write(string cure) => new($"Schreiben Sie „{cure}“.", $"Write '{cure}'.");
}
