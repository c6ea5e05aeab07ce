namespace Herzblut.Templating.Values;

/// <summary>A list of the host's objects; each is wrapped when it is read.</summary>
internal sealed class ShapedList<T>(IReadOnlyList<T> items, ObjectShape<T> shape) : ListValue
    where T : class
{
    public override int Count => items.Count;

    public override string TypeName => "array";

    public override Value this[int index] => shape.Of(items[index]);
}
