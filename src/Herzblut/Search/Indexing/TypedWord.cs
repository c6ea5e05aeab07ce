using System.Collections.Immutable;
using Herzblut.Search.Analysis;

namespace Herzblut.Search.Indexing;

/// <summary>What is found by a word.</summary>
/// <param name="Number">Its place in the lists.</param>
/// <param name="Text">The word, or a phrase.</param>
/// <param name="Telling">Folded, the word by which it is met.</param>
internal sealed record TypedWord(int Number, string Text, string Telling)
{
    private const int BeginningLength = 4;

    /// <summary>Its first letters, by which files are asked for.</summary>
    public string Beginning { get; } = WordFolding.WithoutUmlauts(Telling)[..Math.Min(Telling.Length, BeginningLength)];

    /// <summary>What means the same.</summary>
    public ImmutableArray<string> Same { get; private set; } = [];

    /// <summary>What it has to do with, without what means the same: that is found anyway.</summary>
    public ImmutableArray<string> Near { get; private set; } = [];

    /// <summary>Adds what means the same.</summary>
    public void AddSame(ImmutableArray<string> found) => Same = Joined(Same, found);

    /// <summary>Adds what it has to do with, once <see cref="Same"/> is complete.</summary>
    public void AddNear(ImmutableArray<string> found) => Near = Joined(Near, found.Any(Same.Contains) ? found.RemoveAll(Same.Contains) : found);

    /// <summary>Orders words by beginning, then as they stand in the lists.</summary>
    public static int Compare(TypedWord first, TypedWord second)
        => string.CompareOrdinal(first.Beginning, second.Beginning) is var order and not 0 ? order : first.Number - second.Number;

    // In order, each once. Most words are in one group, whose other words share its list.
    private static ImmutableArray<string> Joined(ImmutableArray<string> known, ImmutableArray<string> found)
        => known.IsEmpty ? found : known.AddRange(found.Where(word => !known.Contains(word)));
}
