namespace Herzblut.Search.Analysis;

/// <summary>
/// The forms that words take inside a compound, and how much each is to be believed: of several ways to take a word apart the
/// cheapest wins, so that few long plain parts beat many short or bent ones.
/// </summary>
internal static class PartForms
{
    /// <summary>The price of a particle in front of a stem (Ein-gang).</summary>
    public const int ParticleCost = 4;

    private const int PartCost = 10;

    /// <summary>Letters that join a part to the next.</summary>
    public static ReadOnlySpan<string> Links => Joining;

    private static readonly string[] Joining = ["", "s", "es", "n", "en", "er", "e", "ens", "ns", "nen"];
    private static readonly HashSet<string> NounEndings = ["", "s", "es", "e", "en", "n", "ens", "ns", "in", "innen", "se", "sen"];
    private static readonly HashSet<string> ErPluralEndings = ["er", "ern"];
    private static readonly HashSet<string> UmlautedEndings = ["e", "en", "er", "ern", "in", "innen"];
    private static readonly HashSet<string> AdjectiveEndings = ["", "e", "en", "er", "es", "em", "ere", "eren", "erer", "eres", "ste", "sten", "ster"];
    private static readonly HashSet<string> ParticipleEndings = ["t", "te", "ten", "ter", "tes", "tem", "end", "ende", "enden", "ender", "endes", "bar", "bare", "baren", "barer", "bares"];

    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> IsNounEnding = NounEndings.GetAlternateLookup<ReadOnlySpan<char>>();
    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> IsErPluralEnding = ErPluralEndings.GetAlternateLookup<ReadOnlySpan<char>>();
    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> IsUmlautedEnding = UmlautedEndings.GetAlternateLookup<ReadOnlySpan<char>>();
    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> IsAdjectiveEnding = AdjectiveEndings.GetAlternateLookup<ReadOnlySpan<char>>();
    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> IsParticipleEnding = ParticipleEndings.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The price of a part with that stem.</summary>
    public static int Cost(ReadOnlySpan<char> stem, StemKinds kinds)
    {
        int cost = PartCost + stem.Length switch { 2 => 8, 3 => 1, _ => 0 };
        if (kinds.HasFlag(StemKinds.Site))
        {
            cost += 1;
        }

        return kinds.HasFlag(StemKinds.Noun) ? cost
            : kinds.HasFlag(StemKinds.Adjective) ? cost + 1
            : cost + 2;
    }

    /// <summary>The price of letters that join.</summary>
    public static int LinkCost(string link) => link.Length == 0 ? 0 : 1;

    /// <summary>The price of ending a word with such a stem.</summary>
    public static int EndCost(StemKinds kinds) => (kinds & (StemKinds.Noun | StemKinds.Umlauted | StemKinds.Adjective)) == StemKinds.None ? 2 : 0;

    /// <summary>True where the stem may be joined to the next part by that link.</summary>
    public static bool CanLink(ReadOnlySpan<char> stem, StemKinds kinds, ReadOnlySpan<char> link)
    {
        if (kinds.HasFlag(StemKinds.Noun) && CanLinkNoun(stem, kinds, link))
        {
            return true;
        }

        bool endsLikeVater = EndsInSchwa(stem);
        return (kinds.HasFlag(StemKinds.Elided) && link is "" or "s")
               || (kinds.HasFlag(StemKinds.Umlauted) && (link is "e" or "er" or "en" || (link is "" or "n" && endsLikeVater)))
               || (kinds.HasFlag(StemKinds.Verb) && link is "" or "e" or "ens")
               || (kinds.HasFlag(StemKinds.Adjective) && link is "" or "en");
    }

    /// <summary>True where a word may end in the stem and these letters.</summary>
    public static bool CanEnd(ReadOnlySpan<char> stem, StemKinds kinds, ReadOnlySpan<char> ending, WordClass wordClass)
    {
        if (ending.Length > 5)
        {
            return false;
        }

        return (wordClass != WordClass.Other && CanEndNoun(stem, kinds, ending))
               || (wordClass != WordClass.Noun && CanEndOther(kinds, ending));
    }

    private static bool CanEndNoun(ReadOnlySpan<char> stem, StemKinds kinds, ReadOnlySpan<char> ending)
    {
        if (kinds.HasFlag(StemKinds.Noun)
            && (IsNounEnding.Contains(ending) || (kinds.HasFlag(StemKinds.ErPlural) && IsErPluralEnding.Contains(ending))))
        {
            return true;
        }

        if (kinds.HasFlag(StemKinds.Umlauted) && (IsUmlautedEnding.Contains(ending) || (ending is "" or "n" && EndsInSchwa(stem))))
        {
            return true;
        }

        // A verb's bare stem as a noun (Wechsel, Verleih), or its infinitive (Händewaschen).
        return kinds.HasFlag(StemKinds.Verb) && stem.Length > 3 && ending is "" or "s" or "es" or "en" or "ens" or "e" or "n";
    }

    private static bool CanEndOther(StemKinds kinds, ReadOnlySpan<char> ending)
        => (kinds.HasFlag(StemKinds.Adjective) && IsAdjectiveEnding.Contains(ending))
           || (kinds.HasFlag(StemKinds.Verb) && IsParticipleEnding.Contains(ending));

    private static bool CanLinkNoun(ReadOnlySpan<char> stem, StemKinds kinds, ReadOnlySpan<char> link) => link switch
    {
        "" or "s" => true,
        "n" or "ns" => EndsInSchwa(stem),
        "er" => kinds.HasFlag(StemKinds.ErPlural),
        "nen" => stem.EndsWith("in"),
        "e" or "en" or "es" or "ens" => stem[^1] != 'e',
        _ => false,
    };

    private static bool EndsInSchwa(ReadOnlySpan<char> stem)
        => stem[^1] == 'e' || stem.EndsWith("el") || stem.EndsWith("er") || stem.EndsWith("en");
}
