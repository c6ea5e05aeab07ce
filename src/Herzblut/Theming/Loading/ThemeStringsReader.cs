using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using Herzblut.Diagnostics;
using Herzblut.Schemas;
using Herzblut.Theming.Files;
using Herzblut.Theming.Strings;
using Herzblut.Yaml;
using Herzblut.Yaml.Nodes;

namespace Herzblut.Theming.Loading;

/// <summary>
/// Reads a <c>strings/&lt;lang&gt;.yml</c>. A mapping whose keys are all names of plural forms is one text in several forms:
/// <code>
/// chapter:
///   edit: Etwas verbessern
///   reading:
///     one: 1 Minute
///     other: "{0} Minuten"
/// </code>
/// </summary>
internal sealed class ThemeStringsReader
{
    // Their names in the file, in the order of PluralForm.
    private static readonly string[] Forms = ["other", "zero", "one", "two", "few", "many"];

    private readonly string _language;
    private readonly SourceText _source;
    private readonly DiagnosticBag _diagnostics;
    private readonly Dictionary<string, WrittenString> _strings = new(StringComparer.Ordinal);

    private ThemeStringsReader(string language, SourceText source, DiagnosticBag diagnostics)
    {
        _language = language;
        _source = source;
        _diagnostics = diagnostics;
    }

    /// <summary>The texts of a file by dotted key.</summary>
    public static IReadOnlyDictionary<string, WrittenString> Read(string language, SourceText source, DiagnosticBag diagnostics)
    {
        var reader = new ThemeStringsReader(language, source, diagnostics);
        reader.Add("", [], YamlReader.Read(source, new SourceSpan(0, source.Text.Length), FrozenSet<string>.Empty, diagnostics));
        return reader._strings;
    }

    private void Add(string key, ImmutableArray<YamlScalar> names, YamlNode node)
    {
        switch (node)
        {
            case YamlScalar { IsNull: true } empty:
                _diagnostics.Add(FieldDiagnostics.EmptyValue(empty, new FieldContext(_source, key, VocabulariesConfig.Empty, _diagnostics), TextSchema.Plain));
                break;
            case YamlScalar scalar:
                _strings[key] = new WrittenString(ThemeString.Plain(scalar.Value), _source, scalar.Span, names);
                break;
            case YamlMapping mapping when IsPlural(mapping):
                AddPlural(key, names, mapping);
                break;
            case YamlMapping mapping:
                AddAll(mapping, key, names);
                break;
            case YamlSequence list:
                AddAll(list, key, names);
                break;
        }
    }

    private void AddAll(YamlMapping mapping, string key, ImmutableArray<YamlScalar> names)
    {
        foreach (YamlEntry entry in mapping.Entries)
        {
            Add(DottedKeys.Join(key, entry.Key.Value), names.Add(entry.Key), entry.Value);
        }
    }

    private void AddAll(YamlSequence list, string key, ImmutableArray<YamlScalar> names)
    {
        for (int i = 0; i < list.Items.Length; i++)
        {
            Add(DottedKeys.Join(key, i.ToString(CultureInfo.InvariantCulture)), names, list.Items[i]);
        }
    }

    private static bool IsPlural(YamlMapping mapping)
        => mapping.Entries.Length > 0 && mapping.Entries.All(entry => entry.Value is YamlScalar && Forms.Contains(entry.Key.Value, StringComparer.Ordinal));

    private void AddPlural(string key, ImmutableArray<YamlScalar> names, YamlMapping mapping)
    {
        if (mapping["other"] is null)
        {
            _diagnostics.Add(ThemeDiagnostics.PluralWithoutOther(_source, mapping.Entries[0].Key.Span, key));
        }

        // What stands in for a missing "other" is never shown: the mistake ends the build.
        string?[] forms = [.. Forms.Select(form => (mapping[form] as YamlScalar)?.Value)]; // IsPlural saw scalars only
        forms[(int)PluralForm.Other] ??= "";
        _strings[key] = new WrittenString(ThemeString.Plural(_language, forms), _source, mapping.Entries[0].Key.Span, names);
    }
}
