using System.Text.RegularExpressions;
using Herzblut.Templating.Diagnostics;

namespace Herzblut.Templating.Functions.Regexes;

/// <summary>The regular expression that a call names by its pattern and options.</summary>
internal static class CallRegex
{
    // A search, and a further one with its groups, in loop rounds.
    public const int SearchWork = 8;

    public static Regex Of(in FunctionCall call, int pattern, int options)
    {
        call.CountWork(SearchWork);
        try
        {
            return call.PerEngine<RegexCache>().Get(call, call.Text(pattern) ?? "", ReadOptions(call.Text(options)), call.RegexTimeout);
        }
        catch (RegexParseException error)
        {
            throw call.Fault(FunctionProblems.BadPattern(error.Offset, error.Error));
        }
    }

    /// <summary>
    /// The match behind another one. A regular expression limits the time of each search; that of all together, however
    /// many there are, falls under the limits of the render.
    /// </summary>
    public static Match Next(in FunctionCall call, Match match)
    {
        call.CountWork(SearchWork + match.Groups.Count);
        return match.NextMatch();
    }

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
