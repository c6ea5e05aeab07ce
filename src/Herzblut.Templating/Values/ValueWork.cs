namespace Herzblut.Templating.Values;

/// <summary>What numbers without bounds cost, in loop rounds.</summary>
internal static class ValueWork
{
    private const int BitsPerWord = 64;

    /// <summary>An operator with one of them: all words are read and written, and multiplied each with each at worst.</summary>
    public static long OfOperator(in Value left, in Value right, bool multiplies)
    {
        const int WordsPerStep = 4;
        const int ProductsPerStep = 128;
        long a = Words(left);
        long b = Words(right);
        return ((a + b) / WordsPerStep) + (multiplies ? a * b / ProductsPerStep : 0);
    }

    /// <summary>Its text: the work grows with the square of the length.</summary>
    public static long OfText(in Value value)
    {
        const int SquaresPerStep = 16;
        long words = value.Kind == ValueKind.BigInteger ? Words(value) : 0;
        return words * words / SquaresPerStep;
    }

    private static long Words(in Value value) => value.Kind == ValueKind.BigInteger ? (value.AsBigInteger().GetBitLength() / BitsPerWord) + 1 : 1;
}
