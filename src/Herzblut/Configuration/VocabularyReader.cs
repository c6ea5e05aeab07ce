using System.Collections.Immutable;
using Herzblut.Diagnostics;
using Herzblut.Schemas;
using Herzblut.Schemas.Keys;
using Herzblut.Sources;
using Herzblut.Yaml.Nodes;

namespace Herzblut.Configuration;

/// <summary>Reads the vocabularies of <c>site.yml</c> and checks that their labels are there in every language.</summary>
internal sealed class VocabularyReader(SourceText source, ImmutableArray<Located<string>> languages, DiagnosticBag bag)
{
    private readonly LocalizedTextReader _texts = new(source, languages, bag);
    private readonly List<MissingLabel> _missing = [];

    /// <summary>Reads all three.</summary>
    /// <param name="site"><c>site.yml</c>.</param>
    /// <param name="tree">Tells which languages have texts: labels of others are not missed yet.</param>
    public VocabulariesConfig Read(Fields site, ISourceTree tree)
    {
        if (site.Object(ConfigSchema.Vocabularies) is not { } fields)
        {
            Vocabulary none = site.MayHold(ConfigSchema.Vocabularies) ? Vocabulary.Unreadable : Vocabulary.Empty;
            return new VocabulariesConfig(none, none, none);
        }

        var config = new VocabulariesConfig(
            ReadOne(fields, ConfigSchema.Roles),
            ReadOne(fields, ConfigSchema.Touchpoints),
            ReadOne(fields, ConfigSchema.Industries));

        // Once for each language: a language that was just added lacks every label.
        foreach (IGrouping<string, MissingLabel> group in _missing.GroupBy(item => item.Language, StringComparer.Ordinal))
        {
            if (tree.HasFilesBelow("content/" + group.Key))
            {
                bag.Add(ConfigDiagnostics.LabelsMissing(source, group.First().Id.Span, [.. group.Select(item => item.Id.Value)], group.Key));
            }
        }

        return config;
    }

    private Vocabulary ReadOne(Fields vocabularies, string key)
    {
        if (vocabularies.Object(key) is not { Mapping: { IsIncomplete: false } ids })
        {
            return vocabularies.MayHold(key) ? Vocabulary.Unreadable : Vocabulary.Empty;
        }

        var entries = ImmutableArray.CreateBuilder<VocabularyEntry>();
        foreach (YamlEntry entry in ids.Entries)
        {
            var known = new VocabularyEntry(entry.Key.Value, ReadLabel(entry), source, entry.Key.Span);
            if (!known.IsAllowed)
            {
                bag.Add(ConfigDiagnostics.BadId(known));
            }

            entries.Add(known);
        }

        return new Vocabulary(entries.ToImmutable());
    }

    private LocalizedText ReadLabel(YamlEntry entry)
    {
        if (entry.Value is not YamlMapping labels)
        {
            return new LocalizedText(entry.Key.Value);
        }

        string[] missing = [.. languages.Select(language => language.Value).Where(language => labels[language] is null)];
        YamlEntry? misspelt = labels.Entries.FirstOrDefault(label => languages.All(language => !string.Equals(language.Value, label.Key.Value, StringComparison.Ordinal)));

        // A label in one more language does no harm; in place of one that is asked for it is a slip.
        if (missing.Length > 0 && misspelt is not null)
        {
            bag.Add(ConfigDiagnostics.UnknownLabelLanguage(source, misspelt.Key.Span, misspelt.Key.Value, languages.Select(language => language.Value)));
        }
        else
        {
            _missing.AddRange(missing.Select(language => new MissingLabel(language, entry.Key)));
        }

        return _texts.ToText(labels, whereNone: entry.Key.Value);
    }

    private sealed record MissingLabel(string Language, YamlScalar Id);
}
