using System.Globalization;
using Herzblut.Diagnostics;
using Herzblut.Yaml.Nodes;

namespace Herzblut.Theming.Loading;

/// <summary>Nested mappings as a flat list: <c>nav: {main: …}</c> is <c>nav.main</c>, the first item of a list <c>months.0</c>.</summary>
internal static class DottedKeys
{
    /// <summary>All single values below a node, in order of the file; none for null.</summary>
    public static IEnumerable<DottedKey> Of(YamlNode? node) => Of(node, "", default);

    private static IEnumerable<DottedKey> Of(YamlNode? node, string key, SourceSpan name) => node switch
    {
        YamlScalar scalar => [new DottedKey(key, name, scalar)],
        YamlMapping mapping => mapping.Entries.SelectMany(entry => Of(entry.Value, Join(key, entry.Key.Value), entry.Key.Span)),
        YamlSequence list => list.Items.SelectMany((item, index) => Of(item, Join(key, index.ToString(CultureInfo.InvariantCulture)), item.Span)),
        _ => [],
    };

    /// <summary>A key below another; the top has none.</summary>
    public static string Join(string parent, string key) => parent.Length == 0 ? key : $"{parent}.{key}";
}

/// <summary>A value with the names that lead to it.</summary>
/// <param name="Key">The names, joined by points.</param>
/// <param name="Name">Where the last of them stands.</param>
/// <param name="Value">The value.</param>
internal sealed record DottedKey(string Key, SourceSpan Name, YamlScalar Value);
