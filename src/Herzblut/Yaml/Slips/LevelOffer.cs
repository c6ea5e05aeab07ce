using System.Collections.Frozen;
using System.Collections.Immutable;
using Herzblut.Diagnostics;

namespace Herzblut.Yaml.Slips;

/// <summary>How far a line is to be indented, as a neighbour of it is.</summary>
/// <param name="Spaces">The number of spaces.</param>
/// <param name="Neighbour">The key of the neighbour; null where none can be named.</param>
internal readonly record struct LevelOffer(int Spaces, string? Neighbour)
{
    /// <summary>How much deeper what stands below a name is, as it is usually written.</summary>
    public const int Step = 2;

    /// <summary>The levels that a misplaced key was probably meant to have: that of the nearest key above, two where both are as near.</summary>
    /// <param name="line">Its line in the file as stored.</param>
    public static ImmutableArray<LevelOffer> OfKey(YamlLine line)
    {
        var open = new List<LevelOffer>();
        for (YamlLine above = line; above.Start > 0 && (open.Count == 0 || open[^1].Spaces > 0);)
        {
            above = YamlLine.Around(above.Text, above.Start - 1);
            // Keys in the same column are misplaced together.
            if (above.HasKey && above.ContentColumn != line.ContentColumn && (open.Count == 0 || above.ContentColumn < open[^1].Spaces))
            {
                open.Add(new LevelOffer(above.ContentColumn, above.Key));
            }
        }

        return Nearest(open, line.ContentColumn);
    }

    private static ImmutableArray<LevelOffer> Nearest(List<LevelOffer> open, int column)
    {
        int Distance(LevelOffer offer) => Math.Abs(offer.Spaces - column);
        int nearest = open.Count == 0 ? 0 : open.Min(Distance);
        return [.. open.Where(offer => Distance(offer) == nearest)];
    }

    /// <summary>The level of the entries of the file itself.</summary>
    /// <param name="line">A line in the file as stored.</param>
    public static ImmutableArray<LevelOffer> AtMargin(YamlLine line)
    {
        for (YamlLine? next = LinesBeside.Above(line); next is { } above; next = LinesBeside.Above(above))
        {
            if (above is { Indent: 0, HasKey: true, HasDash: false })
            {
                return [new LevelOffer(0, above.Key)];
            }
        }

        return [new LevelOffer(0, null)];
    }

    /// <summary>
    /// The level of the other items of a misplaced item's list: of those above, two where both are as near, otherwise of the one below;
    /// empty where there is none.
    /// </summary>
    /// <param name="line">Its line in the file as stored.</param>
    public static ImmutableArray<LevelOffer> OfItem(YamlLine line)
    {
        var open = new List<LevelOffer>();
        for (YamlLine above = line; above.Start > 0;)
        {
            above = YamlLine.Around(above.Text, above.Start - 1);
            if (above.HasDash && above.Indent != line.Indent && (open.Count == 0 || above.Indent < open[^1].Spaces))
            {
                open.Add(new LevelOffer(above.Indent, null));
            }

            if (above.HasKey && above.Indent == 0)
            {
                break;
            }
        }

        if (open.Count > 0)
        {
            return Nearest(open, line.Indent);
        }

        if (line.NextStart() is var next && next >= line.Text.Length)
        {
            return [];
        }

        YamlLine below = YamlLine.At(line.Text, next);
        return below.HasDash ? [new LevelOffer(below.Indent, null)] : [];
    }

    /// <summary>
    /// The levels that an entry or item with tabs in front may have been meant to have, the nearest first: two where an entry of the file
    /// itself would be as right at the margin; none where none can be told.
    /// </summary>
    /// <param name="line">Its line in the file as stored.</param>
    /// <param name="knownKeys">What entries of the file itself are called.</param>
    public static ImmutableArray<LevelOffer> OfTab(YamlLine line, FrozenSet<string> knownKeys)
    {
        YamlLine words = LinesBeside.WithoutIndent(line);
        if ((!words.HasKey && !words.HasDash) || LinesBeside.Above(line) is not { } above || line.Text[above.Indented] == '\t')
        {
            return [];
        }

        if (above.HasKey && above.Value == above.End)
        {
            YamlLine below = YamlLine.At(line.Text, line.NextStart());
            bool isBeside = below.HasDash == words.HasDash && below.Indent > above.ContentColumn && below.Text[below.Indented] != '\t';
            return [new LevelOffer(isBeside ? below.Indent : above.ContentColumn + Step, null)];
        }

        ReadOnlySpan<char> blanks = line.Text.AsSpan(line.Start, words.Start - line.Start);
        int width = blanks.Length + (blanks.Count('\t') * (Step - 1));
        List<LevelOffer> open = Open(line, words.HasDash);
        if (open.Count == 0)
        {
            return [];
        }

        LevelOffer nearest = open.MinBy(offer => Math.Abs(offer.Spaces - width));
        bool mayBeOfFile = !words.HasDash && knownKeys.Contains(words.Key) && !IsAtMargin(line, words.Key);
        return mayBeOfFile && nearest.Spaces > 0 && open[^1].Spaces == 0 ? [nearest, open[^1]] : [nearest];
    }

    // Whether an entry of that name stands above already.
    private static bool IsAtMargin(YamlLine line, string key)
    {
        for (YamlLine? next = LinesBeside.Above(line); next is { } above; next = LinesBeside.Above(above))
        {
            if (above.Indent == 0 && above.HasKey && above.Key == key)
            {
                return true;
            }
        }

        return false;
    }

    // The lists or the entries that a line may go on with, the nearest first.
    private static List<LevelOffer> Open(YamlLine line, bool isItem)
    {
        var open = new List<LevelOffer>();
        for (YamlLine? next = LinesBeside.Above(line); next is { } above; next = open is [.., { Spaces: 0 }] ? null : LinesBeside.Above(above))
        {
            int column = isItem ? above.Indent : above.ContentColumn;
            if ((isItem ? above.HasDash : above.HasKey) && (open.Count == 0 || column < open[^1].Spaces))
            {
                open.Add(new LevelOffer(column, isItem ? null : above.Key));
            }
        }

        return open;
    }

    /// <summary>The number of spaces and whom they make the line stand below, to end "indent the line …"; empty without offers.</summary>
    public static Message Wording(ImmutableArray<LevelOffer> offers) => offers switch
    {
        [var only] => new(only.German, only.English),
        [var deep, var shallow, ..] => new($"{deep.German} oder {shallow.German}", $"{deep.English} or {shallow.English}"),
        _ => new("", ""),
    };

    private string German => (Spaces == 0 ? "ohne Leerzeichen" : $"mit genau {Spaces} Leerzeichen") + (Neighbour is null ? "" : $" wie „{Neighbour}“");

    private string English => (Spaces switch { 0 => "with no space", 1 => "with exactly 1 space", _ => $"with exactly {Spaces} spaces" }) + (Neighbour is null ? "" : $" like '{Neighbour}'");
}
