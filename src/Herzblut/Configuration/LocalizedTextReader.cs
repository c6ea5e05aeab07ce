using System.Collections.Frozen;
using System.Collections.Immutable;
using Herzblut.Diagnostics;
using Herzblut.Schemas;
using Herzblut.Yaml.Nodes;

namespace Herzblut.Configuration;

/// <summary>Reads the texts of <c>site.yml</c> that may differ per language.</summary>
internal sealed class LocalizedTextReader(SourceText source, ImmutableArray<Located<string>> languages, DiagnosticBag bag)
{
    private string DefaultLanguage => languages[0].Value;

    /// <summary>The text of a key; null where it is absent or was refused. Languages without one fall back to the default language.</summary>
    public LocalizedText? Read(Fields fields, string key) => fields.Mapping[key] switch
    {
        YamlMapping texts => ReadTexts(texts, key),
        _ => fields.Text(key) is { } text ? new LocalizedText(text) : null,
    };

    /// <summary>The texts of a mapping of languages, unchecked.</summary>
    public LocalizedText ToText(YamlMapping texts, string whereNone)
    {
        var byLanguage = texts.Entries
            .Where(text => text.Value is YamlScalar)
            .ToFrozenDictionary(text => text.Key.Value, text => ((YamlScalar)text.Value).Value.Trim(), StringComparer.Ordinal);
        return new LocalizedText(byLanguage.GetValueOrDefault(DefaultLanguage) ?? whereNone, byLanguage);
    }

    private LocalizedText? ReadTexts(YamlMapping texts, string key)
    {
        if (texts.Entries.FirstOrDefault(text => !languages.Any(language => string.Equals(language.Value, text.Key.Value, StringComparison.Ordinal))) is { } unknown)
        {
            bag.Add(ConfigDiagnostics.UnknownLabelLanguage(source, unknown.Key.Span, unknown.Key.Value, languages.Select(language => language.Value)));
        }
        else if (texts[DefaultLanguage] is null && !texts.IsIncomplete)
        {
            bag.Add(ConfigDiagnostics.DefaultTextMissing(source, texts.Span, key, DefaultLanguage));
        }

        LocalizedText text = ToText(texts, "");
        return text.Default.Length > 0 ? text : null;
    }
}
