using System.Collections.Immutable;
using Herzblut.Diagnostics;

namespace Herzblut.Yaml.Slips;

/// <summary>How far a line is to be indented, as a neighbour of it is.</summary>
/// <param name="Spaces">The number of spaces.</param>
/// <param name="Neighbour">The key of the neighbour; null where none can be named.</param>
internal readonly record struct LevelOffer(int Spaces, string? Neighbour)
{
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

        int Distance(LevelOffer offer) => Math.Abs(offer.Spaces - line.ContentColumn);
        int nearest = open.Count == 0 ? 0 : open.Min(Distance);
        return [.. open.Where(offer => Distance(offer) == nearest)];
    }

    /// <summary>The level of the other items of a misplaced item's list: of those above, otherwise of the one below; empty where there is none.</summary>
    /// <param name="line">Its line in the file as stored.</param>
    public static ImmutableArray<LevelOffer> OfItem(YamlLine line)
    {
        for (YamlLine above = line; above.Start > 0;)
        {
            above = YamlLine.Around(above.Text, above.Start - 1);
            if (above.HasDash && above.Indent != line.Indent)
            {
                return [new LevelOffer(above.Indent, null)];
            }

            if (above.HasKey && above.Indent == 0)
            {
                break;
            }
        }

        if (line.NextStart() is var next && next >= line.Text.Length)
        {
            return [];
        }

        YamlLine below = YamlLine.At(line.Text, next);
        return below.HasDash ? [new LevelOffer(below.Indent, null)] : [];
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
