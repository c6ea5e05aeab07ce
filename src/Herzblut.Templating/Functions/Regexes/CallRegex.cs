using System.Text.RegularExpressions;
using Herzblut.Templating.Diagnostics;

namespace Herzblut.Templating.Functions.Regexes;

/// <summary>The regular expression that a call names by its pattern and options.</summary>
internal static class CallRegex
{
    public static Regex Of(in FunctionCall call, int pattern, int options)
    {
        try
        {
            return call.PerEngine<RegexCache>().Get(call.Text(pattern) ?? "", ReadOptions(call.Text(options)), call.RegexTimeout);
        }
        catch (RegexParseException error)
        {
            throw call.Fault(FunctionProblems.BadPattern(error.Offset, error.Error));
        }
    }

    /// <summary>The match behind another one. A regular expression limits the time of each search, this all of them together.</summary>
    /// <param name="call">The call.</param>
    /// <param name="match">The match before.</param>
    /// <param name="started">The time stamp of the first search.</param>
    public static Match Next(in FunctionCall call, Match match, long started)
        => call.RegexTimeout > TimeSpan.Zero && call.TimeProvider.GetElapsedTime(started) > call.RegexTimeout
            ? throw call.Fault(FunctionProblems.PatternTooSlow(call.RegexTimeout))
            : match.NextMatch();

    private static RegexOptions ReadOptions(string? letters)
    {
        RegexOptions options = RegexOptions.CultureInvariant;
        foreach (char letter in letters ?? "")
        {
            options |= letter switch
            {
                'i' => RegexOptions.IgnoreCase,
                'm' => RegexOptions.Multiline,
                's' => RegexOptions.Singleline,
                'x' => RegexOptions.IgnorePatternWhitespace,
                _ => RegexOptions.None,
            };
        }

        return options;
    }
}
