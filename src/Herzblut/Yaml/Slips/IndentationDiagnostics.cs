using System.Collections.Immutable;
using Herzblut.Diagnostics;

namespace Herzblut.Yaml.Slips;

/// <summary>Slips in front of lines, in front matter and in settings files: tabs, invisible characters, the wrong number of spaces.</summary>
internal static class IndentationDiagnostics
{
    /// <summary>The code of a tab in front of a line.</summary>
    public const string TabCode = "CNT1006";

    /// <summary>The code of a key in the column of no entry.</summary>
    public const string KeyIndentationCode = "CNT1017";

    /// <summary>The code of an invisible character in front of a line.</summary>
    public const string InvisibleIndentationCode = "CNT1007";

    /// <summary>CNT1006: a tab in front of a line.</summary>
    /// <param name="source">The file.</param>
    /// <param name="span">The tab.</param>
    /// <param name="beside">The entry above that the line stands beside without the tab; null where the tab may stand for a level.</param>
    /// <param name="levels">How far the line may be meant to be indented otherwise; empty where that cannot be told.</param>
    public static Diagnostic Tab(SourceText source, SourceSpan span, YamlLine? beside, ImmutableArray<LevelOffer> levels) => Error(
        TabCode,
        source,
        span,
        new("Ein Tabulator am Zeilenanfang.", "A tab at the start of the line."),
        beside is { } entry ? DeleteTab(entry)
            : !levels.IsEmpty ? TypeSpaces(LevelOffer.Wording(levels))
            : new("Rücken Sie mit Leerzeichen ein (je Stufe zwei) statt mit der Tabulatortaste.", "Indent with spaces (two for each level) instead of the tab key.")) with
    {
        Fix = beside is not null ? SlipFixes.Unindent(source, span)
            : levels.Length > 1 ? []
            : SlipFixes.Indent(source, span, levels is [var level] ? level.Spaces : null),
    };

    public static Diagnostic InvisibleIndentation(SourceText source, SourceSpan span) => Error(
        InvisibleIndentationCode,
        source,
        span,
        new("Ein unsichtbares Sonderzeichen (etwa ein geschütztes Leerzeichen), das beim Kopieren mitgekommen ist.", "An invisible special character (such as a non-breaking space) that came along when copying."),
        new("Löschen Sie es und tippen Sie gewöhnliche Leerzeichen.", "Delete it and type ordinary spaces.")) with
    {
        Fix = SlipFixes.Indent(source, span),
    };

    /// <summary>CNT1035: a line of a text after <c>|</c> that is indented less than its first one.</summary>
    public static Diagnostic BlockLineTooShallow(SourceText source, SourceSpan span, string line) => Error(
        "CNT1035",
        source,
        span,
        new("Diese Zeile ist weniger eingerückt als die erste Zeile ihres Textes.", "This line is indented less than the first line of its text."),
        new($"Rücken Sie sie ebenso weit ein: „{line}“", $"Indent it as far: '{line}'"));

    /// <summary>CNT1017: a key in the column of no entry.</summary>
    /// <param name="source">The file.</param>
    /// <param name="span">The key.</param>
    /// <param name="key">Its name.</param>
    /// <param name="offers">The columns it may have been meant for; empty where none can be told.</param>
    /// <param name="isAlone">True where the lines below it stand as they should.</param>
    public static Diagnostic KeyIndentation(SourceText source, SourceSpan span, string key, ImmutableArray<LevelOffer> offers, bool isAlone = false)
    {
        Message level = offers.IsEmpty ? new("mit so vielen Leerzeichen wie ihre Nachbarn", "with as many spaces as its neighbours") : LevelOffer.Wording(offers);
        return Error(
            KeyIndentationCode,
            source,
            span,
            new($"„{key}“ ist falsch eingerückt.", $"'{key}' is indented wrongly."),
            new(
                $"Was zusammengehört, steht genau untereinander: Rücken Sie {(isAlone ? "nur diese Zeile" : "die Zeile, und was darunter ebenso steht,")} {level.German} ein.",
                $"What belongs together is aligned: indent {(isAlone ? "this line alone" : "the line, and what stands below it alike,")} {level.English}."));
    }

    /// <summary>CNT1017, too: the first key of an item, with too many spaces before it.</summary>
    public static Diagnostic SpacesBehindDash(SourceText source, SourceSpan span, string key, string item) => Error(
        KeyIndentationCode,
        source,
        span,
        new($"Zwischen dem Bindestrich und „{key}“ gehört nur ein Leerzeichen.", $"Only one space belongs between the hyphen and '{key}'."),
        new(
            $"Was zusammengehört, steht genau untereinander: Schreiben Sie „- {item}“.",
            $"What belongs together is aligned: write '- {item}'."));

    /// <summary>CNT1032: a text that begins on the line of its <c>|</c> or <c>&gt;</c>.</summary>
    public static Diagnostic TextBesideBar(SourceText source, SourceSpan span, string opening, string text) => Error(
        "CNT1032",
        source,
        span,
        new($"Hinter „{opening}“ steht Text; er beginnt erst in der nächsten Zeile.", $"Text stands after '{opening}'; it begins on the next line."),
        new(
            $"Lassen Sie „{opening}“ allein stehen, und setzen Sie den Text in die Zeile darunter, mit zwei Leerzeichen eingerückt: „  {text}“",
            $"Leave '{opening}' alone, and put the text on the line below it, indented with two spaces: '  {text}'"));

    /// <summary>CNT1020, too: the lines of a block scalar at the margin. Once for each block.</summary>
    public static Diagnostic BlockNotIndented(SourceText source, SourceSpan span, string opening) => Error(
        "CNT1020",
        source,
        span,
        new($"Der Text unter „{opening}“ ist nicht eingerückt.", $"The text below '{opening}' is not indented."),
        new(
            $"Rücken Sie jede seiner Zeilen mit zwei Leerzeichen ein: „  {source.TextOf(span)}“",
            $"Indent each of its lines with two spaces: '  {source.TextOf(span)}'")) with
    {
        Cause = BlockCause(source),
    };

    /// <summary>What makes a block empty whose text is at the margin.</summary>
    public static Cause BlockCause(SourceText source) => new("text of a block at the margin", source.Path);

    private static Message TypeSpaces(Message level)
        => new($"Löschen Sie ihn, und rücken Sie die Zeile {level.German} ein.", $"Delete it, and indent the line {level.English}.");

    private static Message DeleteTab(YamlLine beside)
    {
        Message level = LevelOffer.Wording([new LevelOffer(beside.ContentColumn, beside.Key)]);
        return new($"Löschen Sie ihn: Die Zeile beginnt {level.German} darüber.", $"Delete it: the line begins {level.English} above it.");
    }

    private static Diagnostic Error(string code, SourceText source, SourceSpan span, Message message, Message hint)
        => new(code, Severity.Error, source, span, message, hint);
}
