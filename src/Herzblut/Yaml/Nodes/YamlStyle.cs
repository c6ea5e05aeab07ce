namespace Herzblut.Yaml.Nodes;

/// <summary>The five ways to write a scalar.</summary>
internal enum YamlStyle
{
    /// <summary>Without quotation marks.</summary>
    Plain,

    /// <summary>In <c>'</c>.</summary>
    SingleQuoted,

    /// <summary>In <c>"</c>.</summary>
    DoubleQuoted,

    /// <summary>Behind <c>|</c>.</summary>
    Literal,

    /// <summary>Behind <c>&gt;</c>.</summary>
    Folded,
}
