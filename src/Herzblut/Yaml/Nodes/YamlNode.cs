using Herzblut.Diagnostics;

namespace Herzblut.Yaml.Nodes;

/// <summary>
/// A node of a YAML document with its place in the file.
/// </summary>
/// <param name="Span">From its first to its last character in the file as stored; for a block, from its first entry to its last.</param>
internal abstract record YamlNode(SourceSpan Span);
