using System.Collections.Immutable;
using Herzblut.Diagnostics;

namespace Herzblut.Yaml;

/// <summary>A list.</summary>
internal sealed record YamlSequence(ImmutableArray<YamlNode> Items, SourceSpan Span) : YamlNode(Span);
