using Herzblut.Yaml.Nodes;

namespace Herzblut.Yaml;

/// <summary>
/// Marks what a line that was covered may have belonged to: it may have held any of the keys that seem to be missing, or the value of any
/// key that seems to be empty, so neither is reported.
/// </summary>
internal static class CoveredNodes
{
    /// <summary>The node with its objects and lists incomplete and its empty values unreadable.</summary>
    public static YamlNode? Mark(YamlNode? node) => node switch
    {
        YamlScalar { IsNull: true } => new YamlUnreadable(node.Span),
        YamlSequence list => list with { Items = [.. list.Items.Select(item => Mark(item)!)], IsIncomplete = true }, // A node stays a node.
        YamlMapping mapping => mapping with
        {
            Entries = [.. mapping.Entries.Select(entry => entry with { Value = Mark(entry.Value)! })],
            IsIncomplete = true,
        },
        _ => node,
    };
}
