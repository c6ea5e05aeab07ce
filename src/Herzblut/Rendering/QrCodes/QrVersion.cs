using System.Collections.Immutable;

namespace Herzblut.Rendering.QrCodes;

/// <summary>
/// A size of QR codes at error correction level M (ISO/IEC 18004, tables 7 and 9).
/// </summary>
/// <param name="Number">1 to 11.</param>
/// <param name="CorrectionLength">Error correction codewords of each block.</param>
/// <param name="ShortBlocks">How many blocks there are of <paramref name="ShortLength"/> data codewords.</param>
/// <param name="ShortLength">Data codewords of a short block.</param>
/// <param name="LongBlocks">How many further blocks there are, each one codeword longer.</param>
/// <param name="Alignment">Rows and columns of the centres of alignment patterns.</param>
internal sealed record QrVersion(
    int Number,
    int CorrectionLength,
    int ShortBlocks,
    int ShortLength,
    int LongBlocks,
    ImmutableArray<int> Alignment)
{
    // 11 is the largest whose rows fit into 64 bits; its 251 bytes hold any address that people print.
    private static readonly ImmutableArray<QrVersion> All =
    [
        new(1, 10, 1, 16, 0, []),
        new(2, 16, 1, 28, 0, [6, 18]),
        new(3, 26, 1, 44, 0, [6, 22]),
        new(4, 18, 2, 32, 0, [6, 26]),
        new(5, 24, 2, 43, 0, [6, 30]),
        new(6, 16, 4, 27, 0, [6, 34]),
        new(7, 18, 4, 31, 0, [6, 22, 38]),
        new(8, 22, 2, 38, 2, [6, 24, 42]),
        new(9, 22, 3, 36, 2, [6, 26, 46]),
        new(10, 26, 4, 43, 1, [6, 28, 50]),
        new(11, 30, 1, 50, 4, [6, 30, 54]),
    ];

    /// <summary>Modules on each side.</summary>
    public int Size => 17 + (4 * Number);

    /// <summary>Data codewords of all blocks.</summary>
    public int DataLength => (ShortBlocks * ShortLength) + (LongBlocks * (ShortLength + 1));

    /// <summary>Bits of the field that says how many bytes follow.</summary>
    public int CountBits => Number < 10 ? 8 : 16;

    /// <summary>The smallest version that holds so many bytes; null where none does.</summary>
    public static QrVersion? For(int bytes) => All.FirstOrDefault(version => 4 + version.CountBits + (8 * bytes) <= 8 * version.DataLength);
}
