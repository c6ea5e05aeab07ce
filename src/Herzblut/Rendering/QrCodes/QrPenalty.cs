using System.Numerics;

namespace Herzblut.Rendering.QrCodes;

/// <summary>
/// How hard a masked code would be to read (ISO/IEC 18004, 7.8.3), whole rows at a time: counting module by module made a
/// code ten times as dear as the rest of its page.
/// </summary>
internal static class QrPenalty
{
    /// <summary>The penalty of a code; lower is better.</summary>
    /// <param name="rows">One row an entry, bit x being column x; at most 61 of them.</param>
    public static int Of(ReadOnlySpan<ulong> rows)
    {
        ulong all = (1UL << rows.Length) - 1;
        int penalty = 0;
        int dark = 0;
        for (int y = 0; y < rows.Length; y++)
        {
            penalty += InRow(rows[y], all) + InColumns(rows, y, all) + Blocks(rows, y, all);
            dark += BitOperations.PopCount(rows[y]);
        }

        int modules = rows.Length * rows.Length;
        return penalty + (10 * (Math.Abs((dark * 20) - (modules * 10)) / modules));
    }

    private static int InRow(ulong row, ulong all)
    {
        ulong same = ~(row ^ (row >> 1)) & (all >> 1);
        ulong five = same & (same >> 1) & (same >> 2) & (same >> 3);
        return Runs(five, five << 1) + Finders(row, row >> 1, row >> 2, row >> 3, row >> 4, row >> 5, row >> 6, LightBehind(row), LightBefore(row, all));
    }

    // Outside the code everything is light.
    private static ulong LightBehind(ulong row) => ~((row >> 7) | (row >> 8) | (row >> 9) | (row >> 10));

    private static ulong LightBefore(ulong row, ulong all) => ~((row << 1) | (row << 2) | (row << 3) | (row << 4)) & all;

    private static int InColumns(ReadOnlySpan<ulong> rows, int y, ulong all)
    {
        ulong five = SameBelow(rows, y, all) & SameBelow(rows, y + 1, all) & SameBelow(rows, y + 2, all) & SameBelow(rows, y + 3, all);
        ulong before = five & SameBelow(rows, y - 1, all);
        ulong lightBehind = ~(Row(rows, y + 7) | Row(rows, y + 8) | Row(rows, y + 9) | Row(rows, y + 10));
        ulong lightBefore = ~(Row(rows, y - 1) | Row(rows, y - 2) | Row(rows, y - 3) | Row(rows, y - 4));
        return Runs(five, before) + Finders(
            Row(rows, y), Row(rows, y + 1), Row(rows, y + 2), Row(rows, y + 3), Row(rows, y + 4), Row(rows, y + 5), Row(rows, y + 6), lightBehind, lightBefore);
    }

    // A run of five costs 3, each further module 1: a run of n has n - 4 places where five equal ones begin.
    private static int Runs(ulong five, ulong continued) => BitOperations.PopCount(five) + (2 * BitOperations.PopCount(five & ~continued));

    // Dark, light, three dark, light, dark looks like a finder where four light modules lie on either side.
    private static int Finders(ulong a, ulong b, ulong c, ulong d, ulong e, ulong f, ulong g, ulong lightBehind, ulong lightBefore)
    {
        ulong pattern = a & ~b & c & d & e & ~f & g;
        return 40 * (BitOperations.PopCount(pattern & lightBehind) + BitOperations.PopCount(pattern & lightBefore));
    }

    private static int Blocks(ReadOnlySpan<ulong> rows, int y, ulong all)
    {
        ulong same = ~(rows[y] ^ (rows[y] >> 1)) & (all >> 1);
        ulong below = Row(rows, y + 1);
        ulong sameBelow = ~(below ^ (below >> 1)) & (all >> 1);
        return 3 * BitOperations.PopCount(same & sameBelow & SameBelow(rows, y, all));
    }

    private static ulong SameBelow(ReadOnlySpan<ulong> rows, int y, ulong all)
        => y >= 0 && y + 1 < rows.Length ? ~(rows[y] ^ rows[y + 1]) & all : 0;

    private static ulong Row(ReadOnlySpan<ulong> rows, int y) => y >= 0 && y < rows.Length ? rows[y] : 0;
}
