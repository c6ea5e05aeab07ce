using System.Collections.Concurrent;
using System.Text.RegularExpressions;

namespace Herzblut.Templating.Functions.Regexes;

/// <summary>
/// The patterns that templates have used, ready to run. Templates mostly name a handful of constant patterns; where one
/// makes up hundreds, the cache starts anew rather than grow.
/// </summary>
internal sealed class RegexCache
{
    private const int Capacity = 256;

    // Reading a pattern, in loop rounds.
    private const int MakingWork = 150;
    private const int MakingWorkPerCharacter = 4;

    private readonly ConcurrentDictionary<(string Pattern, RegexOptions Options, TimeSpan Timeout), Regex> _regexes = new();

    /// <exception cref="RegexParseException">The pattern is no regular expression.</exception>
    public Regex Get(in FunctionCall call, string pattern, RegexOptions options, TimeSpan timeout)
    {
        if (_regexes.TryGetValue((pattern, options, timeout), out Regex? regex))
        {
            return regex;
        }

        call.CountWork(MakingWork + (pattern.Length * MakingWorkPerCharacter));
        regex = new Regex(pattern, options, timeout);
        if (_regexes.Count >= Capacity)
        {
            _regexes.Clear();
        }

        _regexes[(pattern, options, timeout)] = regex;
        return regex;
    }
}
