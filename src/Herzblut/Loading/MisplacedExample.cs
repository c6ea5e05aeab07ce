using System.Collections.Frozen;
using Herzblut.Schemas;
using Herzblut.Schemas.Keys;
using Herzblut.Yaml.Nodes;

namespace Herzblut.Loading;

/// <summary>Tells a practice example that lies where chapters and pages are by what its header holds.</summary>
internal static class MisplacedExample
{
    private const int FewestKeys = 2;

    private static readonly FrozenSet<string> InPages = NamesOf(ContentSchema.Chapter).Concat(NamesOf(ContentSchema.Page)).ToFrozenSet(StringComparer.Ordinal);
    private static readonly FrozenSet<string> InExamples = NamesOf(ContentSchema.Example).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>True where at least two entries belong in examples alone, and none in pages alone.</summary>
    public static bool Is(YamlMapping entries)
    {
        string[] names = [.. entries.Entries.Select(entry => entry.Key.Value)];
        return names.Count(name => InExamples.Contains(name) && !InPages.Contains(name)) >= FewestKeys
            && !names.Any(name => InPages.Contains(name) && !InExamples.Contains(name));
    }

    private static IEnumerable<string> NamesOf(ObjectSchema schema) => schema.Keys.Select(key => key.Name);
}
