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

    /// <summary>After <c>|</c>.</summary>
    Literal,

    /// <summary>After <c>&gt;</c>.</summary>
    Folded,
}
