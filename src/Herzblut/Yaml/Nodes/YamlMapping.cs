using System.Collections.Immutable;
using Herzblut.Diagnostics;

namespace Herzblut.Yaml.Nodes;

/// <summary>Keys with their values, in the order of the file; every key once.</summary>
internal sealed record YamlMapping(ImmutableArray<YamlEntry> Entries, SourceSpan Span) : YamlNode(Span)
{
    /// <summary>
    /// True where something was written that could not be read, so that it cannot be said which keys are missing.
    /// </summary>
    public bool IsIncomplete { get; init; }

    /// <summary>The value of a key; null where the key is absent.</summary>
    public YamlNode? this[string key]
    {
        get
        {
            foreach (YamlEntry entry in Entries)
            {
                if (string.Equals(entry.Key.Value, key, StringComparison.Ordinal))
                {
                    return entry.Value;
                }
            }

            return null;
        }
    }

    /// <summary>The entry after another one; null after the last.</summary>
    public YamlEntry? Next(YamlEntry entry) => Entries.IndexOf(entry) is var at and >= 0 && at + 1 < Entries.Length ? Entries[at + 1] : null;
}
