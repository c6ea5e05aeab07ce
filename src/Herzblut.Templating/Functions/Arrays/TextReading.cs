using Herzblut.Templating.Values;

namespace Herzblut.Templating.Functions.Arrays;

/// <summary>Counts the work of hashing or comparing items: long texts take their time.</summary>
internal static class TextReading
{
    public static void Count(in FunctionCall call, ListValue list)
    {
        for (int i = 0; i < list.Count; i++)
        {
            Count(call, list[i]);
        }
    }

    public static void Count(in FunctionCall call, in Value item, int times = 1)
        => call.Context.Limits.CountReading((int)Math.Min(int.MaxValue, LengthOf(item) * (long)times));

    private static long LengthOf(in Value item) => item.Kind switch
    {
        ValueKind.String => item.AsString()!.Length, // the kind says so
        ValueKind.BigInteger => item.AsBigInteger().GetByteCount(),
        _ => 0,
    };
}
