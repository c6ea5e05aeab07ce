using Herzblut.Yaml.Nodes;

namespace Herzblut.Schemas;

/// <summary>
/// What may stand after a key. The same description checks a value, tells a writer what was expected and becomes the JSON Schema
/// that editors' tools understand.
/// </summary>
internal abstract record Schema
{
    /// <summary>
    /// Checks a value and reports what is wrong with it.
    /// </summary>
    /// <returns>The value itself; without its wrong parts, or <see cref="YamlUnreadable"/>, where something was reported as an error.</returns>
    public abstract YamlNode Check(YamlNode node, FieldContext field);
}
