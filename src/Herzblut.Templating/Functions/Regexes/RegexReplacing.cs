using System.Text;
using System.Text.RegularExpressions;
using Herzblut.Templating.Diagnostics;
using Herzblut.Templating.Values;

namespace Herzblut.Templating.Functions.Regexes;

/// <summary><c>regex.replace</c>; the replacement may name groups (<c>$1</c>, <c>${name}</c>, <c>$0</c>).</summary>
internal static class RegexReplacing
{
    public static Value Replace(in FunctionCall call)
    {
        string text = call.Text(0) ?? "";
        string replacement = call.Text(2) ?? "";
        Regex regex = CallRegex.Of(call, 1, 3);
        try
        {
            return IsSurelyShort(text, replacement) ? regex.Replace(text, replacement) : ReplaceCounting(call, regex, text, replacement);
        }
        catch (RegexMatchTimeoutException)
        {
            throw call.Fault(FunctionProblems.PatternTooSlow(call.RegexTimeout));
        }
    }

    /// <summary>True where no pattern can make the result long, so that nothing needs counting.</summary>
    private static bool IsSurelyShort(string text, string replacement)
    {
        const long Harmless = 64 * 1024;
        long matches = text.Length + 1L;
        long groups = replacement.AsSpan().Count('$') * (long)text.Length;
        return text.Length + (matches * (replacement.Length + groups)) <= Harmless;
    }

    private static string ReplaceCounting(in FunctionCall call, Regex regex, string text, string replacement)
    {
        var replaced = new StringBuilder(text.Length);
        int copied = 0;
        for (Match match = regex.Match(text); match.Success; match = CallRegex.Next(call, match))
        {
            replaced.Append(text, copied, match.Index - copied).Append(match.Result(replacement));
            copied = match.Index + match.Length;
            GrowthGuard.Check(call, replaced.Length);
        }

        GrowthGuard.Check(call, (long)replaced.Length + text.Length - copied);
        return replaced.Append(text, copied, text.Length - copied).ToString();
    }
}
