using System.Text.RegularExpressions;
using Herzblut.Diagnostics;
using Herzblut.Rendering.Values;
using Scriban.Syntax;

namespace Herzblut.Rendering.Templates;

/// <summary>
/// What can go wrong while a template runs. Our own faults say it themselves; what the engine throws is put into our words
/// here; TPL3999 is the rest. Tests hold each against the pinned version.
/// </summary>
internal static partial class RuntimeProblems
{
    private const int MatchMilliseconds = 1000;

    /// <summary>What an exception of the engine says to a theme author.</summary>
    public static Problem Of(ScriptRuntimeException exception) => exception switch
    {
        TemplateFault fault => fault.Problem,
        ScriptAbortException => LimitProblems.TooSlow(),
        { InnerException: { } } => Describe(exception.OriginalMessage) ?? OfForeign(exception.GetBaseException()),
        _ => Describe(exception.OriginalMessage) ?? Unnamed(exception.OriginalMessage),
    };

    private static Problem? Describe(string message)
        => OfAccess(message) ?? OfCall(message) ?? OfOperator(message) ?? OfLimit(message);

    private static Problem? OfAccess(string message) => message switch
    {
        _ when NotFound().Match(message) is { Success: true } match && match.Groups["name"].Value.Split('.') is [{ } group, { } name] => ThemeLibrary.Lacks(group, name),
        _ when NotFound().Match(message) is { Success: true } match && match.Groups["kind"].Value == "function" => AccessProblems.UnknownFunction(match.Groups["name"].Value, ThemeLibrary.Functions.Keys),
        _ when NotFound().Match(message) is { Success: true } match => AccessProblems.UnknownVariable(match.Groups["name"].Value, ThemeLibrary.Functions.Keys),
        _ when MemberOfNull().Match(message) is { Success: true } match => AccessProblems.MemberOfNull(match.Groups["member"].Value.Split('.', '?')[^1]),
        _ when message.Contains("Cannot access indexer", StringComparison.Ordinal) => AccessProblems.ItemOfNull(),
        _ when message.Contains("with a null indexer", StringComparison.Ordinal) => AccessProblems.IndexIsNull(),
        _ when ReadOnly().IsMatch(message) => AccessProblems.ReadOnly(),
        _ when message.Contains("for iterator", StringComparison.Ordinal) => AccessProblems.NotIterable(),
        _ => null,
    };

    private static Problem? OfCall(string message) => message switch
    {
        _ when Conversion().Match(message) is { Success: true } match => new Problem("TPL3101", new Message(
            $"Hier wird {KindOf(match.Groups["to"].Value).German} gebraucht, nicht {KindOf(match.Groups["from"].Value).German}.",
            $"This needs {KindOf(match.Groups["to"].Value).English}, not {KindOf(match.Groups["from"].Value).English}."),
            new Message("Übergeben Sie einen anderen Wert, oder wandeln Sie ihn vorher um (string.to_int, object.default …).", "Pass another value, or convert it before (string.to_int, object.default …).")),
        _ when ArgumentCount().Match(message) is { Success: true } match => Count(match),
        _ when message.StartsWith("Argument index must be <", StringComparison.Ordinal) => TooMany(""),
        _ when NoMember().Match(message) is { Success: true } match && ThemeLibrary.NamesIn(match.Groups["group"].Value).Any() => ThemeLibrary.Lacks(match.Groups["group"].Value, match.Groups["name"].Value),
        _ when message.StartsWith("Invalid target function", StringComparison.Ordinal) || message.StartsWith("Pipe expression destination", StringComparison.Ordinal) => new Problem(
            "TPL3105",
            new Message("Hier wird ein Wert wie eine Funktion aufgerufen.", "A value is called like a function here."),
            new Message(
                "Zwei Werte nebeneinander sind ein Aufruf. Schreiben Sie dazwischen, was gemeint ist: einen Punkt (page.title), ein Zeichen wie == oder +, oder | vor einer Funktion.",
                "Two values side by side are a call. Write between them what is meant: a full stop (page.title), an operator such as == or +, or | before a function.")),
        _ => null,
    };

    private static Problem? OfOperator(string message) => message switch
    {
        _ when Operator().Match(message) is { Success: true } match => new Problem("TPL3201", new Message(
            $"„{match.Groups["operator"].Value}“ passt nicht zu diesen Werten.",
            $"'{match.Groups["operator"].Value}' does not work with these values."),
            new Message("Rechnen lässt sich mit Zahlen; Texte fügt + zusammen, Listen array.concat.", "Arithmetic is for numbers; + joins texts, array.concat joins lists.")),
        "Cannot divide by 0" or "Attempted to divide by zero." => new Problem("TPL3202", new Message("Hier wird durch 0 geteilt.", "This divides by 0."), new Message("Prüfen Sie vorher mit {{ if … }}, ob die Zahl 0 ist.", "Check with {{ if … }} before whether the number is 0.")),
        _ when message.Contains("can only be used inside for/while", StringComparison.Ordinal) => new Problem(
            "TPL3204",
            new Message("„break“ und „continue“ gibt es nur in einer Schleife.", "'break' and 'continue' exist in loops only."),
            new Message("Löschen Sie es, oder setzen Sie es zwischen {{ for … }} und {{ end }}.", "Delete it, or put it between {{ for … }} and {{ end }}.")),
        _ when message.Contains("used for [with] statement", StringComparison.Ordinal) => new Problem(
            "TPL3205",
            new Message("„with“ braucht ein Objekt mit Feldern; hier steht etwas anderes.", "'with' needs an object with members; this is something else."),
            new Message("Lassen Sie with weg, und nennen Sie die Felder ganz: {{ site.title }}.", "Leave with out and name the members in full: {{ site.title }}.")),
        _ when (message.StartsWith("The value `", StringComparison.Ordinal) && message.EndsWith("is not a number", StringComparison.Ordinal))
            || message.EndsWith("Must be a formattable number", StringComparison.Ordinal)
            || message.EndsWith("a non-numeric value", StringComparison.Ordinal) => new Problem(
            "TPL3203",
            new Message("Hier wird eine Zahl gebraucht.", "This needs a number."),
            new Message("Schreiben Sie Zahlen ohne Anführungszeichen, oder wandeln Sie den Text mit string.to_int um.", "Write numbers without quotation marks, or convert the text with string.to_int.")),
        _ => null,
    };

    private static Problem? OfLimit(string message) => message switch
    {
        _ when Rounds().Match(message) is { Success: true } match => LimitProblems.TooManyRounds(match.Groups["limit"].Value),
        _ when message.Contains("recursive depth limit", StringComparison.Ordinal) => LimitProblems.TooDeep(),
        _ when message.StartsWith("Range expression exceeds", StringComparison.Ordinal) => LimitProblems.RangeTooLong(),
        _ when message.Contains("OutputLimit", StringComparison.Ordinal) => LimitProblems.OutputTooLong(),
        _ when message.Contains("LimitToString", StringComparison.Ordinal) => LimitProblems.TextTooLong(),
        _ when message.StartsWith("Structure is too deeply nested", StringComparison.Ordinal) => LimitProblems.NestedTooDeep(),
        _ => null,
    };

    private static Problem Count(Match match) => int.Parse(match.Groups["given"].ValueSpan, null) < int.Parse(match.Groups["needed"].ValueSpan, null)
        ? new Problem("TPL3102", new Message(
            $"Dem Aufruf von {match.Groups["call"].Value} fehlen Angaben: {match.Groups["needed"].Value} werden gebraucht (den Wert vor „|“ mitgezählt).",
            $"The call of {match.Groups["call"].Value} lacks arguments: it needs {match.Groups["needed"].Value} (counting the one before '|')."),
            new Message("Schreiben Sie sie mit Leerzeichen dahinter, Texte in Anführungszeichen: {{ asset 'css/site.css' }}.", "Write them after it with spaces between, texts in quotation marks: {{ asset 'css/site.css' }}."))
        : TooMany($" ({match.Groups["call"].Value})");

    private static Problem TooMany(string call) => new("TPL3103", new Message(
        $"Die Funktion nimmt nicht so viele Angaben{call}.",
        $"The function does not take that many arguments{call}."),
        new Message("Löschen Sie, was zu viel ist; rechnet dahinter ein Operator, setzen Sie den Aufruf in runde Klammern.", "Delete what is too many; where an operator follows, put the call into round brackets."));

    // The words of an exception of .NET are none of a theme author's business, and may not even be words.
    private static Problem OfForeign(Exception cause) => cause switch
    {
        RegexMatchTimeoutException => LimitProblems.SlowPattern(),
        RegexParseException => new Problem("TPL3402", new Message("Das Suchmuster ist kein gültiger regulärer Ausdruck.", "The pattern is not a valid regular expression."), new Message("Schließen Sie jede Klammer, und schreiben Sie \\\\ vor Zeichen, die für sich selbst stehen.", "Close each bracket, and write \\\\ before characters that stand for themselves.")),
        OutOfMemoryException => LimitProblems.TooMuchMemory(),
        _ => Describe(cause.Message) ?? FailedCall(),
    };

    private static Problem FailedCall() => new("TPL3901", new Message("Mit diesen Werten gelingt der Aufruf nicht.", "The call fails with these values."), new Message("Prüfen Sie, was übergeben wird: Gibt es den Wert, und ist er von der Art, die die Funktion erwartet?", "Check what is passed: is the value there, and of the kind that the function expects?"));

    private static Problem Unnamed(string message) => message.EndsWith("')", StringComparison.Ordinal) && message.Contains(" (Parameter '", StringComparison.Ordinal)
        ? FailedCall()
        : new Problem(
            "TPL3999",
            new Message("Das geht hier nicht.", "This does not work here."),
            new Message("Prüfen Sie, ob Werte und Funktionen zusammenpassen; themes/README.md nennt, was es gibt.", "Check that values and functions fit together; themes/README.md names what there is."));

    private static Message KindOf(string type) => type.ToLowerInvariant() switch
    {
        "null" => new("null (nichts)", "null (nothing)"),
        "bool" or "boolean" => new("true oder false", "true or false"),
        "int" or "long" or "bigint" => new("eine ganze Zahl", "a whole number"),
        "double" or "float" or "decimal" => new("eine Zahl", "a number"),
        "datetime" => new("ein Datum", "a date"),
        "timespan" => new("eine Zeitspanne", "a time span"),
        "string" => new("ein Text", "a text"),
        "array" or "ilist" or "enumerable" or "ienumerable" or "object[]" or "range" => new("eine Liste", "a list"),
        "object" => new("ein Objekt", "an object"),
        _ => new("etwas anderes", "something else"),
    };

    [GeneratedRegex(@"^(Invalid target function|Pipe expression destination)[^a-z]+(?<name>(?<group>[a-z]+)\.[a-z_]+)", RegexOptions.ExplicitCapture, MatchMilliseconds)]
    private static partial Regex NoMember();

    [GeneratedRegex("^The (?<kind>function|variable or function) `(?<name>[^`]+)` was not found", RegexOptions.ExplicitCapture, MatchMilliseconds)]
    private static partial Regex NotFound();

    [GeneratedRegex("Cannot (get the|access) member:? (?<member>.+?)( for a null object\\.)?$", RegexOptions.ExplicitCapture, MatchMilliseconds)]
    private static partial Regex MemberOfNull();

    [GeneratedRegex("readonly|read-only", RegexOptions.ExplicitCapture, MatchMilliseconds)]
    private static partial Regex ReadOnly();

    [GeneratedRegex("Unable to convert type `(?<from>[^`]+)` to `?(?<to>[^`]+)`?", RegexOptions.ExplicitCapture, MatchMilliseconds)]
    private static partial Regex Conversion();

    [GeneratedRegex("Invalid number of arguments `(?<given>\\d+)` passed to `(?<call>[^`]+)` while expecting `(?<needed>\\d+)`", RegexOptions.ExplicitCapture, MatchMilliseconds)]
    private static partial Regex ArgumentCount();

    [GeneratedRegex("[Oo]perator `(?<operator>[^`]+)`", RegexOptions.ExplicitCapture, MatchMilliseconds)]
    private static partial Regex Operator();

    [GeneratedRegex("number of iteration limit `(?<limit>\\d+)`", RegexOptions.ExplicitCapture, MatchMilliseconds)]
    private static partial Regex Rounds();
}
