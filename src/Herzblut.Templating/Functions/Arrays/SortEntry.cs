using Herzblut.Templating.Values;

namespace Herzblut.Templating.Functions.Arrays;

/// <summary>An item to be sorted: what decides, the item, and where it stood, so that equals keep their order.</summary>
internal readonly record struct SortEntry(Value Key, Value Item, int Position);
