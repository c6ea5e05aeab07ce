using System.Globalization;
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
        string allowed = function.Parameters.Length.ToString(CultureInfo.InvariantCulture);
        string actual = given.ToString(CultureInfo.InvariantCulture);
        return new Problem("TPL3103", new Message(
            $"{function.Name} nimmt höchstens {allowed} Angaben (den Wert vor „|“ mitgezählt), hier sind es {actual}",
            $"{function.Name} takes at most {allowed} arguments (the piped one included), here are {actual}"));
    }
}
