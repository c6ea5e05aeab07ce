using Herzblut.Templating.Diagnostics;
using Herzblut.Templating.Values;

namespace Herzblut.Templating.Functions.Strings;

/// <summary>White space taken away (the Unicode class, no-break spaces too) or filled in.</summary>
internal static class Trimming
{
    public static Value Left(in FunctionCall call) => call.Text(0)?.TrimStart();

    public static Value Right(in FunctionCall call) => call.Text(0)?.TrimEnd();

    public static Value Both(in FunctionCall call) => call.Text(0)?.Trim();

    /// <summary>Line ends of every kind vanish without a blank in their place.</summary>
    public static Value StripNewlines(in FunctionCall call)
        => call.Text(0)?.Replace("\r", "", StringComparison.Ordinal).Replace("\n", "", StringComparison.Ordinal);

    public static Value PadLeft(in FunctionCall call) => (call.Text(0) ?? "").PadLeft(Width(call));

    public static Value PadRight(in FunctionCall call) => (call.Text(0) ?? "").PadRight(Width(call));

    private static int Width(in FunctionCall call)
    {
        int width = call.Integer(1);
        if (width < 0)
        {
            throw call.Fault(FunctionProblems.Negative("width", width));
        }

        call.EnsureTextFits(width);
        return width;
    }
}
