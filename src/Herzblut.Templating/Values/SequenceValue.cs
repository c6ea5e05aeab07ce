namespace Herzblut.Templating.Values;

/// <summary>
/// The result of a list function such as <c>array.map</c>: can be indexed, sized, printed and looped over, but not
/// changed. <c>object.typeof</c> calls it an iterator.
/// </summary>
/// <param name="items">The items; the caller hands the array over and does not change it any more.</param>
public sealed class SequenceValue(Value[] items) : ListValue
{
    /// <inheritdoc/>
    public override int Count => items.Length;

    /// <inheritdoc/>
    public override Value this[int index] => items[index];

    /// <inheritdoc/>
    public override void CopyTo(Span<Value> target) => items.CopyTo(target);
}
