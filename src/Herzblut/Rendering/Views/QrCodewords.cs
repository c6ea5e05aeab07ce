using ZXing.Common;
using ZXing.QrCode.Internal;
using Version = ZXing.QrCode.Internal.Version;

namespace Herzblut.Rendering.Views;

/// <summary>
/// The codewords of a QR code in byte mode: the text's bytes with what corrects errors in them (ISO/IEC 18004, 7.4 to 7.6). The library
/// draws them. Its own encoder takes a quarter of a millisecond for them, a tenth of the time of a large build.
/// </summary>
internal static class QrCodewords
{
    private const int LargestVersion = 40;
    private const int ByteMode = 0b0100;
    private const int ModeBits = 4;
    private const int FirstPad = 0xEC;
    private const int SecondPad = 0x11;

    /// <summary>The smallest version that holds so many bytes.</summary>
    /// <param name="length">The number of bytes, no more than version 40 holds.</param>
    /// <param name="level">How much of the code may be lost.</param>
    public static Version VersionFor(int length, ErrorCorrectionLevel level)
    {
        int number = 1;
        while (number < LargestVersion && ModeBits + LengthBits(number) + (8 * length) > 8 * DataCodewords(Version.getVersionForNumber(number), level))
        {
            number++;
        }

        return Version.getVersionForNumber(number);
    }

    /// <summary>All codewords in the order in which they are drawn.</summary>
    public static BitArray Of(ReadOnlySpan<byte> text, Version version, ErrorCorrectionLevel level)
    {
        ReadOnlySpan<byte> data = Data(text, version, level);
        Version.ECBlocks layout = version.getECBlocksForLevel(level);
        var correction = ReedSolomonCode.Of(layout.ECCodewordsPerBlock);
        var blocks = new List<byte[]>();
        var corrections = new List<byte[]>();
        foreach (Version.ECB group in layout.getECBlocks())
        {
            for (int i = 0; i < group.Count; i++)
            {
                blocks.Add(data[..group.DataCodewords].ToArray());
                corrections.Add(correction.Correct(data[..group.DataCodewords]));
                data = data[group.DataCodewords..];
            }
        }

        var bits = new BitArray();
        AppendInTurn(bits, blocks);
        AppendInTurn(bits, corrections);
        return bits;
    }

    private static int LengthBits(int version) => version < 10 ? 8 : 16;

    private static int DataCodewords(Version version, ErrorCorrectionLevel level)
        => version.TotalCodewords - version.getECBlocksForLevel(level).TotalECCodewords;

    private static byte[] Data(ReadOnlySpan<byte> text, Version version, ErrorCorrectionLevel level)
    {
        byte[] data = new byte[DataCodewords(version, level)];
        var bits = new BitArray();
        bits.appendBits(ByteMode, ModeBits);
        bits.appendBits(text.Length, LengthBits(version.VersionNumber));
        foreach (byte unit in text)
        {
            bits.appendBits(unit, 8);
        }

        // The end: four zeros, or what is left of them, and zeros to the end of the byte. The rest is filled up in turn.
        int used = Math.Min(data.Length, (bits.Size + ModeBits + 7) / 8);
        bits.appendBits(0, Math.Min(2 * ModeBits, (8 * used) - bits.Size));
        bits.toBytes(0, data, 0, used);
        for (int i = used; i < data.Length; i++)
        {
            data[i] = (byte)((i - used) % 2 == 0 ? FirstPad : SecondPad);
        }

        return data;
    }

    // The first codeword of each block, then the second: a stain harms all blocks a little.
    private static void AppendInTurn(BitArray bits, List<byte[]> blocks)
    {
        for (int i = 0; i < blocks.Max(block => block.Length); i++)
        {
            foreach (byte[] block in blocks)
            {
                if (i < block.Length)
                {
                    bits.appendBits(block[i], 8);
                }
            }
        }
    }
}
