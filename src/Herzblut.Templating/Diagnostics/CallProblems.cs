using Herzblut.Diagnostics;
using Herzblut.Templating.Functions;
using Herzblut.Templating.Values;

namespace Herzblut.Templating.Diagnostics;

/// <summary>Mistakes at a call, found before the function runs: TPL3101 and up.</summary>
internal static class CallProblems
{
    /// <summary>TPL3101: an argument has a kind that the parameter does not take.</summary>
    public static Problem WrongArgument(BuiltinFunction function, Parameter parameter, in Value value)
    {
        Message wanted = KindNames.Of(parameter.Kind);
        Message actual = KindNames.Of(value.Kind);
        return new Problem("TPL3101", new Message(
            $"{function.Name} erwartet als „{parameter.Name}“ {wanted.German}, bekommt aber {actual.German}",
            $"{function.Name} expects {wanted.English} as '{parameter.Name}', but gets {actual.English}"));
    }

    /// <summary>TPL3102: an argument is missing.</summary>
    public static Problem TooFewArguments(BuiltinFunction function, int given)
    {
        string missing = given < function.Parameters.Length ? function.Parameters[given].Name : "…";
        return new Problem("TPL3102", new Message(
            $"Dem Aufruf von {function.Name} fehlt „{missing}“",
            $"The call of {function.Name} lacks '{missing}'"));
    }

    /// <summary>TPL3103: there are more arguments than parameters.</summary>
    public static Problem TooManyArguments(BuiltinFunction function, int given)
    {
        string allowed = Number.Of(function.Parameters.Length);
        string actual = Number.Of(given);
        return new Problem("TPL3103", new Message(
            $"{function.Name} nimmt höchstens {allowed} Angaben (den Wert vor „|“ mitgezählt), hier sind es {actual}",
            $"{function.Name} takes at most {allowed} arguments (the piped one included), here are {actual}"));
    }

    /// <summary>TPL3102: an argument is missing at a call of a template's function.</summary>
    public static Problem TooFew(string function, string missing) => new("TPL3102", new Message(
        $"Dem Aufruf von {function} fehlt „{missing}“",
        $"The call of {function} lacks '{missing}'"));

    /// <summary>TPL3103: there are more arguments than parameters of a template's function.</summary>
    public static Problem TooMany(string function, int allowed) => new("TPL3103", new Message(
        $"{function} nimmt höchstens {Number.Of(allowed)} Angaben",
        $"{function} takes at most {Number.Of(allowed)} arguments"));

    /// <summary>TPL3104: a named argument that no parameter has the name of.</summary>
    public static Problem UnknownParameter(string function, string name, IEnumerable<string> known) => new(
        "TPL3104",
        new Message($"{function} hat keinen Parameter „{name}“", $"{function} has no parameter '{name}'"),
        Hints.DidYouMean(name, known));

    /// <summary>TPL3105: something is called that is no function.</summary>
    public static Problem NotAFunction(in Value value)
    {
        Message kind = KindNames.Of(value.Kind);
        return new Problem(
            "TPL3105",
            new Message($"Hier wird {kind.German} wie eine Funktion aufgerufen", $"Here {kind.English} is called like a function"),
            new Message("Zwei Werte nebeneinander sind ein Aufruf; fehlt ein Operator?", "two values side by side are a call; is an operator missing?"));
    }

    /// <summary>TPL3106: a function that nobody has defined.</summary>
    public static Problem UnknownFunction(string name, IEnumerable<string> known) => new(
        "TPL3106",
        new Message($"Die Funktion „{name}“ gibt es nicht", $"There is no function '{name}'"),
        name is "elseif" or "elsif"
            ? new Message("Schreiben Sie „else if“", "write 'else if'")
            : Hints.DidYouMean(name, known));

    /// <summary>TPL3106: a function that a group does not have.</summary>
    public static Problem UnknownMember(FunctionGroup group, string name)
    {
        string? nearest = Suggestion.Nearest(name, group.MemberNames);
        return new Problem(
            "TPL3106",
            new Message($"Die Funktion „{group.Name}.{name}“ gibt es nicht", $"There is no function '{group.Name}.{name}'"),
            nearest is null ? null : new Message($"Meinten Sie „{group.Name}.{nearest}“?", $"did you mean '{group.Name}.{nearest}'?"));
    }

    /// <summary>TPL3107: a positional argument behind a named one.</summary>
    public static Problem PositionalAfterNamed() => new("TPL3107", new Message(
        "Nach einer benannten Angabe muss jede weitere benannt sein",
        "Behind a named argument each one has to be named"));

    /// <summary>TPL3108: <c>wrap</c> of something that is no function of a template.</summary>
    public static Problem CannotWrap() => new("TPL3108", new Message(
        "„wrap“ braucht den Namen einer Funktion, die mit „func“ erklärt ist",
        "'wrap' needs the name of a function that 'func' declares"));
}
