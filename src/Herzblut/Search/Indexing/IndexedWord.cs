using System.Collections.Immutable;
using Herzblut.Search.Analysis;

namespace Herzblut.Search.Indexing;

/// <summary>
/// A word of the site.
/// </summary>
/// <param name="Text">Folded.</param>
/// <param name="Class">What its spelling tells.</param>
/// <param name="Cuts">Where its parts begin, the first one excepted; empty where it is no compound.</param>
internal sealed record IndexedWord(string Text, WordClass Class, ImmutableArray<int> Cuts)
{
    /// <summary>Every run of neighbouring parts short of the whole word: Fahr, Fahrplan, Plan, Planauskunft, Auskunft.</summary>
    public IEnumerable<string> Parts()
    {
        for (int first = 0; first <= Cuts.Length; first++)
        {
            for (int last = first; last <= Cuts.Length; last++)
            {
                int start = first == 0 ? 0 : Cuts[first - 1];
                int end = last == Cuts.Length ? Text.Length : Cuts[last];
                if (end - start > 1 && end - start < Text.Length)
                {
                    yield return Text[start..end];
                }
            }
        }
    }
}
