namespace Herzblut.Rendering.QrCodes;

/// <summary>The eight patterns, one of which is laid over the codewords of a code (ISO/IEC 18004, table 10).</summary>
internal static class QrMask
{
    /// <summary>How many there are.</summary>
    public const int Count = 8;

    // All of them repeat after 12 rows.
    private const int Period = 12;

    private static readonly ulong[] Rows = MakeRows();

    /// <summary>A row of a mask, bit x being column x, for 64 columns.</summary>
    public static ulong Row(int mask, int y) => Rows[(mask * Period) + (y % Period)];

    private static ulong[] MakeRows()
    {
        ulong[] rows = new ulong[Count * Period];
        for (int i = 0; i < rows.Length; i++)
        {
            for (int x = 0; x < 64; x++)
            {
                rows[i] |= IsMasked(i / Period, x, i % Period) ? 1UL << x : 0;
            }
        }

        return rows;
    }

    private static bool IsMasked(int mask, int x, int y) => mask switch
    {
        0 => (x + y) % 2 == 0,
        1 => y % 2 == 0,
        2 => x % 3 == 0,
        3 => (x + y) % 3 == 0,
        4 => ((x / 3) + (y / 2)) % 2 == 0,
        5 => (x * y % 2) + (x * y % 3) == 0,
        6 => ((x * y % 2) + (x * y % 3)) % 2 == 0,
        _ => (((x + y) % 2) + (x * y % 3)) % 2 == 0,
    };
}
