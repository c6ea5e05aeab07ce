using System.Collections.Immutable;
using Herzblut.Yaml.Nodes;

namespace Herzblut.Schemas;

/// <summary>
/// What may stand after a key. The same description checks values, tells writers what was expected, and becomes the JSON Schema
/// that editors' tools understand.
/// </summary>
public abstract record Schema
{
    private protected Schema()
    {
    }

    /// <summary>What kind of value it is.</summary>
    public abstract SchemaKind Kind { get; }

    /// <summary>The keys of an object, or of the object that may stand instead of a single value; empty where there is none.</summary>
    public virtual ImmutableArray<SchemaKey> Keys => [];

    /// <summary>The only values that are allowed; empty where they are not that few.</summary>
    public virtual ImmutableArray<string> Choices => [];

    /// <summary>What the items of a list and the values of a map are; null for anything else.</summary>
    public virtual Schema? Item => null;

    /// <summary>
    /// Checks a value and reports what is wrong with it.
    /// </summary>
    /// <returns>The value itself; without its wrong parts, or <see cref="YamlUnreadable"/>, where something was reported as an error.</returns>
    internal abstract YamlNode Check(YamlNode node, FieldContext field);
}
