using Herzblut.Search.Analysis;

namespace Herzblut.Search.Indexing;

/// <summary>
/// Which documents hold which words, and which parts of compounds, each with the greatest weight it has there.
/// </summary>
internal sealed class Postings
{
    private readonly List<int>[] _ofWord;
    private readonly List<int>[] _ofPart;

    private Postings(IndexedWords vocabulary)
    {
        _ofWord = Lists(vocabulary.Words.Length);
        _ofPart = Lists(vocabulary.Parts.Length);
    }

    /// <summary>By word, the documents in order: number times <see cref="Scale"/> plus weight.</summary>
    public IReadOnlyList<List<int>> OfWords => _ofWord;

    /// <summary>By part, likewise.</summary>
    public IReadOnlyList<List<int>> OfParts => _ofPart;

    /// <summary>Weights fit below it.</summary>
    public const int Scale = 8;

    /// <summary>Collects them.</summary>
    public static Postings Collect(IReadOnlyList<DocumentScan> scans, IndexedWords vocabulary, SearchLanguage language)
    {
        var postings = new Postings(vocabulary);
        bool[] isStopWord = Array.ConvertAll([.. vocabulary.Words], word => language.StopWords.Contains(word.Text));
        int document = 0;
        for (int i = 0; i < scans.Count; i++)
        {
            for (int k = 0; k < scans[i].DocumentCount; k++)
            {
                foreach (ScannedWord word in scans[i].WordsOf(k))
                {
                    int number = vocabulary.WordOfSpelling[i][word.Spelling];
                    if (number >= 0 && (!isStopWord[number] || word.Weight >= WordWeight.Title))
                    {
                        postings.Add(document, number, word.Weight, vocabulary);
                    }
                }

                document++;
            }
        }

        return postings;
    }

    private static List<int>[] Lists(int count)
    {
        var lists = new List<int>[count];
        for (int i = 0; i < count; i++)
        {
            lists[i] = new List<int>(2);
        }

        return lists;
    }

    private void Add(int document, int word, WordWeight weight, IndexedWords vocabulary)
    {
        Add(_ofWord[word], document, weight);
        foreach (int part in vocabulary.PartsOfWord[word])
        {
            Add(_ofPart[part], document, weight);
        }
    }

    private static void Add(List<int> list, int document, WordWeight weight)
    {
        if (list.Count > 0 && list[^1] / Scale == document)
        {
            var known = (WordWeight)(list[^1] % Scale);
            WordWeight greater = known == WordWeight.Text && weight == WordWeight.Text ? WordWeight.Repeated
                : known > weight ? known
                : weight;
            list[^1] = (document * Scale) + (int)greater;
        }
        else
        {
            list.Add((document * Scale) + (int)weight);
        }
    }
}
