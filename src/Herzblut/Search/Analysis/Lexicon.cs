using System.Buffers;
using System.Collections.Immutable;

namespace Herzblut.Search.Analysis;

/// <summary>
/// The stems that compounds are taken apart by: common German words, what follows from them by rule, and the words of the site.
/// Immutable once built; <see cref="With"/> adds the words of a site.
/// </summary>
internal sealed class Lexicon
{
    private const int ShortestFromSite = 4;
    private const int ShortestForDerivation = 3;

    private static readonly ImmutableArray<string> EndingsOfNouns = ["s", "n", "es", "en", "e", "ern", "er"];
    private static readonly SearchValues<char> BackVowels = SearchValues.Create("aouäöü");

    // A site has few nouns beside the 30,000 stems of its language: copying those took 2 % of a small build.
    private readonly Lexicon? _ofLanguage;
    private readonly Dictionary<string, StemKinds> _stems;
    private readonly Dictionary<string, StemKinds>.AlternateLookup<ReadOnlySpan<char>> _lookup;
    private readonly BeginningSet _beginnings;
    private readonly ImmutableArray<string> _nounsWithErPlural;

    private Lexicon(Lexicon? ofLanguage, ImmutableArray<string> nounsWithErPlural, int stems = 0, int beginnings = 0)
    {
        _ofLanguage = ofLanguage;
        _stems = new Dictionary<string, StemKinds>(stems);
        _beginnings = new BeginningSet(beginnings);
        _lookup = _stems.GetAlternateLookup<ReadOnlySpan<char>>();
        _nounsWithErPlural = nounsWithErPlural;
        LongestStem = ofLanguage?.LongestStem ?? 0;
    }

    /// <summary>The longest stem.</summary>
    public int LongestStem { get; private set; }

    /// <summary>
    /// Reads the word list: sections <c>[nouns]</c>, <c>[verbs]</c>, <c>[adjectives]</c>, words separated by spaces, <c>#</c> starts a
    /// comment. <paramref name="nounsWithErPlural"/> are endings of nouns such as <c>haus</c>, folded.
    /// </summary>
    public static Lexicon Read(string text, ImmutableArray<string> nounsWithErPlural)
    {
        var lexicon = new Lexicon(ofLanguage: null, nounsWithErPlural, stems: 32_000, beginnings: 8_000);
        string section = "";
        foreach (ReadOnlySpan<char> line in text.AsSpan().EnumerateLines())
        {
            if (line.StartsWith('['))
            {
                section = line.ToString();
            }
            else if (!line.IsEmpty && !line.StartsWith('#'))
            {
                foreach (Range word in line.Split(' '))
                {
                    lexicon.Add(section, WordFolding.Fold(line[word]));
                }
            }
        }

        return lexicon;
    }

    /// <summary>This lexicon and nouns of a site, folded, in any of their forms.</summary>
    public Lexicon With(IEnumerable<string> siteNouns)
    {
        var lexicon = new Lexicon(this, _nounsWithErPlural);
        foreach (string noun in siteNouns)
        {
            lexicon.AddFromSite(noun);
        }

        return lexicon;
    }

    /// <summary>What the stem may stand for.</summary>
    public StemKinds this[ReadOnlySpan<char> stem]
    {
        get
        {
            StemKinds ofLanguage = _ofLanguage is null ? StemKinds.None : _ofLanguage[stem];
            return ofLanguage == StemKinds.None && _lookup.TryGetValue(stem, out StemKinds kinds) ? kinds : ofLanguage;
        }
    }

    /// <summary>
    /// The length of the longest stem that a text may begin with: a quick bound that spares most look-ups, as few places in a word
    /// begin like a long stem.
    /// </summary>
    public int LongestAt(ReadOnlySpan<char> text)
        => Math.Min(text.Length, BeginsWord(text) ? LongestStem : BeginningSet.Letters - 1);

    private bool BeginsWord(ReadOnlySpan<char> text) => _beginnings.Contains(text) || (_ofLanguage?.BeginsWord(text) ?? false);

    private void Add(string section, string word)
    {
        if (word.Length == 0)
        {
            return;
        }

        switch (section)
        {
            case "[nouns]":
                AddNoun(word, StemKinds.None);
                break;
            case "[verbs]":
                AddVerb(word);
                break;
            case "[adjectives]":
                Add(word, StemKinds.Adjective);
                break;
        }
    }

    private void AddNoun(string noun, StemKinds also)
    {
        StemKinds kinds = StemKinds.Noun | also;
        Add(noun, HasErPlural(noun) ? kinds | StemKinds.ErPlural : kinds);
        if (noun.Length > 3 && noun[^1] == 'e')
        {
            Add(noun[..^1], StemKinds.Elided | also);
        }

        if (WithUmlaut(noun) is { } umlauted)
        {
            Add(umlauted, StemKinds.Umlauted | also);
        }

        if (also == StemKinds.None && noun.EndsWith("er", StringComparison.Ordinal))
        {
            Add(noun + "ei", StemKinds.Noun);
        }
    }

    // Backen: Back-stube, Backer and Bäcker, Backung. Sammeln: Sammel-stelle, Sammler, Sammlung.
    private void AddVerb(string infinitive)
    {
        string stem = infinitive.EndsWith("en", StringComparison.Ordinal) ? infinitive[..^2] : infinitive[..^1];
        Add(stem, StemKinds.Verb);
        string short_ = stem.EndsWith("el", StringComparison.Ordinal) ? stem[..^2] + "l" : stem;
        if (short_.Length < ShortestForDerivation)
        {
            return;
        }

        Add(short_ + "er", StemKinds.Noun);
        Add(short_ + "erei", StemKinds.Noun);
        Add(short_ + "ung", StemKinds.Noun);
        if (WithUmlaut(short_) is { } umlauted)
        {
            Add(umlauted + "er", StemKinds.Noun);
            Add(umlauted + "erei", StemKinds.Noun);
        }
    }

    // The form's stem is not known, so every stem it may have is noted.
    private void AddFromSite(string noun)
    {
        if (noun.Length < ShortestFromSite)
        {
            return;
        }

        AddNoun(noun, StemKinds.Site);
        foreach (string ending in EndingsOfNouns)
        {
            if (noun.Length - ending.Length >= ShortestFromSite && noun.EndsWith(ending, StringComparison.Ordinal))
            {
                AddNoun(noun[..^ending.Length], StemKinds.Site);
            }
        }
    }

    private void Add(string stem, StemKinds kinds)
    {
        // What the word list knows, it knows better than a guess from the site's texts.
        StemKinds known = this[stem];
        if (known != StemKinds.None && kinds.HasFlag(StemKinds.Site))
        {
            return;
        }

        _stems[stem] = known | kinds;
        LongestStem = Math.Max(LongestStem, stem.Length);
        _beginnings.Add(stem);
    }

    private bool HasErPlural(string noun)
    {
        foreach (string ending in _nounsWithErPlural)
        {
            if (noun.EndsWith(ending, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    // The last a, o, u or au of the word: Stadt, Städt; Baum, Bäum. Null where an umlaut cannot arise.
    private static string? WithUmlaut(string word)
    {
        int last = word.AsSpan().LastIndexOfAny(BackVowels);
        if (last < 0 || word[last] is 'ä' or 'ö' or 'ü' || (word[last] == 'u' && last > 0 && word[last - 1] == 'e'))
        {
            return null;
        }

        int vowel = word[last] == 'u' && last > 0 && word[last - 1] == 'a' ? last - 1 : last;
        char umlaut = word[vowel] switch { 'a' => 'ä', 'o' => 'ö', _ => 'ü' };
        return string.Concat(word.AsSpan(0, vowel), [umlaut], word.AsSpan(vowel + 1));
    }
}
