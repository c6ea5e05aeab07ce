using System.Collections.Immutable;
using Herzblut.Diagnostics;

namespace Herzblut.Schemas;

/// <summary>
/// A key of an object.
/// </summary>
/// <param name="Name">As it is written.</param>
/// <param name="Value">What may stand after it.</param>
/// <param name="Purpose">What it is for, in one sentence.</param>
/// <param name="OtherWords">What people write instead, in German or in other words, in lower case, with <c>_</c> for spaces.</param>
public sealed record SchemaKey(string Name, Schema Value, Message Purpose, params ImmutableArray<string> OtherWords)
{
    /// <summary>True where an object without it is an error.</summary>
    public bool IsRequired { get; init; }
}
