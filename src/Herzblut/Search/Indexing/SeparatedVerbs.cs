using Herzblut.Search.Analysis;

namespace Herzblut.Search.Indexing;

/// <summary>
/// Puts German verbs together whose particle stands at the end of their clause: in "kündigen die Kurve an" nobody gives notice.
/// </summary>
internal static class SeparatedVerbs
{
    private const int ShortestVerb = 3;
    private const int NearestBefore = 3;

    // Of a finite verb, and of imperatives, which are as infinitives are.
    private static readonly string[] Endings = ["en", "t", "te", "ten", "st", "n", "et", "ete", "eten", "", "e"];

    /// <summary>The number of the verb that the particle at the end of a clause belongs to, among the words before it, as they are written; -1 if there is none.</summary>
    public static int Find(SearchLanguage language, ReadOnlySpan<string> clause)
    {
        if (language.Lexicon is null || IsPlace(clause))
        {
            return -1;
        }

        int last = -1;
        for (int i = 0; i < clause.Length; i++)
        {
            if (EndingOf(language, clause[i], isFirst: i == 0) is not { } ending)
            {
                continue;
            }

            // Without an ending of its own it may be anything: laute Gäste kommen an, er fällt gleich auf.
            if (ending is not ("e" or ""))
            {
                return i;
            }

            last = last < 0 ? i : last;
        }

        return last;
    }

    // Von Anfang an, von mir aus: no particle.
    private static bool IsPlace(ReadOnlySpan<string> clause)
        => clause[^Math.Min(NearestBefore, clause.Length)..].Contains("von");

    private static string? EndingOf(SearchLanguage language, string written, bool isFirst)
    {
        if (written.Length < ShortestVerb || !isFirst && char.IsUpper(written[0]))
        {
            return null;
        }

        string word = WordFolding.Fold(written);
        return language.StopWords.Contains(word) ? null : Array.Find(Endings, ending => word.EndsWith(ending, StringComparison.Ordinal) && IsVerbStem(language, word[..^ending.Length]));
    }

    private static bool IsVerbStem(SearchLanguage language, string stem)
        => stem.Length >= ShortestVerb - 1 && (language.StrongStems.Contains(stem) || language.Lexicon![stem].HasFlag(StemKinds.Verb));
}
