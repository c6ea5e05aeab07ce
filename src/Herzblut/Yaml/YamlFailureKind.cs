using Herzblut.Yaml.Nodes;

namespace Herzblut.Yaml;

/// <summary>Why a YAML document could not be read to its end.</summary>
internal enum YamlFailureKind
{
    /// <summary>It breaks the rules of YAML.</summary>
    Syntax,

    /// <summary>Deeper than <see cref="YamlLimits.Depth"/>.</summary>
    TooDeep,

    /// <summary>More than <see cref="YamlLimits.Nodes"/>.</summary>
    TooMany,
}
