namespace Herzblut.Templating.Values;

/// <summary>The members of an object as a list of <c>{key, value}</c>, made one by one when they are read.</summary>
internal sealed class EntriesValue(ObjectValue source) : ListValue
{
    public override int Count => source.Count;

    public override Value this[int index] => new MapObject(2) { ["key"] = source.NameAt(index), ["value"] = source.ValueAt(index) };
}
