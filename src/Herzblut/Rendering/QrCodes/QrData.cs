namespace Herzblut.Rendering.QrCodes;

/// <summary>The codewords of a QR code: bytes with header and padding, split into blocks, corrected, interleaved.</summary>
internal static class QrData
{
    private const int ByteMode = 0b0100;

    /// <summary>All codewords in the order in which they are placed.</summary>
    public static byte[] Encode(ReadOnlySpan<byte> content, QrVersion version)
    {
        byte[] data = Pad(content, version);
        int blocks = version.ShortBlocks + version.LongBlocks;
        byte[][] dataBlocks = new byte[blocks][];
        byte[][] corrections = new byte[blocks][];
        int start = 0;
        for (int i = 0; i < blocks; i++)
        {
            int length = version.ShortLength + (i < version.ShortBlocks ? 0 : 1);
            dataBlocks[i] = data[start..(start + length)];
            corrections[i] = ReedSolomon.Correction(dataBlocks[i], version.CorrectionLength);
            start += length;
        }

        return [.. Interleave(dataBlocks, version.ShortLength + 1), .. Interleave(corrections, version.CorrectionLength)];
    }

    private static byte[] Pad(ReadOnlySpan<byte> content, QrVersion version)
    {
        byte[] data = new byte[version.DataLength];
        int position = 0;
        Append(data, ref position, ByteMode, 4);
        Append(data, ref position, content.Length, version.CountBits);
        foreach (byte unit in content)
        {
            Append(data, ref position, unit, 8);
        }

        // Up to four zero bits end the content; the rest is filled with two bytes by turns.
        int next = Math.Min((position + 4 + 7) / 8, data.Length);
        for (int i = next; i < data.Length; i++)
        {
            data[i] = (i - next) % 2 == 0 ? (byte)0xEC : (byte)0x11;
        }

        return data;
    }

    private static void Append(byte[] data, ref int position, int value, int bits)
    {
        for (int bit = bits - 1; bit >= 0; bit--)
        {
            data[position / 8] |= (byte)(((value >> bit) & 1) << (7 - (position % 8)));
            position++;
        }
    }

    private static IEnumerable<byte> Interleave(byte[][] blocks, int longest)
    {
        for (int i = 0; i < longest; i++)
        {
            foreach (byte[] block in blocks)
            {
                if (i < block.Length)
                {
                    yield return block[i];
                }
            }
        }
    }
}
