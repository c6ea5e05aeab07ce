using System.Collections.Immutable;
using Herzblut.Search.Analysis;

namespace Herzblut.Search.Indexing;

/// <summary>
/// The rules that a site's readers can make use of. Of synonyms that is what leads to a word of the site: the lists may be as broad as
/// they like, and who searches loads little of them.
/// </summary>
internal static class UsefulRules
{
    /// <summary>The rules as the script reads them, with a row of synonyms.</summary>
    public static string Of(SearchLanguage language, IndexedWords vocabulary)
    {
        var words = new WordBeginnings(language, vocabulary);
        IEnumerable<string> useful = language.Synonyms.Select(group => Useful(group, words)).OfType<SynonymGroup>().Select(group => group.ToString());
        string row = string.Join("; ", useful);
        return row.Length == 0 ? language.Rules : $"{language.Rules}\nsame: {row}";
    }

    private static SynonymGroup? Useful(SynonymGroup group, WordBeginnings words)
    {
        ImmutableArray<string> found = [.. group.To.Where(entry => IsFound(entry, words))];
        return found.IsEmpty ? null : group.IsOneWay ? group with { To = found } : group;
    }

    // Words without meaning count only where an entry has no others: from, of "work from home".
    private static bool IsFound(string entry, WordBeginnings words)
    {
        string[] all = SynonymGroup.WordsOf(entry);
        string[] telling = [.. all.Where(word => !words.IsStopWord(word))];
        return (telling.Length > 0 ? telling : all).All(words.MayHave);
    }
}
