using System.Collections.Immutable;
using Herzblut.Diagnostics;

namespace Herzblut.Yaml.Nodes;

/// <summary>A list.</summary>
internal sealed record YamlSequence(ImmutableArray<YamlNode> Items, SourceSpan Span) : YamlNode(Span)
{
    /// <summary>True where an item may be missing that could not be read.</summary>
    public bool IsIncomplete { get; init; }
}
