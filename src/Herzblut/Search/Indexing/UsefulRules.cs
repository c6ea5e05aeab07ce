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
    private readonly WordBeginnings _beginnings;
    private readonly FrozenSet<string> _words;

    /// <summary>Finds them.</summary>
    public UsefulRules(SearchLanguage language, IndexedWords vocabulary)
    {
        _beginnings = new WordBeginnings(language, vocabulary);
        _words = vocabulary.Words.Select(word => word.Text).ToFrozenSet(StringComparer.Ordinal);
        Base = language.Rules;
        Same = [.. language.Synonyms.Select(Useful).OfType<SynonymGroup>()];
        Near = [.. language.Related.Select(WithoutKnown).OfType<SynonymGroup>().Select(Useful).OfType<SynonymGroup>()];
    }

    /// <summary>All but words for words.</summary>
    public string Base { get; }

    /// <summary>Words that mean the same.</summary>
    public ImmutableArray<SynonymGroup> Same { get; }

    /// <summary>What words have to do with.</summary>
    public ImmutableArray<SynonymGroup> Near { get; }

    /// <summary>By the first letter of what is typed, in order: the words that are found by it.</summary>
    public ImmutableArray<LetterOfSynonyms> ByLetter()
    {
        SortedDictionary<char, (List<SynonymGroup> Same, List<SynonymGroup> Near)> letters = [];
        foreach ((SynonymGroup group, bool isNear) in Same.Select(group => (group, false)).Concat(Near.Select(group => (group, true))))
        {
            foreach (IGrouping<char, string> entries in group.From.GroupBy(LetterOf))
            {
                if (!letters.TryGetValue(entries.Key, out (List<SynonymGroup> Same, List<SynonymGroup> Near) letter))
                {
                    letters.Add(entries.Key, letter = ([], []));
                }

                (isNear ? letter.Near : letter.Same).Add(new SynonymGroup([.. entries], [.. group.To.Where(IsFound)]));
            }
        }

        return [.. letters.Select(letter => new LetterOfSynonyms(letter.Key, Rows(letter.Value.Same, letter.Value.Near)))];
    }

    /// <summary>Groups as the script reads them.</summary>
    public static string Rows(IReadOnlyCollection<SynonymGroup> same, IReadOnlyCollection<SynonymGroup> near)
        => string.Join('\n', new[] { Row("same", same), Row("near", near) }.Where(row => row.Length > 0));

    private static string Row(string name, IReadOnlyCollection<SynonymGroup> groups) => groups.Count == 0 ? "" : $"{name}: {string.Join("; ", groups)}";

    // A phrase is met by the word that says most, which is looked for anyway.
    private char LetterOf(string entry)
    {
        string[] words = SynonymGroup.WordsOf(entry);
        return WordFolding.WithoutUmlauts(WordFolding.Fold(words.FirstOrDefault(word => !_beginnings.IsStopWord(word), words[0])))[0];
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
