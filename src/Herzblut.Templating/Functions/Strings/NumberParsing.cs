using System.Globalization;
using Herzblut.Templating.Values;

namespace Herzblut.Templating.Functions.Strings;

/// <summary>Numbers out of texts as the culture of the render writes them; null for anything else.</summary>
internal static class NumberParsing
{
    private const NumberStyles Fractional = NumberStyles.Float | NumberStyles.AllowThousands;

    public static Value ToInt(in FunctionCall call)
        => int.TryParse(call.Text(0), NumberStyles.Integer, call.Culture, out int number) ? number : Value.Null;

    public static Value ToLong(in FunctionCall call)
        => long.TryParse(call.Text(0), NumberStyles.Integer, call.Culture, out long number) ? number : Value.Null;

    public static Value ToFloat(in FunctionCall call)
        => float.TryParse(call.Text(0), Fractional, call.Culture, out float number) ? number : Value.Null;

    public static Value ToDouble(in FunctionCall call)
        => double.TryParse(call.Text(0), Fractional, call.Culture, out double number) ? number : Value.Null;
}
