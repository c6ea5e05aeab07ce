using System.Collections.Frozen;
using Herzblut.Diagnostics;
using Herzblut.Schemas;
using Herzblut.Schemas.Keys;
using Herzblut.Yaml.Nodes;

namespace Herzblut.Configuration;

/// <summary>Reads <c>journey</c> of <c>site.yml</c>; what it names must be touchpoints.</summary>
internal sealed class JourneyReader(SourceText source, LocalizedTextReader texts, Vocabulary touchpoints, DiagnosticBag bag)
{
    /// <summary>The journey; an empty one where the key is absent.</summary>
    public JourneyConfig Read(Fields? journey)
    {
        if (journey is not { } fields)
        {
            return JourneyConfig.Empty;
        }

        YamlEntry[] thoughts = [.. fields.Object(ConfigSchema.Thoughts)?.Mapping.Entries.Where(entry => IsTouchpoint(entry.Key)) ?? []];
        return new JourneyConfig(
            thoughts.Where(entry => entry.Value is YamlMapping)
                .ToFrozenDictionary(entry => entry.Key.Value, entry => texts.ToText((YamlMapping)entry.Value, whereNone: ""), StringComparer.Ordinal),
            fields.Scalars(ConfigSchema.Backstage).Where(IsTouchpoint).Select(scalar => scalar.Value.Trim()).ToFrozenSet(StringComparer.Ordinal));
    }

    // A vocabulary that cannot be read was reported, and tells of no id that it is wrong.
    private bool IsTouchpoint(YamlScalar id)
    {
        bool isKnown = touchpoints.Find(id.Value.Trim()) is not null;
        if (!isKnown && touchpoints != Vocabulary.Unreadable)
        {
            bag.Add(ConfigDiagnostics.UnknownTouchpoint(source, id.Span, id.Value, touchpoints.Entries.Select(entry => entry.Id)));
        }

        return isKnown;
    }
}
