namespace Herzblut.Templating.Values;

/// <summary>A list of values. Items are read by index; reading never changes the list.</summary>
public abstract class ListValue
{
    /// <summary>How many items there are.</summary>
    public abstract int Count { get; }

    /// <summary>The item at <paramref name="index"/>, from 0 to <see cref="Count"/> - 1.</summary>
    public abstract Value this[int index] { get; }

    /// <summary>What <c>object.typeof</c> says: <c>array</c>, or <c>iterator</c> for ranges and results of list functions.</summary>
    public virtual string TypeName => "iterator";

    /// <summary>Copies the items to the front of <paramref name="target"/>, which has room for <see cref="Count"/> of them.</summary>
    public virtual void CopyTo(Span<Value> target)
    {
        for (int i = 0; i < Count; i++)
        {
            target[i] = this[i];
        }
    }

    /// <summary>The items in an array of their own.</summary>
    public Value[] ToArray()
    {
        if (Count == 0)
        {
            return [];
        }

        var items = new Value[Count];
        CopyTo(items);
        return items;
    }
}
