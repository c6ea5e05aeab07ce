namespace Herzblut.Templating.Functions.Maths;

/// <summary>The random numbers of one render.</summary>
internal sealed class SeededRandom
{
    private Random? _random;

    /// <summary>The same source for all calls; the first one starts it.</summary>
    public Random StartedWith(int seed) => _random ??= new Random(seed);
}
