using Herzblut.Yaml.Nodes;

namespace Herzblut.Yaml;

/// <summary>
/// Marks what lines that were covered may have belonged to: nobody is told that something is missing which was only misspelt.
/// </summary>
internal static class CoveredNodes
{
    /// <summary>The node with its objects incomplete and its empty values unreadable.</summary>
    public static YamlNode? Mark(YamlNode? node) => node switch
    {
        YamlScalar { IsNull: true } => new YamlUnreadable(node.Span),
        YamlSequence list => list with { Items = [.. list.Items.Select(item => Mark(item)!)] }, // A node stays a node.
        YamlMapping mapping => mapping with
        {
            Entries = [.. mapping.Entries.Select(entry => entry with { Value = Mark(entry.Value)! })],
            IsIncomplete = true,
        },
        _ => node,
    };
}
