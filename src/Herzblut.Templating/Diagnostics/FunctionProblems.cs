using System.Globalization;
using Herzblut.Diagnostics;

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

    private static string Text(long number) => number.ToString(CultureInfo.InvariantCulture);
}
