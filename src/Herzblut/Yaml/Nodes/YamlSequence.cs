using System.Collections.Immutable;
using Herzblut.Diagnostics;

namespace Herzblut.Yaml.Nodes;

/// <summary>A list.</summary>
internal sealed record YamlSequence(ImmutableArray<YamlNode> Items, SourceSpan Span) : YamlNode(Span);
