using System.Collections.Frozen;
using Herzblut.Schemas;

namespace Herzblut.Configuration;

/// <summary>What the customer's journey tells beside its stations.</summary>
/// <param name="Thoughts">What customers think at a station, by the id of its touchpoint.</param>
/// <param name="Backstage">Touchpoints that nobody sees from outside.</param>
internal sealed record JourneyConfig(FrozenDictionary<string, LocalizedText> Thoughts, FrozenSet<string> Backstage)
{
    /// <summary>A journey that tells nothing.</summary>
    public static JourneyConfig Empty { get; } = new(FrozenDictionary<string, LocalizedText>.Empty, FrozenSet<string>.Empty);
}
