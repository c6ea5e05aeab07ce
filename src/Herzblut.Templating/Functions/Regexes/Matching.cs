using System.Text.RegularExpressions;
using Herzblut.Templating.Diagnostics;
using Herzblut.Templating.Values;

namespace Herzblut.Templating.Functions.Regexes;

/// <summary>Finding matches and splitting at them. Null counts as the empty text.</summary>
internal static class Matching
{
    /// <summary>The first match and its groups; an empty list for none.</summary>
    public static Value Match(in FunctionCall call)
    {
        try
        {
            Match match = CallRegex.Of(call, 1, 2).Match(call.Text(0) ?? "");
            return match.Success ? Groups(match) : new ArrayValue();
        }
        catch (RegexMatchTimeoutException)
        {
            throw call.Fault(FunctionProblems.PatternTooSlow(call.RegexTimeout));
        }
    }

    /// <summary>A list of what <see cref="Match"/> gives, for all matches.</summary>
    public static Value Matches(in FunctionCall call)
    {
        try
        {
            var matches = new ArrayValue();
            for (Match match = CallRegex.Of(call, 1, 2).Match(call.Text(0) ?? ""); match.Success; match = CallRegex.Next(call, match))
            {
                matches.Add(Groups(match));
            }

            return matches;
        }
        catch (RegexMatchTimeoutException)
        {
            throw call.Fault(FunctionProblems.PatternTooSlow(call.RegexTimeout));
        }
    }

    /// <summary>The parts between matches, empty ones included; groups of the pattern are parts too.</summary>
    public static Value Split(in FunctionCall call)
    {
        try
        {
            string[] parts = CallRegex.Of(call, 1, 2).Split(call.Text(0) ?? "");
            call.CountWork((long)parts.Length * CallRegex.SearchWork);
            return new ArrayValue(Array.ConvertAll(parts, part => (Value)part));
        }
        catch (RegexMatchTimeoutException)
        {
            throw call.Fault(FunctionProblems.PatternTooSlow(call.RegexTimeout));
        }
    }

    private static ArrayValue Groups(Match match)
    {
        var groups = new Value[match.Groups.Count];
        for (int i = 0; i < groups.Length; i++)
        {
            groups[i] = match.Groups[i].Value;
        }

        return new ArrayValue(groups);
    }
}
