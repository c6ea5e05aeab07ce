using System.Collections.Immutable;
using Herzblut.Search.Analysis;

namespace Herzblut.Search.Indexing;

/// <summary>
/// The words for words that a site's readers can make use of: those that lead to a word of the site. The lists may be as broad as they
/// like, and who searches loads little of them.
/// </summary>
internal sealed class UsefulSynonyms
{
    private const int ShortestStem = 3;
    private const int LongestEnding = 2;

    // What a light word may end in.
    private static readonly ImmutableArray<string> Endings = ["", "e", "en", "n", "t", "st", "et", "er", "es", "em", "end", "te", "ten", "s", "d", "ed", "ing", "r"];
    private static readonly int LongestFormEnding = Endings.Max(ending => ending.Length);

    private readonly SearchLanguage _language;
    private readonly HashSet<string> _light;
    private readonly Dictionary<string, bool> _isFound;
    private readonly WordBeginnings _beginnings;
    private readonly HashSet<string> _words;
    private readonly ImmutableArray<UsefulGroup> _same;
    private readonly ImmutableArray<UsefulGroup> _near;

    /// <summary>Finds them.</summary>
    public UsefulSynonyms(SearchLanguage language, IndexedWords vocabulary)
    {
        _language = language;
        _light = new HashSet<string>(language.Light, StringComparer.Ordinal);
        _isFound = new Dictionary<string, bool>(2 * (language.Synonyms.Length + language.Related.Length), StringComparer.Ordinal);
        _beginnings = new WordBeginnings(language, vocabulary);
        _words = new HashSet<string>(vocabulary.Words.Length, StringComparer.Ordinal);
        _words.UnionWith(vocabulary.Words.Select(word => word.Text));
        _same = [.. language.Synonyms.Select(Useful).OfType<UsefulGroup>()];
        _near = [.. language.Related.Where(group => group.To.Any(IsKnownToBeFound)).Select(WithoutKnown).OfType<SynonymGroup>().Select(Useful).OfType<UsefulGroup>()];
    }

    /// <summary>Words for words: those that mean the same, then what others have to do with; as the script reads them.</summary>
    public string Rows
    {
        get
        {
            var rows = new SynonymRows();
            rows.AddAll(SynonymRows.Same, _same.Select(group => group.Group));
            rows.AddAll(SynonymRows.Near, _near.Select(group => group.Group));
            return rows.Take();
        }
    }

    /// <summary>By the first letters of what is typed, in order: the words that are found by it. With them the light words that lead nowhere.</summary>
    public (ImmutableArray<BeginningOfSynonyms> Beginnings, ImmutableArray<string> Plain) ByBeginning()
    {
        TypedWord[] typed = Typed();
        var telling = new HashSet<string>(typed.Length, StringComparer.Ordinal);
        var rows = new SynonymRows();
        ImmutableArray<BeginningOfSynonyms>.Builder beginnings = ImmutableArray.CreateBuilder<BeginningOfSynonyms>();
        for (int start = 0, end; start < typed.Length; start = end)
        {
            string beginning = typed[start].Beginning;
            for (end = start; end < typed.Length && typed[end].Beginning == beginning; end++)
            {
                telling.Add(typed[end].Telling);
            }

            rows.AddAlike(SynonymRows.Same, typed.AsSpan(start..end), static word => word.Same);
            rows.AddAlike(SynonymRows.Near, typed.AsSpan(start..end), static word => word.Near);
            if (rows.Take() is { Length: > 0 } written)
            {
                beginnings.Add(new BeginningOfSynonyms(beginning, written));
            }
        }

        return (beginnings.ToImmutable(), [.. _language.Light.Where(light => IsPlain(light, telling.GetAlternateLookup<ReadOnlySpan<char>>()))]);
    }

    /// <summary>
    /// How phrases begin of which no word is looked for by itself, in two words: own_up. Their rows are asked for where both stand in a query.
    /// </summary>
    public IEnumerable<string> Pairs => _same.Concat(_near).SelectMany(group => group.Group.From).Where(SynonymGroup.IsPhrase).Select(FoldedWordsOf)
        .Where(words => !Array.Exists(words, _beginnings.IsAskedFor)).Select(words => $"{words[0]}_{words[1]}").Distinct(StringComparer.Ordinal);

    // By each word all that is found by it, whatever groups it is in; words that begin alike stand together.
    private TypedWord[] Typed()
    {
        var typed = new Dictionary<string, TypedWord>(2 * (_same.Length + _near.Length), StringComparer.Ordinal);
        Note(_same, typed, static (word, found) => word.AddSame(found));
        Note(_near, typed, static (word, found) => word.AddNear(found));
        TypedWord[] words = [.. typed.Values];
        Array.Sort(words, TypedWord.Compare);
        return words;
    }

    private void Note(ImmutableArray<UsefulGroup> groups, Dictionary<string, TypedWord> typed, Action<TypedWord, ImmutableArray<string>> add)
    {
        foreach (UsefulGroup group in groups)
        {
            foreach (string entry in group.Group.From)
            {
                if (!typed.TryGetValue(entry, out TypedWord? word))
                {
                    typed.Add(entry, word = new TypedWord(typed.Count, entry, TellingWordOf(entry)));
                }

                add(word, group.Found);
            }
        }
    }

    private static string[] FoldedWordsOf(string phrase) => Array.ConvertAll(SynonymGroup.WordsOf(phrase), word => WordFolding.Fold(WithoutEnding(word)));

    // A phrase is met by a word that is looked for anyway, and rather by one that is not in every question; without one, by its first.
    private string TellingWordOf(string entry)
    {
        if (!SynonymGroup.IsPhrase(entry))
        {
            return Spelling.Of(entry).Text;
        }

        string[] words = FoldedWordsOf(entry);
        string? asked = Array.Find(words, word => _beginnings.IsAskedFor(word) && !_light.Contains(word)) ?? Array.Find(words, _beginnings.IsAskedFor);
        return Spelling.Of(asked ?? words[0]).Text;
    }

    // As it is read where it is typed: can, of can't.
    private static string WithoutEnding(string word)
    {
        var reader = new WordReader(word);
        return reader.Read() && reader.Word.Length < word.Length ? reader.Word.ToString() : word;
    }

    // Light words are in every question: files are not to be asked for those that have none.
    private static bool IsPlain(string light, HashSet<string>.AlternateLookup<ReadOnlySpan<char>> telling)
    {
        Span<char> form = stackalloc char[light.Length + LongestFormEnding];
        for (int length = light.Length; length >= Math.Max(ShortestStem, light.Length - LongestEnding); length--)
        {
            light.AsSpan(0, length).CopyTo(form);
            foreach (string ending in Endings)
            {
                ending.CopyTo(form[length..]);
                if (telling.Contains(form[..(length + ending.Length)]))
                {
                    return false;
                }
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

        string[] all = Array.ConvertAll(SynonymGroup.WordsOf(entry), WordFolding.Fold);
        string[] telling = Array.FindAll(all, word => !_beginnings.IsStopWord(word));
        return Array.TrueForAll(telling.Length > 0 ? telling : all, _beginnings.MayHave);
    }

    /// <summary>A group that leads to a word of the site.</summary>
    /// <param name="Group">The group; of a one-way group only what is found.</param>
    /// <param name="Found">Which of its words the site has.</param>
    private sealed record UsefulGroup(SynonymGroup Group, ImmutableArray<string> Found);
}
