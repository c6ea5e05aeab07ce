using System.Text.RegularExpressions;
using Herzblut.Templating.Diagnostics;
using Herzblut.Templating.Values;

namespace Herzblut.Templating.Functions.Regexes;

/// <summary>Texts made literal for a pattern, and back. Null stays null.</summary>
internal static class PatternEscaping
{
    public static Value Escape(in FunctionCall call) => call.Text(0) is string text ? GrowthGuard.Checked(call, Regex.Escape(text)) : Value.Null;

    public static Value Unescape(in FunctionCall call)
    {
        try
        {
            return call.Text(0) is string text ? Regex.Unescape(text) : Value.Null;
        }
        catch (RegexParseException error)
        {
            throw call.Fault(FunctionProblems.BadPattern(error.Offset, error.Error));
        }
    }
}
