namespace Herzblut.Templating.Values;

/// <summary>The consecutive integers of <c>a..b</c>, upwards or downwards, without storing them.</summary>
/// <param name="first">The first integer.</param>
/// <param name="count">How many there are.</param>
/// <param name="step">1 or -1.</param>
internal sealed class RangeValue(long first, int count, int step) : ListValue
{
    public override int Count => count;

    public override Value this[int index] => first + ((long)index * step);
}
