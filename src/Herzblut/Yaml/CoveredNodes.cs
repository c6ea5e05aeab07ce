using Herzblut.Yaml.Nodes;

namespace Herzblut.Yaml;

/// <summary>
/// Marks objects and lists as unreadable that a covered line may have belonged to, so that what was only misspelt is not reported as missing.
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
