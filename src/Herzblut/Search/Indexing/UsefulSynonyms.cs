using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Herzblut.Search.Analysis;

namespace Herzblut.Search.Indexing;

/// <summary>
/// The words for words that a site's readers can make use of: those that lead to a word of the site. The lists may be as broad as they
/// like, and who searches loads little of them.
/// </summary>
internal sealed class UsefulSynonyms
{
    private const int BeginningLength = 4;
    private const int ShortestStem = 3;
    private const int LongestEnding = 2;

    // What a light word may end in.
    private static readonly ImmutableArray<string> Endings = ["", "e", "en", "n", "t", "st", "et", "er", "es", "em", "end", "te", "ten", "s", "d", "ed", "ing", "r"];

    private readonly SearchLanguage _language;
    private readonly FrozenSet<string> _light;
    private readonly Dictionary<string, bool> _isFound = new(StringComparer.Ordinal);
    private readonly WordBeginnings _beginnings;
    private readonly HashSet<string> _words;
    private readonly ImmutableArray<UsefulGroup> _same;
    private readonly ImmutableArray<UsefulGroup> _near;

    /// <summary>Finds them.</summary>
    public UsefulSynonyms(SearchLanguage language, IndexedWords vocabulary)
    {
        _language = language;
        _light = [.. language.Light];
        _beginnings = new WordBeginnings(language, vocabulary);
        _words = vocabulary.Words.Select(word => word.Text).ToHashSet(StringComparer.Ordinal);
        _same = [.. language.Synonyms.Select(Useful).OfType<UsefulGroup>()];
        _near = [.. language.Related.Select(WithoutKnown).OfType<SynonymGroup>().Select(Useful).OfType<UsefulGroup>()];
    }

    /// <summary>Words for words: those that mean the same, then what others have to do with; as the script reads them.</summary>
    public string Rows => RowsOf(_same.Select(group => group.Group.ToString()), _near.Select(group => group.Group.ToString()));

    /// <summary>By the first letters of what is typed, in order: the words that are found by it. With them the light words that lead nowhere.</summary>
    public (ImmutableArray<BeginningOfSynonyms> Beginnings, ImmutableArray<string> Plain) ByBeginning()
    {
        Dictionary<string, FoundWords> same = FoundBy(_same, []);
        Dictionary<string, FoundWords> near = FoundBy(_near, same);
        Dictionary<string, string> telling = same.Keys.Union(near.Keys, StringComparer.Ordinal).ToDictionary(entry => entry, TellingWordOf, StringComparer.Ordinal);
        ImmutableArray<BeginningOfSynonyms> beginnings =
        [
            .. telling.Keys.ToLookup(entry => BeginningOf(entry, telling), StringComparer.Ordinal).OrderBy(beginning => beginning.Key, StringComparer.Ordinal)
                .Select(beginning => new BeginningOfSynonyms(beginning.Key, RowsOf(Lines(beginning, same), Lines(beginning, near))))
                .Where(beginning => beginning.Rows.Length > 0),
        ];
        HashSet<string> all = telling.Values.ToHashSet(StringComparer.Ordinal);
        return (beginnings, [.. _language.Light.Where(light => IsPlain(light, all))]);
    }

    private static string RowsOf(IEnumerable<string> same, IEnumerable<string> near)
        => string.Join('\n', new[] { Row("same", same), Row("near", near) }.Where(row => row.Length > 0));

    private static string Row(string name, IEnumerable<string> lines) => string.Join("; ", lines) is { Length: > 0 } row ? $"{name}: {row}" : "";

    // By each word all that is found by it, whatever groups it is in; not again what is found by it anyway.
    private static Dictionary<string, FoundWords> FoundBy(ImmutableArray<UsefulGroup> groups, Dictionary<string, FoundWords> known)
    {
        var all = new Dictionary<string, FoundWords>(StringComparer.Ordinal);
        foreach (UsefulGroup group in groups)
        {
            foreach (string entry in group.Group.From)
            {
                if (!all.TryGetValue(entry, out FoundWords? found))
                {
                    all.Add(entry, found = new FoundWords(known.GetValueOrDefault(entry)));
                }

                found.Add(group.Found);
            }
        }

        return all;
    }

    // Words that find the same are written once. The script knows that a word does not stand for itself.
    private static IEnumerable<string> Lines(IEnumerable<string> entries, Dictionary<string, FoundWords> found) => Alike(entries, found)
        .Where(group => group.Entries.Count > 1 || group.Found.HasOthersThan(group.Entries[0]))
        .Select(group => group.Found.LineFor(group.Entries));

    private static List<(List<string> Entries, FoundWords Found)> Alike(IEnumerable<string> entries, Dictionary<string, FoundWords> found)
    {
        var groups = new List<(List<string> Entries, FoundWords Found)>(); // few, so that looking through them is quick
        foreach (string entry in entries)
        {
            if (found.TryGetValue(entry, out FoundWords? words) && !words.IsEmpty)
            {
                int at = groups.FindIndex(group => group.Found.IsSame(words));
                if (at < 0)
                {
                    groups.Add(([entry], words));
                }
                else
                {
                    groups[at].Entries.Add(entry);
                }
            }
        }

        return groups;
    }

    private static string BeginningOf(string entry, Dictionary<string, string> telling)
    {
        string key = WordFolding.WithoutUmlauts(telling[entry]);
        return key[..Math.Min(key.Length, BeginningLength)];
    }

    // A phrase is met by a word that is looked for anyway, and rather by one that is not in every question.
    private string TellingWordOf(string entry)
    {
        if (!SynonymGroup.IsPhrase(entry))
        {
            return Spelling.Of(entry).Text;
        }

        string[] words = Array.ConvertAll(SynonymGroup.WordsOf(entry), WithoutEnding);
        string? asked = Array.Find(words, word => _beginnings.IsAskedFor(word) && !_light.Contains(WordFolding.Fold(word))) ?? Array.Find(words, _beginnings.IsAskedFor);
        return Spelling.Of(asked ?? words[0]).Text;
    }

    // As it is read where it is typed: can, of can't.
    private static string WithoutEnding(string word)
    {
        var reader = new WordReader(word);
        return reader.Read() ? reader.Word.ToString() : word;
    }

    // Light words are in every question: files are not to be asked for those that have none.
    private static bool IsPlain(string light, HashSet<string> telling)
    {
        for (int length = light.Length; length >= Math.Max(ShortestStem, light.Length - LongestEnding); length--)
        {
            if (Endings.Any(ending => telling.Contains(light[..length] + ending)))
            {
                return false;
            }
        }

        return true;
    }

    private UsefulGroup? Useful(SynonymGroup group)
    {
        ImmutableArray<string> found = [.. group.To.Where(IsKnownToBeFound)];
        return found.IsEmpty ? null : new UsefulGroup(group.IsOneWay ? group with { To = found } : group, found);
    }

    // Nobody asks what a word has to do with that the site has itself.
    private SynonymGroup? WithoutKnown(SynonymGroup group)
    {
        ImmutableArray<string> unknown = [.. group.From.Where(entry => !_words.Contains(WordFolding.Fold(entry)))];
        return unknown.IsEmpty ? null : new SynonymGroup(unknown, group.To);
    }

    // The same words stand in many groups.
    private bool IsKnownToBeFound(string entry)
    {
        if (!_isFound.TryGetValue(entry, out bool isFound))
        {
            isFound = IsFound(entry);
            _isFound.Add(entry, isFound);
        }

        return isFound;
    }

    // Words without meaning count only where an entry has no others: from, of "work from home".
    private bool IsFound(string entry)
    {
        if (!SynonymGroup.IsPhrase(entry))
        {
            return _beginnings.MayHave(entry);
        }

        string[] all = SynonymGroup.WordsOf(entry);
        string[] telling = [.. all.Where(word => !_beginnings.IsStopWord(word))];
        return (telling.Length > 0 ? telling : all).All(_beginnings.MayHave);
    }

    /// <summary>A group that leads to a word of the site.</summary>
    /// <param name="Group">The group; of a one-way group only what is found.</param>
    /// <param name="Found">Which of its words the site has.</param>
    private sealed record UsefulGroup(SynonymGroup Group, ImmutableArray<string> Found);

    /// <summary>What is found by a word, in order, each once.</summary>
    private sealed class FoundWords(FoundWords? known)
    {
        private readonly List<string> _words = [];

        public bool IsEmpty => _words.Count == 0;

        public void Add(ImmutableArray<string> words)
        {
            foreach (string word in words)
            {
                if (!_words.Contains(word) && known?._words.Contains(word) is not true)
                {
                    _words.Add(word);
                }
            }
        }

        public bool HasOthersThan(string word) => _words.Exists(other => other != word);

        // Who types one of the entries finds the words.
        public string LineFor(List<string> entries)
        {
            string[] words = entries.Count == 1 ? [.. _words.Where(word => word != entries[0])] : [.. _words];
            bool isSame = entries.Count == words.Length && entries.TrueForAll(words.Contains);
            return SynonymGroup.LineOf(isSame ? words : CollectionsMarshal.AsSpan(entries), isSame ? [] : words);
        }

        public bool IsSame(FoundWords other) => CollectionsMarshal.AsSpan(_words).SequenceEqual(CollectionsMarshal.AsSpan(other._words));
    }
}
