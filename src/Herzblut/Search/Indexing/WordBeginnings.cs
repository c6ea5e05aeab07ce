using System.Collections.Immutable;
using Herzblut.Search.Analysis;

namespace Herzblut.Search.Indexing;

/// <summary>
/// Tells roughly whether a site has a word in any form: by how its forms begin, which may be a beginning of others too. The script looks
/// closely.
/// </summary>
internal sealed class WordBeginnings
{
    private static readonly ImmutableArray<string> Inserted = ["ge", "zu"];

    private readonly SearchLanguage _language;
    private readonly ImmutableArray<string[]> _sorted;
    private readonly BeginningSet _beginnings = new();

    /// <summary>Collects how the words of a site and the parts of its compounds begin.</summary>
    public WordBeginnings(SearchLanguage language, IndexedWords vocabulary)
    {
        _language = language;
        // Words and parts are in the right order as they come.
        _sorted =
        [
            [.. vocabulary.Words.Select(word => WordFolding.WithoutUmlauts(word.Text))],
            [.. vocabulary.Parts.Select(WordFolding.WithoutUmlauts)],
            WithoutInserted(vocabulary.Words),
        ];
        foreach (string word in _sorted.SelectMany(words => words))
        {
            _beginnings.Add(word);
        }
    }

    /// <summary>True for a word, folded, that says nothing about what a text is about.</summary>
    public bool IsStopWord(string folded) => _language.StopWords.Contains(folded);

    /// <summary>True for a word, folded, that is looked for beside others.</summary>
    public bool IsAskedFor(string folded) => !IsStopWord(folded) && !_language.Fillers.Contains(folded);

    /// <summary>False only if the site has no form of the word.</summary>
    public bool MayHave(string word)
    {
        string folded = Spelling.Of(word).Text;
        return HasBeginning(StemOf(folded)) || _language.OtherFormsOf(folded).Any(HasBeginning);
    }

    // Endings change: city, cities; Praxis, Praxen.
    private static string StemOf(string word) => word[..(word.Length - (word.Length > 6 ? 2 : word.Length > 3 ? 1 : 0))];

    // Angerufen, anzurufen: begin as anrufen does.
    private string[] WithoutInserted(ImmutableArray<IndexedWord> words)
    {
        var without = new List<string>();
        foreach (IndexedWord word in words)
        {
            foreach (string inserted in Inserted)
            {
                int at = word.Text.IndexOf(inserted, StringComparison.Ordinal);
                if (at >= 0 && _language.Separable.Contains(word.Text[..at]))
                {
                    without.Add(WordFolding.WithoutUmlauts(word.Text.Remove(at, inserted.Length)));
                }
            }
        }

        without.Sort(StringComparer.Ordinal);
        return [.. without];
    }

    private bool HasBeginning(string beginning)
    {
        string key = WordFolding.WithoutUmlauts(beginning);
        if (key.Length >= BeginningSet.Letters && !_beginnings.Contains(key))
        {
            return false;
        }

        foreach (string[] words in _sorted)
        {
            if (HasBeginning(words, key))
            {
                return true;
            }
        }

        return false;
    }

    private static bool HasBeginning(string[] sorted, string key)
    {
        int at = Array.BinarySearch(sorted, key, StringComparer.Ordinal);
        int next = at < 0 ? ~at : at;
        return next < sorted.Length && sorted[next].StartsWith(key, StringComparison.Ordinal);
    }
}
