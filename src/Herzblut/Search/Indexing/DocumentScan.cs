using System.Collections.Immutable;
using Herzblut.Model;
using Herzblut.Search.Analysis;
using Herzblut.Search.Documents;

namespace Herzblut.Search.Indexing;

/// <summary>
/// The words of some documents, in order, as numbers of spellings: what the text writes, in the case it writes it. Each
/// spelling is stored once, so that folding and analysis are done a spelling and not a word.
/// </summary>
internal sealed class DocumentScan
{
    private readonly Dictionary<string, int> _numbers = new(1024);
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _lookup;
    private readonly List<string> _spellings = [];
    private readonly List<Traits> _traits = []; // of the spellings
    private readonly List<ScannedWord> _words = []; // of the document that is being read
    private readonly List<ScannedWord[]> _documents = []; // one long list would be large enough to make the collector look at everything
    private readonly SearchLanguage _language;

    private DocumentScan(SearchLanguage language)
    {
        _language = language;
        _lookup = _numbers.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>The spellings by number.</summary>
    public IReadOnlyList<string> Spellings => _spellings;

    /// <summary>How many documents were read.</summary>
    public int DocumentCount => _documents.Count;

    /// <summary>Reads documents.</summary>
    public static DocumentScan Read(ReadOnlySpan<SearchDocument> documents, SearchLanguage language)
    {
        var scan = new DocumentScan(language);
        foreach (SearchDocument document in documents)
        {
            scan.Add(document);
        }

        return scan;
    }

    /// <summary>The words of a document by its number among those read.</summary>
    public ReadOnlySpan<ScannedWord> WordsOf(int document) => _documents[document];

    /// <summary>
    /// True where the spelling's case tells something: it was seen in lower case in a text, or capitalised inside a sentence. Tags
    /// and labels are written either way.
    /// </summary>
    public bool IsEvidence(int spelling) => _traits[spelling].HasFlag(Traits.Evidence);

    /// <summary>True where a title has the spelling.</summary>
    public bool IsInTitle(int spelling) => _traits[spelling].HasFlag(Traits.InTitle);

    private void Add(SearchDocument document)
    {
        _words.Clear();
        Add(document.Title, document.Kind is SearchDocumentKind.Chapter or SearchDocumentKind.Generated or SearchDocumentKind.Situation ? WordWeight.MainTitle : WordWeight.Title);
        Add(document.Headings, WordWeight.Heading);
        Add(document.Tags, WordWeight.Tag);
        Add(document.Text, WordWeight.Text);
        Add(document.Roles);
        Add(document.Touchpoints);
        Add(document.Industries);
        _documents.Add([.. _words]);
    }

    private void Add(ImmutableArray<VocabularyTerm> labels)
    {
        foreach (VocabularyTerm label in labels)
        {
            Add(label.Label, WordWeight.Label);
        }
    }

    private void Add(ImmutableArray<string> texts, WordWeight weight)
    {
        foreach (string text in texts)
        {
            Add(text, weight);
        }
    }

    private void Add(string? text, WordWeight weight)
    {
        var reader = new WordReader(text);
        int clause = _words.Count;
        while (reader.Read())
        {
            int number = NumberOf(reader.Word);
            bool isEvidence = weight is not (WordWeight.Tag or WordWeight.Label) && (!reader.IsSentenceStart || char.IsLower(reader.Word[0]));
            _traits[number] |= (isEvidence ? Traits.Evidence : Traits.None) | (weight >= WordWeight.Title ? Traits.InTitle : Traits.None);
            if (_traits[number].HasFlag(Traits.Connective))
            {
                EndClause(clause, weight);
                clause = _words.Count;
            }

            _words.Add(new ScannedWord(number, weight));
            if (reader.EndsClause)
            {
                EndClause(clause, weight);
                clause = _words.Count;
            }
        }
    }

    // A verb and the particle at the end of its clause are one word, in the place of the verb. Titles have their particles as words.
    private void EndClause(int start, WordWeight weight)
    {
        int last = _words.Count - 1;
        if (last <= start || weight >= WordWeight.Title || !_traits[_words[last].Spelling].HasFlag(Traits.Particle))
        {
            return;
        }

        string particle = _spellings[_words[last].Spelling];
        string[] words = [.. _words[start..last].Select(word => _spellings[word.Spelling])];
        int verb = SeparatedVerbs.Find(_language, words);
        if (verb >= 0)
        {
            int joined = NumberOf(particle + words[verb].ToLowerInvariant());
            _traits[joined] |= Traits.Evidence;
            _words[start + verb] = new ScannedWord(joined, weight);
        }
    }

    private int NumberOf(ReadOnlySpan<char> spelling)
    {
        if (!_lookup.TryGetValue(spelling, out int number))
        {
            number = _spellings.Count;
            string stored = spelling.ToString();
            _numbers.Add(stored, number);
            _spellings.Add(stored);
            _traits.Add((_language.Connectives.Contains(stored) ? Traits.Connective : Traits.None) | (_language.Separable.Contains(stored) ? Traits.Particle : Traits.None));
        }

        return number;
    }

    [Flags]
    private enum Traits
    {
        None = 0,

        /// <summary>Its case tells something.</summary>
        Evidence = 1,

        /// <summary>A title has it.</summary>
        InTitle = 2,

        /// <summary>It begins another clause.</summary>
        Connective = 4,

        /// <summary>It may stand apart from its verb.</summary>
        Particle = 8,
    }
}
