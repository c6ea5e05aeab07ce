using System.Collections.Immutable;
using Herzblut.Search.Analysis;

namespace Herzblut.Search.Indexing;

/// <summary>
/// The words for words that a site's readers can make use of: those that lead to a word of the site. The lists may be as broad as they
/// like, and who searches loads little of them.
/// </summary>
internal sealed class UsefulSynonyms
{
    private const int BeginningLength = 2;

    private readonly WordBeginnings _beginnings;
    private readonly HashSet<string> _words;
    private readonly ImmutableArray<UsefulGroup> _same;
    private readonly ImmutableArray<UsefulGroup> _near;

    /// <summary>Finds them.</summary>
    public UsefulSynonyms(SearchLanguage language, IndexedWords vocabulary)
    {
        _beginnings = new WordBeginnings(language, vocabulary);
        _words = vocabulary.Words.Select(word => word.Text).ToHashSet(StringComparer.Ordinal);
        _same = [.. language.Synonyms.Select(Useful).OfType<UsefulGroup>()];
        _near = [.. language.Related.Select(WithoutKnown).OfType<SynonymGroup>().Select(Useful).OfType<UsefulGroup>()];
    }

    /// <summary>Words for words: those that mean the same, then what others have to do with; as the script reads them.</summary>
    public string Rows => Join(_same.Select(group => group.Group), _near.Select(group => group.Group));

    /// <summary>By the first letters of what is typed, in order: the words that are found by it.</summary>
    public ImmutableArray<BeginningOfSynonyms> ByBeginning()
    {
        Dictionary<string, List<SynonymGroup>> same = ByBeginning(_same);
        Dictionary<string, List<SynonymGroup>> near = ByBeginning(_near);
        IEnumerable<string> all = same.Keys.Union(near.Keys, StringComparer.Ordinal).Order(StringComparer.Ordinal);
        return [.. all.Select(beginning => new BeginningOfSynonyms(beginning, Join(same.GetValueOrDefault(beginning) ?? [], near.GetValueOrDefault(beginning) ?? [])))];
    }

    private static string Join(IEnumerable<SynonymGroup> same, IEnumerable<SynonymGroup> near)
        => string.Join('\n', new[] { Row("same", same), Row("near", near) }.Where(row => row.Length > 0));

    private static string Row(string name, IEnumerable<SynonymGroup> groups) => string.Join("; ", groups) is { Length: > 0 } row ? $"{name}: {row}" : "";

    private Dictionary<string, List<SynonymGroup>> ByBeginning(ImmutableArray<UsefulGroup> groups)
    {
        var all = new Dictionary<string, List<SynonymGroup>>(StringComparer.Ordinal);
        foreach (UsefulGroup group in groups)
        {
            foreach (IGrouping<string, string> entries in group.Group.From.GroupBy(BeginningOf, StringComparer.Ordinal))
            {
                if (!all.TryGetValue(entries.Key, out List<SynonymGroup>? those))
                {
                    all.Add(entries.Key, those = []);
                }

                those.Add(new SynonymGroup([.. entries], group.Found));
            }
        }

        return all;
    }

    // A phrase is met by its first word that is looked for anyway.
    private string BeginningOf(string entry)
    {
        string[] words = SynonymGroup.WordsOf(entry);
        string telling = words.Length == 1 ? entry : words.FirstOrDefault(_beginnings.IsAskedFor, words[0]);
        string key = WordFolding.WithoutUmlauts(Spelling.Of(telling).Text);
        return key[..Math.Min(key.Length, BeginningLength)];
    }

    private UsefulGroup? Useful(SynonymGroup group)
    {
        ImmutableArray<string> found = [.. group.To.Where(IsFound)];
        return found.IsEmpty ? null : new UsefulGroup(group.IsOneWay ? group with { To = found } : group, found);
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
        if (all.Length == 1)
        {
            return _beginnings.MayHave(entry);
        }

        string[] telling = [.. all.Where(word => !_beginnings.IsStopWord(word))];
        return (telling.Length > 0 ? telling : all).All(_beginnings.MayHave);
    }

    /// <summary>A group that leads to a word of the site.</summary>
    /// <param name="Group">The group; of a one-way group only what is found.</param>
    /// <param name="Found">Which of its words the site has.</param>
    private sealed record UsefulGroup(SynonymGroup Group, ImmutableArray<string> Found);
}
