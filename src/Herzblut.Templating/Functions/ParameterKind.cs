namespace Herzblut.Templating.Functions;

/// <summary>
/// What a builtin function takes at one place. Arguments are converted before the function runs; one that cannot be
/// converted is an error at that argument.
/// </summary>
public enum ParameterKind
{
    /// <summary>Any value as it is, null included.</summary>
    Any,

    /// <summary>A text: other values are printed as the template would print them; null stays null.</summary>
    Text,

    /// <summary>A 32-bit integer: doubles and booleans are converted, texts are an error, null is 0.</summary>
    Integer,

    /// <summary>A 64-bit floating-point number: integers and decimals are converted, texts are an error, null is 0.</summary>
    Double,

    /// <summary>A boolean by the language's truth.</summary>
    Boolean,

    /// <summary>A date: nothing else is converted; null is an error at the call.</summary>
    Date,

    /// <summary>A time span: nothing else is converted; null is an error at the call.</summary>
    TimeSpan,

    /// <summary>A list: an object becomes a list of {key, value}, a text one of its characters, null stays null, everything else is an error.</summary>
    List,

    /// <summary>An object: null stays null, everything else is an error.</summary>
    Object,

    /// <summary>Something to call: null stays null, everything else is an error.</summary>
    Function,

    /// <summary>Any number of further values; only as the last parameter.</summary>
    Rest,
}
