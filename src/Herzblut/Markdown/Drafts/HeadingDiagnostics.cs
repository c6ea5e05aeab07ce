using Herzblut.Diagnostics;

namespace Herzblut.Markdown.Drafts;

/// <summary>What can be wrong with headings: MDN3xxx.</summary>
internal static class HeadingDiagnostics
{
    /// <summary>The deepest level that Markdown knows.</summary>
    public const int Deepest = 6;

    /// <summary>MDN3001: a heading of the first level, which is the page's title.</summary>
    public static Diagnostic FirstLevel(SourceText source, SourceSpan span, string text) => new(
        "MDN3001", Severity.Warning, source, span,
        new Message(
            "Eine Überschrift mit einem # steht auf der Ebene des Seitentitels, den die Seite schon hat.",
            "A heading with one # is on the level of the page's title, which the page already has."),
        new Message($"Schreiben Sie „## {text}“.", $"Write '## {text}'."))
    {
        Cause = source.Text.AsSpan(0, span.Start).IsWhiteSpace() ? InPlaceOfHeader(source) : null,
    };

    /// <summary>What the finding about a heading at the very start of a file shares with the one about the header that is missing there.</summary>
    public static Cause InPlaceOfHeader(SourceText source) => new("heading in place of the header", source.Path);

    /// <summary>MDN3002: a level is left out.</summary>
    public static Diagnostic Jump(SourceText source, SourceSpan span, int level, int expected, bool isFirst) => new(
        "MDN3002", Severity.Warning, source, span,
        isFirst
            ? new Message(
                $"Die Überschrift überspringt eine Ebene: Unter dem Titel der Seite folgt gleich {Marks(level)}.",
                $"The heading skips a level: {Marks(level)} follows directly under the page's title.")
            : new Message(
                $"Die Überschrift überspringt eine Ebene: Auf {Marks(expected - 1)} folgt {Marks(level)}.",
                $"The heading skips a level: {Marks(level)} follows {Marks(expected - 1)}."),
        new Message(
            $"Schreiben Sie {Marks(expected)} (Stufe {Number(expected).German}).",
            $"Write {Marks(expected)} (level {Number(expected).English})."));

    /// <summary>MDN3003: a heading without words.</summary>
    public static Diagnostic Empty(SourceText source, SourceSpan span) => new(
        "MDN3003", Severity.Warning, source, span,
        new Message("Die Überschrift hat keinen Text.", "The heading has no text."),
        new Message("Schreiben Sie Text dahinter, oder löschen Sie die Zeile.", "Write text after it, or delete the line."));

    /// <summary>MDN3004: <c>##Text</c>, which Markdown takes for a sentence.</summary>
    public static Diagnostic NoBlank(SourceText source, SourceSpan span, string marks, string title) => new(
        "MDN3004", Severity.Error, source, span,
        new Message(
            $"Nach {marks} fehlt das Leerzeichen, deshalb wird daraus keine Überschrift.",
            $"The space after {marks} is missing, so this does not become a heading."),
        new Message($"Schreiben Sie {marks} und ein Leerzeichen vor den Text: „{marks} {title}“", $"Write {marks} and a space before the text: '{marks} {title}'"));

    /// <summary>MDN3004, too: more marks than there are levels.</summary>
    public static Diagnostic TooManyMarks(SourceText source, SourceSpan span, string title) => new(
        "MDN3004", Severity.Error, source, span,
        new Message(
            $"Überschriften beginnen mit höchstens {Deepest} #, deshalb wird daraus keine.",
            $"Headings begin with {Deepest} # at most, so this does not become one."),
        new Message($"Schreiben Sie „## {title}“, oder ### für die Ebene darunter.", $"Write '## {title}', or ### for the level below."));

    /// <summary>MDN3005: <c>## ## Text</c></summary>
    public static Diagnostic MarksTwice(SourceText source, SourceSpan span, int level, string title) => new(
        "MDN3005", Severity.Warning, source, span,
        new Message("Zwischen den # steht ein Leerzeichen; die hinteren erscheinen im Text der Überschrift.", "A space stands between the #; the later ones appear in the text of the heading."),
        new Message($"Schreiben Sie „{Marks(level)} {title}“.", $"Write '{Marks(level)} {title}'."));

    private static string Marks(int level) => new('#', level);

    private static Message Number(int level) => level switch
    {
        1 => new Message("eins", "one"),
        2 => new Message("zwei", "two"),
        3 => new Message("drei", "three"),
        4 => new Message("vier", "four"),
        5 => new Message("fünf", "five"),
        _ => new Message("sechs", "six"),
    };
}
