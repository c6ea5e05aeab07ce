using System.Collections.Frozen;
using System.Collections.Immutable;
using Herzblut.Search.Analysis;

namespace Herzblut.Search.Indexing;

/// <summary>
/// The rules that a site's readers can make use of. Of synonyms that is what leads to a word of the site: the lists may be as broad as
/// they like, and who searches loads little of them.
/// </summary>
internal sealed class UsefulRules
{
    private readonly SearchLanguage _language;
    private readonly WordBeginnings _beginnings;
    private readonly FrozenSet<string> _words;

    private UsefulRules(SearchLanguage language, IndexedWords vocabulary)
    {
        _language = language;
        _beginnings = new WordBeginnings(language, vocabulary);
        _words = vocabulary.Words.Select(word => word.Text).ToFrozenSet(StringComparer.Ordinal);
    }

    /// <summary>The rules as the script reads them, with a row of synonyms and one of what words have to do with.</summary>
    public static string Of(SearchLanguage language, IndexedWords vocabulary)
    {
        var useful = new UsefulRules(language, vocabulary);
        return language.Rules + useful.Row("same", language.Synonyms) + useful.Row("near", language.Related.Select(useful.WithoutKnown).OfType<SynonymGroup>());
    }

    private string Row(string name, IEnumerable<SynonymGroup> groups)
    {
        string row = string.Join("; ", groups.Select(Useful).OfType<SynonymGroup>());
        return row.Length == 0 ? "" : $"\n{name}: {row}";
    }

    private SynonymGroup? Useful(SynonymGroup group)
    {
        ImmutableArray<string> found = [.. group.To.Where(IsFound)];
        return found.IsEmpty ? null : group.IsOneWay ? group with { To = found } : group;
    }

    // Nobody asks what a word has to do with that the site has itself.
    private SynonymGroup? WithoutKnown(SynonymGroup group)
    {
        ImmutableArray<string> unknown = [.. group.From.Where(entry => !_words.Contains(WordFolding.Fold(entry)))];
        return unknown.IsEmpty ? null : new SynonymGroup(unknown, group.To);
    }

    // Words without meaning count only where an entry has no others: from, of "work from home".
    private bool IsFound(string entry)
    {
        string[] all = SynonymGroup.WordsOf(entry);
        string[] telling = [.. all.Where(word => !_beginnings.IsStopWord(word))];
        return (telling.Length > 0 ? telling : all).All(_beginnings.MayHave);
    }
}
