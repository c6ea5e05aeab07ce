using Herzblut.Diagnostics;

namespace Herzblut.Templating.Diagnostics;

/// <summary>What can be wrong with the text of a template: TPL1001 and up.</summary>
internal static class SyntaxProblems
{
    /// <summary>TPL1001: a character that means nothing in code.</summary>
    public static Problem InvalidCharacter(string character) => new("TPL1001", new Message(
        $"Das Zeichen „{character}“ bedeutet im Code nichts",
        $"The character '{character}' means nothing in code"));

    /// <summary>TPL1002: a string has no closing quote.</summary>
    public static Problem UnclosedString() => new("TPL1002", new Message(
        "Der Text hat kein schließendes Anführungszeichen",
        "The text has no closing quote"));

    /// <summary>TPL1003: an unknown escape in a string.</summary>
    public static Problem InvalidEscape(char character) => new(
        "TPL1003",
        new Message($"„\\{character}“ ist kein bekanntes Sonderzeichen", $"'\\{character}' is no known escape"),
        new Message(
            "Schreiben Sie \\\\ für einen Rückstrich, oder setzen Sie den Text in `Gravis-Zeichen`",
            "write \\\\ for a back-slash, or put the text into `back quotes`"));

    /// <summary>TPL1004: a number that cannot be read.</summary>
    public static Problem InvalidNumber(string number) => new(
        "TPL1004",
        new Message($"„{number}“ ist keine gültige Zahl", $"'{number}' is no valid number"),
        new Message("Schreiben Sie zum Beispiel 1.0e-5 statt 1e-5", "write 1.0e-5, say, instead of 1e-5"));

    /// <summary>TPL1005: something particular should stand here.</summary>
    public static Problem Expected(string what, string actual) => new("TPL1005", new Message(
        $"Hier fehlt „{what}“{BeforeGerman(actual)}",
        $"Here '{what}' is missing{BeforeEnglish(actual)}"));

    /// <summary>TPL1006: a value should stand here.</summary>
    public static Problem ExpectedExpression(string actual) => new("TPL1006", new Message(
        $"Hier fehlt ein Wert{BeforeGerman(actual)}",
        $"Here a value is missing{BeforeEnglish(actual)}"));

    /// <summary>TPL1007: a statement goes on where it should end.</summary>
    public static Problem UnexpectedToken(string actual) => new(
        "TPL1007",
        new Message($"„{actual}“ passt hier nicht", $"'{actual}' does not fit here"),
        new Message(
            "Eine Anweisung endet mit dem Zeilenende, einem Semikolon oder }}",
            "a statement ends with the line, a semicolon or }}"));

    /// <summary>TPL1008: <c>end</c>, <c>else</c> or <c>when</c> without a block.</summary>
    public static Problem UnexpectedBlockEnd(string word) => new("TPL1008", new Message(
        $"„{word}“ gehört zu keinem offenen Block",
        $"'{word}' belongs to no open block"));

    /// <summary>TPL1009: a block is not closed.</summary>
    public static Problem MissingEnd() => new(
        "TPL1009",
        new Message("Ein Block ist nicht geschlossen", "A block is not closed"),
        new Message("Schreiben Sie {{ end }} hinter seinen Inhalt", "write {{ end }} behind its content"));

    /// <summary>TPL1010: an assignment inside an expression.</summary>
    public static Problem NestedAssignment() => new(
        "TPL1010",
        new Message("Zuweisen geht nur in einer eigenen Anweisung", "Assigning is a statement of its own"),
        new Message("Zum Vergleichen schreiben Sie ==", "write == to compare"));

    /// <summary>TPL1011: something that nothing can be assigned to.</summary>
    public static Problem InvalidTarget() => new("TPL1011", new Message(
        "Zuweisen lässt sich nur an eine Variable, ein Feld oder ein Element",
        "Only a variable, a member or an item can be assigned to"));

    /// <summary>TPL1012: a name should follow the dot.</summary>
    public static Problem ExpectedMember(string actual) => new("TPL1012", new Message(
        $"Nach dem Punkt fehlt ein Name{BeforeGerman(actual)}",
        $"A name is missing after the dot{BeforeEnglish(actual)}"));

    /// <summary>TPL1013: a key should stand here.</summary>
    public static Problem ExpectedKey(string actual) => new("TPL1013", new Message(
        $"Hier fehlt der Name eines Feldes{BeforeGerman(actual)}",
        $"Here the name of a member is missing{BeforeEnglish(actual)}"));

    /// <summary>TPL1014: an unknown property of a loop.</summary>
    public static Problem UnknownLoopMember(string loop, string member) => new(
        "TPL1014",
        new Message($"„{loop}.{member}“ gibt es nicht", $"There is no '{loop}.{member}'"),
        new Message(
            loop == "for" ? "Es gibt index, rindex, first, last, length, even, odd und changed" : "Es gibt index, first, even und odd",
            loop == "for" ? "there are index, rindex, first, last, length, even, odd and changed" : "there are index, first, even and odd"));

    /// <summary>TPL1015: a loop without <c>in</c>.</summary>
    public static Problem ExpectedIn() => new(
        "TPL1015",
        new Message("Der Schleife fehlt das Wort „in“", "The loop lacks the word 'in'"),
        new Message("Schreiben Sie zum Beispiel {{ for x in liste }}", "write {{ for x in list }}, say"));

    /// <summary>TPL1016: an unknown option of a loop.</summary>
    public static Problem UnknownLoopOption(string name, bool isTableRow) => new(
        "TPL1016",
        new Message($"Die Schleife kennt „{name}“ nicht", $"The loop does not know '{name}'"),
        new Message(
            "Es gibt offset:, limit: und reversed" + (isTableRow ? " und cols:" : ""),
            "there are offset:, limit: and reversed" + (isTableRow ? " and cols:" : "")));

    /// <summary>TPL1017: a case has statements before its first <c>when</c>.</summary>
    public static Problem ExpectedWhen() => new("TPL1017", new Message(
        "Auf „case“ folgt zuerst „when“",
        "'case' is followed by 'when' first"));

    /// <summary>TPL1018: a variable should stand here.</summary>
    public static Problem ExpectedVariable() => new("TPL1018", new Message(
        "Hier muss der Name einer Variablen stehen",
        "Here the name of a variable has to stand"));

    /// <summary>TPL1019: a function without a name.</summary>
    public static Problem ExpectedFunctionName(string actual) => new("TPL1019", new Message(
        $"Nach „func“ fehlt der Name{BeforeGerman(actual)}",
        $"The name is missing after 'func'{BeforeEnglish(actual)}"));

    /// <summary>TPL1020: a parameter that is no name.</summary>
    public static Problem InvalidParameter() => new("TPL1020", new Message(
        "In der Klammer einer Funktion stehen nur Namen",
        "Only names stand in the parentheses of a function"));

    /// <summary>TPL1021: a default value that has to be worked out.</summary>
    public static Problem DefaultNotLiteral() => new("TPL1021", new Message(
        "Ein Vorgabewert muss eine feste Zahl oder ein fester Text sein",
        "A default has to be a fixed number or text"));

    /// <summary>TPL1022: a parameter behind the one that takes the rest.</summary>
    public static Problem ParameterAfterRest() => new("TPL1022", new Message(
        "Hinter dem Parameter mit „...“ darf keiner mehr stehen",
        "No parameter may follow the one with '...'"));

    /// <summary>TPL1023: a required parameter behind an optional one.</summary>
    public static Problem ParameterAfterOptional() => new("TPL1023", new Message(
        "Hinter einem Parameter mit Vorgabewert braucht jeder einen",
        "Behind a parameter with a default each one needs one"));

    /// <summary>TPL1024: nested deeper than anyone can read.</summary>
    public static Problem TooDeep() => new("TPL1024", new Message(
        "Hier ist zu viel ineinander verschachtelt",
        "Too much is nested here"));

    private static string BeforeGerman(string actual) => actual switch
    {
        "" => " (der Text ist zu Ende)",
        "\n" => " (die Zeile ist zu Ende)",
        _ => $" vor „{actual}“",
    };

    private static string BeforeEnglish(string actual) => actual switch
    {
        "" => " (the text ends)",
        "\n" => " (the line ends)",
        _ => $" before '{actual}'",
    };
}
