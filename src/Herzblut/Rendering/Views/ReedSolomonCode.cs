using System.Collections.Concurrent;

namespace Herzblut.Rendering.Views;

/// <summary>
/// Reed-Solomon codes over the field of 256 elements that QR codes use (ISO/IEC 18004, annex A): x⁸ + x⁴ + x³ + x² + 1.
/// </summary>
internal sealed class ReedSolomonCode
{
    private const int FieldSize = 256;
    private const int Modulus = 0x11D;

    private static readonly byte[] Powers = new byte[2 * FieldSize];
    private static readonly byte[] Logarithms = new byte[FieldSize];
    private static readonly ConcurrentDictionary<int, ReedSolomonCode> Codes = new();

    // The logarithms of the coefficients, the highest power first and without its 1.
    private readonly byte[] _generator;

    static ReedSolomonCode()
    {
        int value = 1;
        for (int i = 0; i < FieldSize - 1; i++)
        {
            Powers[i] = Powers[i + FieldSize - 1] = (byte)value;
            Logarithms[value] = (byte)i;
            value <<= 1;
            value ^= value >= FieldSize ? Modulus : 0;
        }
    }

    private ReedSolomonCode(int length)
    {
        // The product of (x - 2⁰) … (x - 2ⁿ⁻¹).
        byte[] product = new byte[length];
        product[^1] = 1;
        for (int root = 0; root < length; root++)
        {
            for (int i = 0; i < length; i++)
            {
                product[i] = (byte)(Times(product[i], root) ^ (i + 1 < length ? product[i + 1] : 0));
            }
        }

        _generator = [.. product.Select(coefficient => Logarithms[coefficient])];
    }

    /// <summary>The code with so many codewords of correction; no coefficient of its generator is zero.</summary>
    public static ReedSolomonCode Of(int length) => Codes.GetOrAdd(length, static wanted => new ReedSolomonCode(wanted));

    /// <summary>The codewords that correct a block: the remainder of its division by the generator.</summary>
    public byte[] Correct(ReadOnlySpan<byte> data)
    {
        byte[] remainder = new byte[_generator.Length];
        foreach (byte codeword in data)
        {
            byte factor = (byte)(codeword ^ remainder[0]);
            remainder.AsSpan(1).CopyTo(remainder);
            remainder[^1] = 0;
            if (factor == 0)
            {
                continue;
            }

            int logarithm = Logarithms[factor];
            for (int i = 0; i < remainder.Length; i++)
            {
                remainder[i] ^= Powers[logarithm + _generator[i]];
            }
        }

        return remainder;
    }

    // A value times 2 to some power.
    private static byte Times(byte value, int power) => value == 0 ? (byte)0 : Powers[Logarithms[value] + power];
}
