using System.Collections.Concurrent;
using System.Globalization;

namespace Herzblut.Templating.Functions;

/// <summary>The cultures that templates have named; .NET has its own cache, but makes texts to look into it.</summary>
internal sealed class CultureCache
{
    private const int Capacity = 64;

    private readonly ConcurrentDictionary<string, CultureInfo> _cultures = new(StringComparer.Ordinal);

    /// <exception cref="CultureNotFoundException">There is no such culture.</exception>
    public CultureInfo Get(string name)
    {
        if (_cultures.TryGetValue(name, out CultureInfo? culture))
        {
            return culture;
        }

        culture = CultureInfo.GetCultureInfo(name);
        if (_cultures.Count >= Capacity)
        {
            _cultures.Clear();
        }

        return _cultures[name] = culture;
    }
}
