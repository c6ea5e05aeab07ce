using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Herzblut.Search.Analysis;

namespace Herzblut.Search.Indexing;

/// <summary>
/// Finds the compounds among a site's words: at hyphens, by the word list, and then by the site's own nouns, so that a trade's
/// words are found inside its compounds too.
/// </summary>
internal static class CompoundFinder
{
    private const int ShortestNoun = 4;

    /// <summary>The words in the order given, taken apart.</summary>
    public static ImmutableArray<IndexedWord> Find(IndexedWords.Entry[] entries, SearchLanguage language)
    {
        var words = new IndexedWord[entries.Length];
        CompoundSplitter? splitter = language.Lexicon is { } lexicon ? new CompoundSplitter(lexicon, language.VerbParticles) : null;
        var isOpen = new bool[entries.Length];
        Parallel.For(0, entries.Length, i =>
        {
            IndexedWords.Entry entry = entries[i];
            ImmutableArray<int> cuts = Cuts(entry, splitter);
            words[i] = new IndexedWord(entry.Text, splitter is null ? WordClass.Other : entry.Class, cuts);
            isOpen[i] = cuts.IsEmpty && entry.Class != WordClass.Other && entry.Text.Length >= ShortestNoun
                && splitter is not null && !language.StopWords.Contains(entry.Text) && !splitter.IsKnown(entry.Text);
        });
        if (splitter is not null)
        {
            FindBySiteNouns(words, isOpen, language);
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(words);
    }

    // A site's noun that the word list lacks (Klöppel) opens the site's other unknown words (Klöppelkissen).
    private static void FindBySiteNouns(IndexedWord[] words, bool[] isOpen, SearchLanguage language)
    {
        Lexicon lexicon = language.Lexicon!.With(words.Where((word, i) => isOpen[i] && word.Class == WordClass.Noun).Select(word => word.Text));
        var splitter = new CompoundSplitter(lexicon, language.VerbParticles);
        Parallel.For(0, words.Length, i =>
        {
            if (isOpen[i])
            {
                words[i] = words[i] with { Cuts = splitter.Cuts(words[i].Text, words[i].Class) };
            }
        });
    }

    private static ImmutableArray<int> Cuts(IndexedWords.Entry entry, CompoundSplitter? splitter)
    {
        if (entry.Seams.IsEmpty)
        {
            return splitter?.Cuts(entry.Text, entry.Class) ?? [];
        }

        ImmutableArray<int>.Builder cuts = ImmutableArray.CreateBuilder<int>();
        int start = 0;
        foreach (int seam in entry.Seams.Add(entry.Text.Length))
        {
            if (start > 0)
            {
                cuts.Add(start);
            }

            foreach (int cut in splitter?.Cuts(entry.Text[start..seam], entry.Class) ?? [])
            {
                cuts.Add(start + cut);
            }

            start = seam;
        }

        return cuts.ToImmutable();
    }
}
