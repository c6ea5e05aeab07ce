using Herzblut.Yaml.Nodes;

namespace Herzblut.Yaml;

/// <summary>
/// Where the parser gave up, which is seldom where the writer has to change something.
/// </summary>
/// <param name="Offset">In the file.</param>
/// <param name="Kind">What stopped it.</param>
internal readonly record struct YamlFailure(int Offset, YamlFailureKind Kind);

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
