using System.Collections.Immutable;

namespace Herzblut.Search.Analysis;

/// <summary>
/// Takes German compounds apart: <c>fahrplanauskunft</c> at 4 and 8. A cut is made only where every part is a known word in a form
/// that compounds have, or, failing that, where one long known word leaves a rest that could be a word; a word that is known as a
/// whole is left alone. So Beschwerde holds no Erde and Haltestelle no Test.
/// </summary>
internal sealed class CompoundSplitter(Lexicon lexicon, ImmutableArray<string> particles)
{
    /// <summary>The shortest word that is taken apart.</summary>
    public const int ShortestCompound = 6;

    private const int ShortestStem = 2;
    private const int Unreachable = int.MaxValue;

    /// <summary>
    /// Where the parts of a folded word begin, the first one excepted; empty for a word that is not a compound.
    /// The class decides what it may end in: <c>barrierefrei</c> ends in an adjective, <c>Barrierefreiheit</c> does not.
    /// </summary>
    public ImmutableArray<int> Cuts(string word, WordClass wordClass)
    {
        if (word.Length < ShortestCompound || word.Length > 64)
        {
            return [];
        }

        Span<int> cost = stackalloc int[word.Length + 1];
        Span<int> origin = stackalloc int[word.Length + 1];
        cost.Fill(Unreachable);
        cost[0] = 0;
        for (int start = 0; start < word.Length; start++)
        {
            if (cost[start] != Unreachable)
            {
                ReadParts(word, start, wordClass, cost, origin);
            }
        }

        return cost[^1] != Unreachable ? Path(origin)
            : wordClass == WordClass.Noun ? PartialCompound.Cuts(word, lexicon)
            : [];
    }

    /// <summary>True where the folded word is known, alone or in one of its forms.</summary>
    public bool IsKnown(string word)
    {
        Span<int> cost = stackalloc int[word.Length + 1];
        Span<int> origin = stackalloc int[word.Length + 1];
        cost.Fill(Unreachable);
        cost[0] = 0;
        ReadParts(word, 0, WordClass.Unknown, cost, origin);
        return cost[^1] != Unreachable;
    }

    private void ReadParts(string word, int start, WordClass wordClass, Span<int> cost, Span<int> origin)
    {
        ReadPart(word, start, start, wordClass, cost, origin);
        foreach (string particle in particles)
        {
            if (StartsAt(word, start, particle))
            {
                int second = start + particle.Length;
                ReadPart(word, start, second, wordClass, cost, origin);
                foreach (string other in particles)
                {
                    if (StartsAt(word, second, other))
                    {
                        ReadPart(word, start, second + other.Length, wordClass, cost, origin);
                    }
                }
            }
        }
    }

    private static bool StartsAt(string word, int start, string particle)
        => start < word.Length && word[start] == particle[0] && word.AsSpan(start).StartsWith(particle);

    private void ReadPart(string word, int start, int stemStart, WordClass wordClass, Span<int> cost, Span<int> origin)
    {
        int longest = lexicon.LongestAt(word.AsSpan(stemStart));
        for (int length = ShortestStem; length <= longest; length++)
        {
            ReadOnlySpan<char> stem = word.AsSpan(stemStart, length);
            StemKinds kinds = lexicon[stem];
            if (kinds == StemKinds.None)
            {
                continue;
            }

            int price = cost[start] + PartForms.Cost(stem, kinds) + (stemStart > start ? PartForms.ParticleCost : 0);
            int end = stemStart + length;

            // A noun of the site opens other words, never the word it was read from.
            bool isWhole = start == 0 && kinds.HasFlag(StemKinds.Site);
            if (!isWhole && PartForms.CanEnd(stem, kinds, word.AsSpan(end), wordClass))
            {
                Reach(word.Length, price + PartForms.EndCost(kinds), start, cost, origin);
            }

            foreach (string link in PartForms.Links)
            {
                if (end + link.Length < word.Length && word.AsSpan(end).StartsWith(link) && PartForms.CanLink(stem, kinds, link))
                {
                    Reach(end + link.Length, price + PartForms.LinkCost(link), start, cost, origin);
                }
            }
        }
    }

    private static void Reach(int end, int price, int start, Span<int> cost, Span<int> origin)
    {
        if (price < cost[end])
        {
            cost[end] = price;
            origin[end] = start;
        }
    }

    private static ImmutableArray<int> Path(ReadOnlySpan<int> origin)
    {
        ImmutableArray<int>.Builder cuts = ImmutableArray.CreateBuilder<int>();
        for (int position = origin[^1]; position > 0; position = origin[position])
        {
            cuts.Add(position);
        }

        cuts.Reverse();
        return cuts.ToImmutable();
    }
}
