using Herzblut.Diagnostics;
using Herzblut.Sources;

namespace Herzblut.Yaml.Nodes;

/// <summary>
/// A single value.
/// </summary>
/// <param name="Value">Decoded: without quotes, escapes, folding and indentation.</param>
/// <param name="Style">How it is written.</param>
/// <param name="Span">Quotation marks and block indicators included.</param>
internal sealed record YamlScalar(string Value, YamlStyle Style, SourceSpan Span) : YamlNode(Span)
{
    /// <summary>True where nothing stands after the key or the dash, or what YAML reads as nothing.</summary>
    public bool IsNull => Style == YamlStyle.Plain && Value is "" or "~" or "null" or "Null" or "NULL";

    /// <summary>The value with a way back to the file.</summary>
    public MappedText ToText(SourceText source) => ScalarMap.Map(this, source);
}

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
