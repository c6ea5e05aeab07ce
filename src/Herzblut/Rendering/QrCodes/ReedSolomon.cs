namespace Herzblut.Rendering.QrCodes;

/// <summary>Error correction codewords over GF(256) with the polynomial x⁸ + x⁴ + x³ + x² + 1.</summary>
internal static class ReedSolomon
{
    private static readonly byte[] Powers = MakePowers();
    private static readonly byte[] Logarithms = MakeLogarithms();

    /// <summary>The codewords for a block: the remainder of its division by the generator polynomial of that degree.</summary>
    public static byte[] Correction(ReadOnlySpan<byte> data, int length)
    {
        byte[] generator = Generator(length);
        byte[] remainder = new byte[length];
        foreach (byte codeword in data)
        {
            int factor = codeword ^ remainder[0];
            remainder.AsSpan(1).CopyTo(remainder);
            remainder[^1] = 0;
            for (int i = 0; i < length; i++)
            {
                remainder[i] ^= Multiply(generator[i], factor);
            }
        }

        return remainder;
    }

    // (x - 1)(x - 2)(x - 4)…, highest power first, without its leading 1.
    private static byte[] Generator(int degree)
    {
        byte[] generator = new byte[degree];
        generator[^1] = 1;
        for (int i = 0; i < degree; i++)
        {
            for (int j = 0; j < degree; j++)
            {
                generator[j] = Multiply(generator[j], Powers[i]);
                generator[j] ^= j + 1 < degree ? generator[j + 1] : (byte)0;
            }
        }

        return generator;
    }

    private static byte Multiply(int one, int two)
        => one == 0 || two == 0 ? (byte)0 : Powers[(Logarithms[one] + Logarithms[two]) % 255];

    private static byte[] MakePowers()
    {
        byte[] powers = new byte[255];
        int value = 1;
        for (int i = 0; i < powers.Length; i++)
        {
            powers[i] = (byte)value;
            value <<= 1;
            value ^= value > 255 ? 0x11D : 0;
        }

        return powers;
    }

    private static byte[] MakeLogarithms()
    {
        byte[] logarithms = new byte[256];
        for (int i = 0; i < Powers.Length; i++)
        {
            logarithms[Powers[i]] = (byte)i;
        }

        return logarithms;
    }
}
