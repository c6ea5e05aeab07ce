using System.Collections.Frozen;
using System.Collections.Immutable;
using Herzblut.Search.Analysis;

namespace Herzblut.Search.Indexing;

/// <summary>
/// The words of a site and the parts of its compounds, both in the order in which the script looks them up: without umlauts,
/// ordinal, then with them.
/// </summary>
internal sealed class IndexedWords
{
    private IndexedWords(ImmutableArray<IndexedWord> words, ImmutableArray<string> parts, int[][] partsOfWord, int[][] wordOfSpelling)
    {
        Words = words;
        Parts = parts;
        PartsOfWord = partsOfWord;
        WordOfSpelling = wordOfSpelling;
    }

    /// <summary>The words; their place is their number.</summary>
    public ImmutableArray<IndexedWord> Words { get; }

    /// <summary>The parts of compounds; their place is their number.</summary>
    public ImmutableArray<string> Parts { get; }

    /// <summary>By word, the numbers of those of its parts that other words hold as well: what one word alone holds is found where that is.</summary>
    public int[][] PartsOfWord { get; }

    /// <summary>By scan and spelling, the word's number; -1 for what is not searched for.</summary>
    public int[][] WordOfSpelling { get; }

    /// <summary>Builds it from what was read.</summary>
    public static IndexedWords Create(IReadOnlyList<DocumentScan> scans, SearchLanguage language)
    {
        var entries = new Dictionary<string, Entry>(scans.Max(scan => scan.Spellings.Count));
        Entry?[][] entryOfSpelling = [.. scans.Select(scan => Collect(scan, entries))];

        Entry[] sorted = [.. entries.Values];
        Array.Sort(sorted, static (a, b) => Compare(a.Sorting, a.Text, b.Sorting, b.Text));
        ImmutableArray<IndexedWord> words = Number(sorted, CompoundFinder.Find(sorted, language), language.StopWords);
        ImmutableArray<string> parts = SortParts(words);
        return new IndexedWords(words, parts, SharedParts(NumberParts(words, parts), parts.Length), [.. entryOfSpelling.Select(NumberSpellings)]);
    }

    // Words without meaning are found in titles only: how to begin, Getting started.
    private static ImmutableArray<IndexedWord> Number(Entry[] entries, ImmutableArray<IndexedWord> words, FrozenSet<string> stopWords)
    {
        ImmutableArray<IndexedWord>.Builder numbered = ImmutableArray.CreateBuilder<IndexedWord>(words.Length);
        for (int i = 0; i < entries.Length; i++)
        {
            if (entries[i].IsInTitle || !stopWords.Contains(entries[i].Text))
            {
                entries[i].Number = numbered.Count;
                numbered.Add(words[i]);
            }
        }

        return numbered.DrainToImmutable();
    }

    private static Entry?[] Collect(DocumentScan scan, Dictionary<string, Entry> entries)
    {
        var entryOfSpelling = new Entry?[scan.Spellings.Count];
        for (int i = 0; i < entryOfSpelling.Length; i++)
        {
            Spelling spelling = Spelling.Of(scan.Spellings[i]);
            if (spelling.Text.Length == 0)
            {
                continue;
            }

            if (!entries.TryGetValue(spelling.Text, out Entry? entry))
            {
                entry = new Entry(spelling.Text);
                entries.Add(spelling.Text, entry);
            }

            entry.Note(spelling, scan.Spellings[i][0], scan.IsEvidence(i));
            entry.IsInTitle |= scan.IsInTitle(i);
            entryOfSpelling[i] = entry;
        }

        return entryOfSpelling;
    }

    private static ImmutableArray<string> SortParts(ImmutableArray<IndexedWord> words)
    {
        var parts = new HashSet<string>();
        foreach (IndexedWord word in words)
        {
            if (!word.Cuts.IsEmpty)
            {
                parts.UnionWith(word.Parts());
            }
        }

        return [.. parts.OrderBy(WordFolding.WithoutUmlauts, StringComparer.Ordinal).ThenBy(part => part, StringComparer.Ordinal)];
    }

    private static int[][] NumberParts(ImmutableArray<IndexedWord> words, ImmutableArray<string> parts)
    {
        var numbers = new Dictionary<string, int>(parts.Length);
        foreach (string part in parts)
        {
            numbers.Add(part, numbers.Count);
        }

        var partsOfWord = new int[words.Length][];
        for (int i = 0; i < words.Length; i++)
        {
            partsOfWord[i] = words[i].Cuts.IsEmpty ? [] : NumbersOf(words[i], numbers);
        }

        return partsOfWord;
    }

    private static int[][] SharedParts(int[][] partsOfWord, int count)
    {
        const int None = -1;
        int[] holders = new int[count];
        bool[] isShared = new bool[count];
        Array.Fill(holders, None);
        for (int word = 0; word < partsOfWord.Length; word++)
        {
            foreach (int part in partsOfWord[word])
            {
                isShared[part] |= holders[part] != None && holders[part] != word;
                holders[part] = word;
            }
        }

        return Array.ConvertAll(partsOfWord, parts => Array.FindAll(parts, part => isShared[part]));
    }

    private static int[] NumbersOf(IndexedWord word, Dictionary<string, int> numbers)
    {
        var found = new List<int>(word.Cuts.Length + 1);
        foreach (string part in word.Parts())
        {
            found.Add(numbers[part]);
        }

        return [.. found];
    }

    private static int[] NumberSpellings(Entry?[] entries)
    {
        var numbers = new int[entries.Length];
        for (int i = 0; i < numbers.Length; i++)
        {
            numbers[i] = entries[i]?.Number ?? -1;
        }

        return numbers;
    }

    private static int Compare(string sortingA, string textA, string sortingB, string textB)
        => string.CompareOrdinal(sortingA, sortingB) is var order and not 0 ? order : string.CompareOrdinal(textA, textB);

    /// <summary>A word while it is collected.</summary>
    internal sealed class Entry(string text)
    {
        private bool _isSeenLower;
        private bool _isSeenCapitalised;

        public string Text { get; } = text;

        public string Sorting { get; } = WordFolding.WithoutUmlauts(text);

        public ImmutableArray<int> Seams { get; private set; } = [];

        /// <summary>-1 for what is not searched for.</summary>
        public int Number { get; set; } = -1;

        public bool IsInTitle { get; set; }

        public WordClass Class => (_isSeenCapitalised, _isSeenLower) switch
        {
            (true, false) => WordClass.Noun,
            (false, true) => WordClass.Other,
            _ => WordClass.Unknown,
        };

        public void Note(Spelling spelling, char first, bool isEvidence)
        {
            if (isEvidence)
            {
                _isSeenLower |= char.IsLower(first);
                _isSeenCapitalised |= char.IsUpper(first);
            }

            if (spelling.Seams.Length > Seams.Length)
            {
                Seams = spelling.Seams;
            }
        }
    }
}
