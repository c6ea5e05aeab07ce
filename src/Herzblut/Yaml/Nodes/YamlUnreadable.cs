using Herzblut.Diagnostics;

namespace Herzblut.Yaml.Nodes;

/// <summary>
/// Stands where something was written that could not be used, and was reported: later checks neither use it nor
/// complain that it is missing.
/// </summary>
internal sealed record YamlUnreadable(SourceSpan Span) : YamlNode(Span);
