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
}
