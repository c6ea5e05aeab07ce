using Herzblut.Diagnostics;
using Herzblut.Rendering.Values;

namespace Herzblut.Rendering.Templates;

/// <summary>What other template languages write differently: TPL1030 to TPL1032.</summary>
internal static class ForeignProblems
{
    /// <summary>TPL1030: an operator in words, or another one.</summary>
    public static Problem Operator(string written, string meant) => new(
        "TPL1030",
        new Message($"„{written}“ kennt diese Vorlagensprache nicht.", $"This template language does not know '{written}'."),
        new Message($"Schreiben Sie {meant}.", $"Write {meant}."));

    /// <summary>TPL1030, too: <c>is</c>, and the word after it.</summary>
    public static Problem Is(string next) => next switch
    {
        "not" => Operator("is not", "!="),
        "defined" or "empty" or "set" or "blank" or "true" => LeaveOut($"is {next}", "{{ if page.title }}", "{{ if !page.title }}"),
        _ => Operator("is", "=="),
    };

    /// <summary>TPL1030, too: a word or character that this language does without.</summary>
    /// <param name="written">What to leave out.</param>
    /// <param name="example">How it is written here.</param>
    /// <param name="opposite">How the opposite is written; null where there is none.</param>
    public static Problem LeaveOut(string written, string example, string? opposite = null) => new(
        "TPL1030",
        new Message($"„{written}“ kennt diese Vorlagensprache nicht.", $"This template language does not know '{written}'."),
        opposite is null
            ? new Message($"Lassen Sie es weg, wie in {example}.", $"Leave it out, as in {example}.")
            : new Message($"Schreiben Sie {example}, für das Gegenteil {opposite}.", $"Write {example}, for the opposite {opposite}."));

    /// <summary>TPL1030, too: a comment of another language.</summary>
    public static Problem Comment(string written) => new(
        "TPL1030",
        new Message($"Mit „{written}“ beginnt in dieser Vorlagensprache keine Anmerkung.", $"In this template language, '{written}' begins no comment."),
        new Message("Schreiben Sie {{ # … }}.", "Write {{ # … }}."));

    /// <summary>TPL1030, too: a word that begins or ends a block elsewhere.</summary>
    public static Problem Keyword(string written, string meant) => new(
        "TPL1030",
        new Message($"„{written}“ kennt diese Vorlagensprache nicht.", $"This template language does not know '{written}'."),
        new Message($"Schreiben Sie {{{{ {meant}{(meant == "end" ? "" : " …")} }}}}.", $"Write {{{{ {meant}{(meant == "end" ? "" : " …")} }}}}."));

    /// <summary>TPL1030, too: a word that begins a statement elsewhere; null for others.</summary>
    public static Problem? Statement(string written) => (written switch
    {
        "block" or "extends" or "slot" or "yield" or "define" => new Message(
            "Lassen Sie es weg, mit seinem {{ end }}: Was mehrere Seiten teilen, gehört in eine Datei in partials/ und kommt mit {{ include 'name' }} hierher.",
            "Leave it out, with its {{ end }}: what several pages share belongs in a file in partials/ and comes here with {{ include 'name' }}."),
        "set" or "assign" or "let" or "var" or "const" => new Message("Schreiben Sie nur {{ name = … }}.", "Write {{ name = … }} alone."),
        _ => (Message?)null,
    }) is { } hint ? new Problem("TPL1030", new Message($"„{written}“ kennt diese Vorlagensprache nicht.", $"This template language does not know '{written}'."), hint) : null;

    /// <summary>TPL1030, too: what ends the first line of a block elsewhere.</summary>
    public static Problem Needless(string written, string statement) => new(
        "TPL1030",
        new Message($"„{written}“ steht in dieser Vorlagensprache nicht am Ende einer Anweisung.", $"In this template language, '{written}' does not end a statement."),
        new Message($"Löschen Sie es: {{{{ {statement} }}}}", $"Delete it: {{{{ {statement} }}}}"));

    /// <summary>TPL1006: <c>if</c> with nothing after it.</summary>
    public static Problem NoCondition() => new(
        "TPL1006",
        new Message("Nach „if“ fehlt die Bedingung.", "The condition after 'if' is missing."),
        new Message("Schreiben Sie sie dahinter, zum Beispiel {{ if page.title }}; für alle übrigen Fälle genügt {{ else }}.", "Write it after 'if', for example {{ if page.title }}; for all other cases {{ else }} is enough."));

    /// <summary>TPL1030, too: a name that begins with a full stop.</summary>
    public static Problem Point(string written) => new(
        "TPL1030",
        new Message($"„{written}“ beginnt mit einem Punkt.", $"'{written}' begins with a full stop."),
        new Message("Schreiben Sie, wovon es ein Feld ist, in kleinen Buchstaben: site.title, page.title.", "Write what it is a member of, in small letters: site.title, page.title."));

    /// <summary>TPL1030, too: a piece of a text or a list.</summary>
    /// <param name="written">The bracket.</param>
    /// <param name="text">How a text is cut.</param>
    /// <param name="list">How a list is cut.</param>
    public static Problem Slice(string written, string text, string list) => new(
        "TPL1030",
        new Message($"„{written}“ kennt diese Vorlagensprache nicht.", $"This template language does not know '{written}'."),
        new Message($"Schreiben Sie für einen Text {text}, für eine Liste {list}.", $"For a text write {text}, for a list {list}."));

    /// <summary>TPL1031: typographic quotation marks.</summary>
    public static Problem Quotes(string offer) => new(
        "TPL1031",
        new Message("Typografische Anführungszeichen begrenzen keinen Text.", "Typographic (curly) quotation marks do not enclose a text."),
        new Message($"Schreiben Sie gerade: {offer}", $"Write straight ones: {offer}"));

    /// <summary>TPL1025, too: an expression that lacks a brace and would appear on the page.</summary>
    public static Problem SingleBrace(string written) => new(
        "TPL1025",
        new Message($"„{written}“ beginnt mit nur einer geschweiften Klammer und erschiene so auf der Seite.", $"'{written}' begins with one brace only and would appear on the page as it is."),
        new Message($"Schreiben Sie „{{{{{written.Trim('{', '}')}}}}}“.", $"Write '{{{{{written.Trim('{', '}')}}}}}'."));

    /// <summary>TPL1032: the brackets of another language around a word that this one has, perhaps by another name.</summary>
    public static Problem Tag(string bracket, string meant) => new(
        "TPL1032",
        new Message($"„{bracket}“ gehört zu einer anderen Vorlagensprache und erschiene so auf der Seite.", $"'{bracket}' belongs to another template language and would appear on the page as it is."),
        new Message($"Schreiben Sie {meant}.", $"Write {meant}."));

    /// <summary>TPL1032, too: brackets, which would appear on the page.</summary>
    public static Problem Braces(string written) => new(
        "TPL1032",
        new Message($"„{written}“ gehört zu einer anderen Vorlagensprache und erschiene so auf der Seite.", $"'{written}' belongs to another template language and would appear on the page as it is."),
        new Message("Schreiben Sie zwei geschweifte Klammern: {{ … }}.", "Write two braces: {{ … }}."));
}
