using System.Buffers;
using System.Collections.Immutable;

namespace Herzblut.Search.Analysis;

/// <summary>
/// Compounds of which only one part is known (Zahn-spangen, Refektoriums-tisch). The known part must be long, and the rest must look
/// like a word: a vowel, and consonants at the seam that German words end and begin with.
/// </summary>
internal static class PartialCompound
{
    private const int ShortestKnown = 4;
    private const int ShortestRest = 4;

    private static readonly SearchValues<char> Vowels = SearchValues.Create("aeiouyäöü");

    private static readonly HashSet<string> Onsets =
    [
        "b", "bl", "br", "d", "dr", "f", "fl", "fr", "g", "gl", "gn", "gr", "h", "j", "k", "kl", "kn", "kr", "l", "m", "n", "p", "pf", "pfl",
        "pl", "pr", "qu", "r", "s", "sch", "schl", "schm", "schn", "schr", "schw", "sp", "spl", "spr", "st", "str", "t", "tr", "v", "w", "z", "zw",
    ];

    private static readonly HashSet<string> Codas =
    [
        "", "b", "ch", "ck", "d", "f", "ff", "g", "h", "k", "l", "ll", "m", "mm", "n", "nn", "p", "pp", "r", "rr", "s", "ss", "t", "tt", "x", "z", "tz",
        "cht", "chs", "ft", "hl", "hm", "hn", "hr", "kt", "lb", "ld", "lf", "lg", "lk", "lm", "ls", "lt", "lz", "mp", "mpf", "nd", "nf", "ng", "nk",
        "ns", "nt", "nz", "pf", "rb", "rch", "rd", "rf", "rg", "rk", "rm", "rn", "rs", "rst", "rt", "rz", "sch", "st", "ts", "ngs", "nds", "nts", "rts",
        "fts", "chts", "lts", "ks", "bs", "gs", "ds", "ms", "hls", "hrs", "hns", "rks", "nks", "rms", "rns", "lls", "tts", "mms", "nns", "lds", "rds",
    ];

    // Endings that make new words of one word: Freund-schaft is no compound.
    private static readonly string[] Suffixes =
        ["schaft", "heit", "keit", "lich", "los", "haft", "tum", "ling", "sam", "bar", "isch", "nis", "chen", "lein", "tion", "sion", "tät", "nalität", "ration"];

    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> IsOnset = Onsets.GetAlternateLookup<ReadOnlySpan<char>>();
    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> IsCoda = Codas.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>One cut, or none.</summary>
    public static ImmutableArray<int> Cuts(string word, Lexicon lexicon)
    {
        int best = 0;
        int bestLength = 0;
        for (int cut = ShortestKnown; cut <= word.Length - ShortestRest; cut++)
        {
            int known = IsSeam(word, cut) && !StartsWithSuffix(word.AsSpan(cut)) ? Math.Max(KnownAtEnd(word, cut, lexicon), KnownAtStart(word, cut, lexicon)) : 0;
            if (known > bestLength)
            {
                best = cut;
                bestLength = known;
            }
        }

        return best == 0 ? [] : [best];
    }

    private static bool IsSeam(string word, int cut)
    {
        ReadOnlySpan<char> head = word.AsSpan(0, cut);
        ReadOnlySpan<char> tail = word.AsSpan(cut);
        int lastVowel = head.LastIndexOfAny(Vowels);
        int firstVowel = tail.IndexOfAny(Vowels);
        return lastVowel >= 0 && firstVowel > 0 && IsCoda.Contains(head[(lastVowel + 1)..]) && IsOnset.Contains(tail[..firstVowel]);
    }

    private static bool StartsWithSuffix(ReadOnlySpan<char> rest)
    {
        foreach (string suffix in Suffixes)
        {
            if (rest.StartsWith(suffix, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    private static int KnownAtEnd(string word, int cut, Lexicon lexicon)
    {
        for (int length = lexicon.LongestAt(word.AsSpan(cut)); length > ShortestKnown; length--)
        {
            ReadOnlySpan<char> stem = word.AsSpan(cut, length);
            StemKinds kinds = lexicon[stem] & (StemKinds.Noun | StemKinds.Umlauted | StemKinds.ErPlural);
            if (kinds != StemKinds.None && PartForms.CanEnd(stem, kinds, word.AsSpan(cut + length), WordClass.Noun))
            {
                return length;
            }
        }

        return 0;
    }

    private static int KnownAtStart(string word, int cut, Lexicon lexicon)
    {
        for (int length = Math.Min(lexicon.LongestAt(word), cut); length >= ShortestKnown; length--)
        {
            ReadOnlySpan<char> stem = word.AsSpan(0, length);
            StemKinds kinds = lexicon[stem] & (StemKinds.Noun | StemKinds.Umlauted | StemKinds.ErPlural);
            if (kinds.HasFlag(StemKinds.Noun) && PartForms.CanLink(stem, kinds, word.AsSpan(length, cut - length)))
            {
                return length;
            }
        }

        return 0;
    }
}
