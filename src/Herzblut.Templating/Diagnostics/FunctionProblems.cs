using System.Globalization;
using System.Text.RegularExpressions;
using Herzblut.Diagnostics;
using Herzblut.Templating.Values;

namespace Herzblut.Templating.Diagnostics;

/// <summary>What can go wrong inside builtin functions: TPL5001 and up.</summary>
internal static class FunctionProblems
{
    /// <summary>TPL5001: an argument has a kind that the function cannot use.</summary>
    public static Problem WrongArgument(string parameter, string function, Message expected, string actual) => new(
        "TPL5001",
        new Message(
            $"„{parameter}“ von {function} muss {expected.German} sein, nicht {actual}",
            $"'{parameter}' of {function} has to be {expected.English}, not {actual}"));

    /// <summary>TPL5002: a number that has to be zero or more is negative.</summary>
    public static Problem Negative(string parameter, long actual) => new(
        "TPL5002",
        new Message(
            $"„{parameter}“ darf nicht negativ sein, ist aber {Text(actual)}",
            $"'{parameter}' must not be negative, but is {Text(actual)}"));

    /// <summary>TPL5003: a number is outside of what makes sense for the other arguments.</summary>
    public static Problem OutOfRange(string parameter, long actual, long lowest, long highest) => new(
        "TPL5003",
        new Message(
            $"„{parameter}“ muss zwischen {Text(lowest)} und {Text(highest)} liegen, ist aber {Text(actual)}",
            $"'{parameter}' has to be between {Text(lowest)} and {Text(highest)}, but is {Text(actual)}"));

    /// <summary>TPL5004: the name of a way to compare texts is unknown.</summary>
    public static Problem UnknownComparison(string actual) => new(
        "TPL5004",
        new Message(
            $"Die Vergleichsart „{actual}“ gibt es nicht",
            $"There is no way of comparing called '{actual}'"),
        new Message(
            "möglich sind Ordinal, CurrentCulture und InvariantCulture, jeweils auch mit IgnoreCase dahinter",
            "there are Ordinal, CurrentCulture and InvariantCulture, each also followed by IgnoreCase"));

    /// <summary>TPL5005: a text is not Base64.</summary>
    public static Problem NotBase64() => new(
        "TPL5005",
        new Message("Der Text ist kein Base64", "The text is not Base64"));

    /// <summary>TPL5006: a pattern is no regular expression.</summary>
    /// <param name="offset">Where the mistake is found in the pattern: UTF-16 units, from 1.</param>
    /// <param name="reason">What .NET calls the mistake.</param>
    public static Problem BadPattern(int offset, RegexParseError reason) => new(
        "TPL5006",
        new Message(
            $"Das Muster ist kein regulärer Ausdruck: {Reason(reason).German} (an Stelle {Text(offset)})",
            $"The pattern is no regular expression: {Reason(reason).English} (at position {Text(offset)})"),
        new Message(
            "in Anführungszeichen steht jeder Rückstrich doppelt; zwischen `…` bleibt er einfach",
            "between quotation marks each backslash is doubled; between `…` it stays single"));

    /// <summary>TPL5007: a regular expression took too long.</summary>
    public static Problem PatternTooSlow(TimeSpan limit) => new(
        "TPL5007",
        new Message(
            $"Der reguläre Ausdruck braucht länger als {Text((long)limit.TotalMilliseconds)} ms",
            $"The regular expression takes longer than {Text((long)limit.TotalMilliseconds)} ms"),
        new Message(
            "verschachtelte Wiederholungen wie (a+)+ vermeiden",
            "avoid repetitions inside repetitions, such as (a+)+"));

    /// <summary>TPL5008: a text is no time span.</summary>
    public static Problem NotATimeSpan(string text) => new(
        "TPL5008",
        new Message($"„{text}“ ist keine Zeitspanne", $"'{text}' is no time span"),
        new Message("zum Beispiel 01:30:00 oder 2.12:00:00 (zwei Tage, zwölf Stunden)", "for example 01:30:00 or 2.12:00:00 (two days, twelve hours)"));

    /// <summary>TPL5009: a date or a time span gets larger or smaller than there can be.</summary>
    public static Problem TimeOutOfRange() => new(
        "TPL5009",
        new Message("Das Ergebnis liegt außerhalb der Jahre 1 bis 9999", "The result lies outside of the years 1 to 9999"));

    /// <summary>TPL5010: there is no culture of a name.</summary>
    public static Problem UnknownCulture(string name) => new(
        "TPL5010",
        new Message($"Die Sprache „{name}“ gibt es nicht", $"There is no culture called '{name}'"),
        new Message("zum Beispiel de-DE oder en-US", "for example de-DE or en-US"));

    /// <summary>TPL5011: a list to be sorted holds values of different kinds.</summary>
    public static Problem MixedSort(ValueKind first, ValueKind second)
    {
        Message a = KindNames.Of(first);
        Message b = KindNames.Of(second);
        return new Problem(
            "TPL5011",
            new Message(
                $"Sortieren geht nur mit Werten einer Art; hier stehen {a.German} und {b.German} nebeneinander",
                $"Only values of one kind can be sorted; here are {a.English} and {b.English} side by side"),
            new Message(
                "eine ganze Zahl und eine Kommazahl gelten als verschieden",
                "a whole number and a decimal number count as different"));
    }

    /// <summary>TPL5012: the items of a list have no order.</summary>
    public static Problem NoOrder(ValueKind kind) => new(
        "TPL5012",
        new Message(
            $"Für {KindNames.Of(kind).German} gibt es keine Reihenfolge",
            $"There is no order for {KindNames.Of(kind).English}"),
        new Message(
            "den Namen des Feldes angeben, nach dem sortiert werden soll: array.sort \"title\"",
            "name the member to sort by: array.sort \"title\""));

    /// <summary>TPL5013: a text is no JSON.</summary>
    /// <param name="line">The line inside the text, from 1.</param>
    /// <param name="column">The byte inside the line, from 1.</param>
    public static Problem BadJson(long line, long column) => new(
        "TPL5013",
        new Message(
            $"Der Text ist kein JSON: Fehler in seiner Zeile {Text(line)}, Stelle {Text(column)}",
            $"The text is no JSON: mistake in its line {Text(line)}, position {Text(column)}"));

    /// <summary>TPL5014: a value nests too deep for JSON, or contains itself.</summary>
    public static Problem JsonTooDeep(int limit) => new(
        "TPL5014",
        new Message(
            $"Der Wert ist mehr als {Text(limit)} Ebenen tief oder enthält sich selbst",
            $"The value is more than {Text(limit)} levels deep or contains itself"));

    /// <summary>TPL5015: a value that JSON does not know.</summary>
    public static Problem NotForJson(string value) => new(
        "TPL5015",
        new Message($"„{value}“ lässt sich nicht als JSON schreiben", $"'{value}' cannot be written as JSON"));

    /// <summary>TPL5016: a format string that the value does not know.</summary>
    public static Problem BadFormat(string format) => new(
        "TPL5016",
        new Message($"Mit dem Format „{format}“ lässt sich der Wert nicht schreiben", $"The value cannot be written in the format '{format}'"),
        new Message("zum Beispiel N2, 0.00 oder X4 für Zahlen, yyyy-MM-dd für ein Datum", "for example N2, 0.00 or X4 for numbers, yyyy-MM-dd for a date"));

    /// <summary>TPL5017: a value that has no formats.</summary>
    public static Problem NoFormat(ValueKind kind) => new(
        "TPL5017",
        new Message(
            $"Ein Format gibt es für Zahlen, Daten und Zeitspannen, nicht für {KindNames.Of(kind).German}",
            $"There are formats for numbers, dates and time spans, not for {KindNames.Of(kind).English}"));

    /// <summary>TPL5018: a number is needed.</summary>
    public static Problem NotANumber(ValueKind kind) => new(
        "TPL5018",
        new Message(
            $"Hier wird eine Zahl gebraucht, nicht {KindNames.Of(kind).German}",
            $"A number is needed here, not {KindNames.Of(kind).English}"));

    /// <summary>TPL5019: a random number between two bounds that leave none.</summary>
    public static Problem EmptyRandomRange(int lowest, int limit) => new(
        "TPL5019",
        new Message(
            $"Zwischen {Text(lowest)} und {Text(limit)} liegt keine Zahl: die kleinere steht vorn",
            $"There is no number between {Text(lowest)} and {Text(limit)}: the smaller one comes first"));

    /// <summary>TPL5020: code or a template that came as a text cannot be read.</summary>
    public static Problem CodeHasMistakes(Diagnostic first) => new(
        "TPL5020",
        new Message($"Der übergebene Code hat Fehler: {first.Message.German}", $"The code has mistakes: {first.Message.English}"));

    /// <summary>TPL5021: a list function gets something else than a function.</summary>
    public static Problem NotAFunction(ValueKind kind) => new(
        "TPL5021",
        new Message(
            $"Hier wird eine Funktion gebraucht, nicht {KindNames.Of(kind).German}",
            $"A function is needed here, not {KindNames.Of(kind).English}"),
        new Message(
            "vor dem Namen einer Funktion steht ein @: array.each @string.upcase",
            "an @ goes before the name of a function: array.each @string.upcase"));

    private static string Text(long number) => number.ToString(CultureInfo.InvariantCulture);

    private static Message Reason(RegexParseError reason) => reason switch
    {
        RegexParseError.InsufficientClosingParentheses => new("eine runde Klammer wird nicht geschlossen", "a parenthesis is not closed"),
        RegexParseError.InsufficientOpeningParentheses => new("eine runde Klammer wird nicht geöffnet", "a parenthesis is not opened"),
        RegexParseError.UnterminatedBracket => new("eine eckige Klammer wird nicht geschlossen", "a bracket is not closed"),
        RegexParseError.QuantifierAfterNothing => new("vor *, + oder ? steht nichts, das sich wiederholt", "nothing before *, + or ? can be repeated"),
        RegexParseError.NestedQuantifiersNotParenthesized => new("zwei Wiederholungen folgen aufeinander", "two repetitions follow each other"),
        RegexParseError.ReversedCharacterRange => new("ein Bereich wie [z-a] steht verkehrt herum", "a range such as [z-a] is the wrong way round"),
        RegexParseError.UnrecognizedEscape or RegexParseError.UnescapedEndingBackslash => new("ein Rückstrich steht allein oder vor einem Zeichen ohne Bedeutung", "a backslash stands alone or before a character without a meaning"),
        RegexParseError.UndefinedNumberedReference or RegexParseError.UndefinedNamedReference => new("es verweist auf eine Gruppe, die es nicht gibt", "it refers to a group that does not exist"),
        _ => new(reason.ToString(), reason.ToString()),
    };
}
