using System.Buffers;
using Herzblut.Diagnostics;

namespace Herzblut.Yaml.Slips;

/// <summary>Texts of front matter and settings files that YAML misreads unless they stand in quotation marks, or in other ones.</summary>
internal static class QuotingDiagnostics
{
    private const int LongestQuote = 240;

    // What may have a meaning of its own somewhere in a text without quotation marks.
    private static readonly SearchValues<char> Special = SearchValues.Create("\"':#{}[]&*!|>%@`");

    public static Diagnostic ColonInText(SourceText source, SourceSpan span, string text) => Error(
        "CNT1004",
        source,
        span,
        new("Ein Doppelpunkt im Text: So wird der Text davor für den Namen einer Angabe gehalten.", "A colon in a text: what stands before it is taken for the name of an entry."),
        new(
            $"Setzen Sie den ganzen Text in gerade Anführungszeichen: {Quoted(text)}",
            $"Put the whole text into straight quotation marks: {Quoted(text)}")) with
    {
        Fix = SlipFixes.Quote(source, span, text),
    };

    /// <summary>A sentence with a colon that YAML took for a key and its value.</summary>
    public static Diagnostic SentenceWithColon(SourceText source, SourceSpan key)
    {
        YamlLine line = YamlLine.At(source.Text, key.Start);
        if (InBrackets(source.Text, line, key) is { } item)
        {
            return ColonInText(source, SourceSpan.FromBounds(key.Start, Math.Min(key.End + 1, line.End)), item);
        }

        string text = line.Slice(line.Start, line.End);
        return text[0] is '"' or '\'' ? TextAfterQuotes(source, line.From(line.Start), text)
            : IsQuote(text[0])
            ? ColonInTypographicQuotes(source, line.From(line.Start), text)
            : ColonInText(source, SourceSpan.FromBounds(key.Start, Math.Min(key.End + 1, line.End)), text);
    }

    // "[Wert: eins, zwei]": the sentence ends with its item.
    private static string? InBrackets(string text, YamlLine line, SourceSpan key)
    {
        int lineStart = YamlLine.Around(text, key.Start).Start;
        ReadOnlySpan<char> before = text.AsSpan(lineStart, key.Start - lineStart).TrimEnd();
        if (!before.EndsWith("[") && !(before.EndsWith(",") && before.Contains('[')))
        {
            return null;
        }

        ReadOnlySpan<char> item = text.AsSpan(key.Start, line.End - key.Start);
        int end = item.IndexOfAny(',', ']');
        return (end < 0 ? item : item[..end]).Trim().ToString();
    }

    public static Diagnostic ColonInTypographicQuotes(SourceText source, SourceSpan span, string text) => Error(
        "CNT1005",
        source,
        span,
        new("Typografische Anführungszeichen schützen einen Doppelpunkt nicht.", "Typographic (curly) quotation marks do not protect a colon."),
        new(
            $"Setzen Sie gerade Anführungszeichen (\") um den ganzen Text: {Quoted(text)}",
            $"Put straight quotation marks (\") around the whole text: {Quoted(text)}")) with
    {
        Fix = SlipFixes.Quote(source, span, text),
    };

    public static Diagnostic QuoteNotClosed(SourceText source, SourceSpan span, string mark, string text) => Error(
        "CNT1011",
        source,
        span,
        new("Ein Anführungszeichen wird geöffnet und nicht geschlossen.", "A quotation mark is opened and never closed."),
        new(
            $"Setzen Sie ein gerades Anführungszeichen ({mark}) ans Ende: {mark}{text}{mark}",
            $"Put a straight quotation mark ({mark}) at the end: {mark}{text}{mark}")) with
    {
        Fix = SlipFixes.Close(source, span, text),
    };

    /// <summary>An apostrophe that begins a text (<c>'s ist so</c>): a quotation mark after it would take it away.</summary>
    public static Diagnostic LeadingApostrophe(SourceText source, SourceSpan span, string text) => Error(
        "CNT1011",
        source,
        span,
        new("Der Apostroph am Anfang des Textes gilt hier als Anführungszeichen, das nicht geschlossen wird.", "The apostrophe that begins the text counts as a quotation mark here that is never closed."),
        new(
            $"Setzen Sie doppelte gerade Anführungszeichen um den Text: \"{text}\"",
            $"Put double straight quotation marks around the text: \"{text}\"")) with
    {
        Fix = SlipFixes.Quote(source, span, text),
    };

    public static Diagnostic TextAfterQuotes(SourceText source, SourceSpan span, string text) => Error(
        "CNT1012",
        source,
        span,
        new("Hinter dem schließenden Anführungszeichen steht noch Text.", "There is more text after the closing quotation mark."),
        new(
            $"Setzen Sie den ganzen Text in gerade Anführungszeichen und innen typografische (oder einfache): {QuotesInside.Of(text, source.Path)}",
            $"Put the whole text into straight quotation marks, with curly (or single) ones inside: {QuotesInside.Of(text, source.Path)}")) with
    {
        // After a comma or more quotation marks a list may have been meant.
        Fix = IsOneWordInQuotes(text) ? SlipFixes.Quote(source, span, text) : [],
    };

    public static Diagnostic ApostropheInQuotes(SourceText source, SourceSpan span, string text) => Error(
        "CNT1013",
        source,
        span,
        new("Der Apostroph im Text beendet das einfache Anführungszeichen zu früh.", "The apostrophe in the text ends the single quotation mark too early."),
        new(
            $"Setzen Sie doppelte gerade Anführungszeichen um den Text: {Quoted(text)}",
            $"Put double straight quotation marks around the text: {Quoted(text)}")) with
    {
        Fix = text.TrimEnd().EndsWith('\'') ? SlipFixes.Quote(source, span, text) : [],
    };

    /// <summary>CNT1014: a backslash in double quotation marks that does not stand for itself.</summary>
    /// <param name="source">The file.</param>
    /// <param name="span">The backslash and the character after it.</param>
    /// <param name="quoted">What stands between the quotation marks.</param>
    public static Diagnostic Backslash(SourceText source, SourceSpan span, SourceSpan quoted)
    {
        string text = source.TextOf(quoted);
        string cure = ("'" + text.Replace("\\\"", "\"", StringComparison.Ordinal).Replace("'", "''", StringComparison.Ordinal) + "'").ReplaceLineEndings(" ");
        return Error(
            "CNT1014",
            source,
            span,
            new("Ein umgekehrter Schrägstrich (\\) hat in doppelten Anführungszeichen eine eigene Bedeutung.", "A backslash (\\) has a meaning of its own inside double quotation marks."),
            new(
                $"Ist ein Sonderzeichen gemeint, tippen Sie es selbst; sonst schreiben Sie \\\\, oder setzen Sie den Text in einfache Anführungszeichen: {cure}",
                $"If a special character is meant, type it as it is; otherwise write \\\\, or put the text into single quotation marks: {cure}")) with
        {
            Fix = EscapeSlip.IsPlain(text) ? SlipFixes.DoubleBackslashes(source, quoted) : [],
        };
    }

    public static Diagnostic LeadingCharacter(SourceText source, SourceSpan span) => Error(
        "CNT1015",
        source,
        span,
        new($"Ein Text darf nicht mit „{FirstCharacter(source, span)}“ beginnen: Das Zeichen hat hier eine eigene Bedeutung.", $"A text must not begin with '{FirstCharacter(source, span)}': the character has a meaning of its own here."),
        new(
            $"Setzen Sie den ganzen Text in gerade Anführungszeichen: {Quoted(source.TextOf(span))}",
            $"Put the whole text into straight quotation marks: {Quoted(source.TextOf(span))}")) with
    {
        // A bracket or a bar may have been meant as what it is.
        Fix = FirstCharacter(source, span) is "@" or "`" or "%" or "*" or "&" ? SlipFixes.Quote(source, span, source.TextOf(span)) : [],
    };

    /// <summary>CNT1015, too: several items in square brackets where a text is expected.</summary>
    public static Diagnostic ListForText(SourceText source, SourceSpan list)
    {
        string text = source.Text.Substring(list.Start + 1, list.Length - 2).ReplaceLineEndings(" ").Trim().TrimEnd(',');
        bool isPlain = !text.AsSpan().ContainsAny(Special);
        return Error(
            "CNT1015",
            source,
            list,
            new("Hier wird ein Text erwartet, keine Liste in eckigen Klammern.", "A text is expected here, not a list in square brackets."),
            new(
                $"Schreiben Sie {(isPlain ? $"„{text}“" : Quoted(text))} ohne die Klammern. Sollen sie erscheinen, setzen Sie den ganzen Text in gerade Anführungszeichen.",
                $"Write {(isPlain ? $"'{text}'" : Quoted(text))} without the brackets. If they are to appear, put the whole text into straight quotation marks."));
    }

    public static Diagnostic CommentSwallowsText(SourceText source, SourceSpan span, string text) => Error(
        "CNT1028",
        source,
        span,
        new("Alles hinter dem Zeichen # gilt als Anmerkung und geht verloren.", "Everything after the character # counts as a comment and is lost."),
        new(
            $"Setzen Sie den ganzen Wert in gerade Anführungszeichen: {Quoted(text)}",
            $"Put the whole value into straight quotation marks: {Quoted(text)}")) with
    {
        // "#8a1538", "Team #1". What begins with a letter after a text may be a comment.
        Fix = text[0] == '#' || char.IsAsciiDigit(source.Text[span.Start + 1]) ? SlipFixes.QuoteUpTo(source, span, text) : [],
    };

    /// <summary>Items in brackets that begin with <c>#</c>: YAML takes the rest of the line for a comment.</summary>
    public static Diagnostic CommentInBrackets(SourceText source, SourceSpan span, string list) => Error(
        "CNT1028",
        source,
        span,
        new("Alles hinter dem Zeichen # gilt als Anmerkung und geht verloren.", "Everything after the character # counts as a comment and is lost."),
        new(
            $"Setzen Sie die Einträge in gerade Anführungszeichen: {list}",
            $"Put the items into straight quotation marks: {list}")) with
    {
        Fix = [new TextEdit(span, list)],
    };

    /// <summary>A text as it can be pasted into YAML, shortened where it is long.</summary>
    internal static string Quoted(string text)
    {
        string plain = WithoutQuotes(text.Trim())
            .Replace("\\", "\\\\", StringComparison.Ordinal)
            .Replace("\"", "\\\"", StringComparison.Ordinal);
        return plain.Length <= LongestQuote ? $"\"{plain}\"" : $"\"{plain[..LongestQuote].TrimEnd()} …\"";
    }

    /// <summary>The text without the quotation marks of any kind that stand around it; not around its first word and its last.</summary>
    internal static string WithoutQuotes(string text)
        => text.Length > 1 && IsQuote(text[0]) && IsQuote(text[^1]) && (!EndsInside(text) || HoldsPairs(text)) ? text[1..^1] : text;

    // "'Wir sagen: 'danke''": the marks inside open before they close, and all of them do both.
    private static bool HoldsPairs(string text)
    {
        int open = 0;
        bool hasPair = false;
        for (int at = 1; text[0] == '\'' && at < text.Length - 1; at++)
        {
            bool isOpening = text[at - 1] is ' ' or '(';
            if (text[at] == '\'' && (isOpening || !char.IsLetter(text[at - 1]) || !char.IsLetter(text[at + 1])))
            {
                open += isOpening ? 1 : -1;
                hasPair = true;
            }

            if (open is < 0 or > 1)
            {
                return false;
            }
        }

        return hasPair && open == 0;
    }

    // "\"Mut\" und \"Wut\"": an apostrophe inside a word ends nothing.
    private static bool EndsInside(string text)
    {
        for (int at = 1; at < text.Length - 1; at++)
        {
            bool isMark = text[0] is '"' or '\'' ? text[at] == text[0] : IsQuote(text[at]) && text[at] is not ('"' or '\'');
            if (isMark && !(char.IsLetter(text[at - 1]) && char.IsLetter(text[at + 1])))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsOneWordInQuotes(string text)
    {
        int closing = text.IndexOf(text[0], 1);
        return closing > 0 && closing + 2 < text.Length && text[closing + 1] == ' ' && char.IsLetter(text[closing + 2]) && text.IndexOf(text[0], closing + 1) < 0;
    }

    private static bool IsQuote(char character) => character is '"' or '\'' or '„' or '“' or '”' or '‚' or '‘' or '’' or '«' or '»';

    private static string FirstCharacter(SourceText source, SourceSpan span)
        => span.Length == 0 ? "" : source.Text.Substring(span.Start, 1);

    private static Diagnostic Error(string code, SourceText source, SourceSpan span, Message message, Message hint)
        => new(code, Severity.Error, source, span, message, hint);
}
