using Herzblut.Diagnostics;

namespace Herzblut.Markdown.Slips;

/// <summary>Emphasis that stays text: MDN5008 to MDN5011, MDN5027.</summary>
internal static class EmphasisDiagnostics
{
    /// <summary>MDN5008: <c>**</c> that nothing closes.</summary>
    public static Diagnostic Unclosed(SourceText source, SourceSpan span, string marks) => new(
        "MDN5008", Severity.Warning, source, span,
        new Message($"Die Hervorhebung {marks} wird nicht geschlossen; die Zeichen erscheinen im Text.", $"The emphasis {marks} is never closed; the marks appear in the text."),
        new Message($"Schreiben Sie {marks} auch dahin, wo sie endet, im selben Absatz.", $"Write {marks} where it ends, too, in the same paragraph."));

    /// <summary>MDN5008, too: <c>**word*</c>, closed by other marks than it was opened by.</summary>
    public static Diagnostic UnequalMarks(SourceText source, SourceSpan span, string marks, string cure) => new(
        "MDN5008", Severity.Warning, source, span,
        new Message($"Die Hervorhebung beginnt mit {marks} und endet mit anderen Zeichen; so erscheinen sie im Text.", $"The emphasis begins with {marks} and ends with other marks, so they appear in the text."),
        Write(cure));

    /// <summary>MDN5027: <c>[b]word[/b]</c>, as forums and wikis write it.</summary>
    public static Diagnostic ForumTag(SourceText source, SourceSpan span, string tag, string cure) => new(
        "MDN5027", Severity.Warning, source, span,
        NoEffect(tag),
        Write(cure));

    /// <summary>MDN5027, too: <c>[color=red]</c> without its other half.</summary>
    public static Diagnostic LoneForumTag(SourceText source, SourceSpan span, string tag) => new(
        "MDN5027", Severity.Warning, source, span,
        NoEffect(tag),
        new Message("Löschen Sie es; wer etwas betonen will, schreibt **fett**.", "Delete it; to emphasise something, write **bold**."));

    /// <summary>MDN5009: spaces inside <c>** … **</c>.</summary>
    public static Diagnostic Spaced(SourceText source, SourceSpan span, string marks, string cure) => new(
        "MDN5009", Severity.Warning, source, span,
        new Message(
            $"Zwischen {marks} und dem Text steht ein Leerzeichen; so erscheinen die Zeichen im Text.",
            $"There is a space between {marks} and the words; the marks appear in the text."),
        Write(cure));

    /// <summary>MDN5010: <c>**„word“**next</c>: between punctuation and a letter, Markdown sees no end.</summary>
    public static Diagnostic BesidePunctuation(SourceText source, SourceSpan span, string marks, bool isStart, string cure) => new(
        "MDN5010", Severity.Warning, source, span,
        isStart
            ? new Message(
                $"Zwischen einem Buchstaben und einem Satzzeichen kann {marks} nichts beginnen; so erscheinen die Zeichen im Text.",
                $"Between a letter and a punctuation mark, {marks} cannot begin anything; the marks appear in the text.")
            : new Message(
                $"Zwischen einem Satzzeichen und einem Buchstaben kann {marks} nichts beenden; so erscheinen die Zeichen im Text.",
                $"Between a punctuation mark and a letter, {marks} cannot end anything; the marks appear in the text."),
        Write(cure));

    /// <summary>MDN5011: <c>_part_ofaword</c> and <c>*part*ofaword</c>.</summary>
    public static Diagnostic InsideWord(SourceText source, SourceSpan span, string marks, string cure) => new(
        "MDN5011", Severity.Warning, source, span,
        new Message(
            $"Mitten im Wort hebt {marks} nichts hervor; so erscheinen die Zeichen im Text.",
            $"Inside a word, {marks} emphasises nothing; the marks appear in the text."),
        Write(cure));

    private static Message NoEffect(string tag)
        => new($"{tag} bewirkt hier nichts und erscheint so im Text.", $"{tag} has no effect here and appears in the text as it stands.");

    private static Message Write(string cure) => new($"Schreiben Sie „{cure}“.", $"Write '{cure}'.");
}
