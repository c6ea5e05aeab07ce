using Herzblut.Templating.Diagnostics;
using Herzblut.Templating.Values;

namespace Herzblut.Templating.Functions.Maths;

/// <summary>Random numbers and ids; see <see cref="TemplateOptions.RandomSeed"/>.</summary>
internal static class Chance
{
    /// <summary>At least the first and less than the second number; the number itself where both are the same.</summary>
    public static Value Random(in FunctionCall call)
    {
        int lowest = call.Integer(0);
        int limit = call.Integer(1);
        return lowest <= limit
            ? Source(call).Next(lowest, limit)
            : throw call.Fault(FunctionProblems.EmptyRandomRange(lowest, limit));
    }

    /// <summary>A random UUID (version 4) in its usual form.</summary>
    public static Value Uuid(in FunctionCall call)
    {
        Span<byte> bytes = stackalloc byte[16];
        Source(call).NextBytes(bytes);
        bytes[6] = (byte)((bytes[6] & 0x0F) | 0x40);
        bytes[8] = (byte)((bytes[8] & 0x3F) | 0x80);
        return new Guid(bytes, bigEndian: true).ToString("D");
    }

    private static Random Source(in FunctionCall call)
        => call.Context.Options.RandomSeed is int seed ? call.PerRender<SeededRandom>().StartedWith(seed) : System.Random.Shared;
}
