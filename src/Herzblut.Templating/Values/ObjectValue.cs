using System.Runtime.CompilerServices;

namespace Herzblut.Templating.Values;

/// <summary>
/// Names with values: an object of the language, data of the host, or a group of functions. Names are case-sensitive.
/// </summary>
public abstract class ObjectValue
{
    /// <summary>How many members can be listed.</summary>
    public abstract int Count { get; }

    /// <summary>
    /// True where asking for an unknown member is a mistake that is worth an error in strict renders: data of the host
    /// whose members are all known.
    /// </summary>
    public virtual bool IsClosed => false;

    /// <summary>The name of the member at <paramref name="index"/> (0 to <see cref="Count"/> - 1), in insertion order.</summary>
    public abstract string NameAt(int index);

    /// <summary>The value of the member at <paramref name="index"/> (0 to <see cref="Count"/> - 1).</summary>
    public abstract Value ValueAt(int index);

    /// <summary>Reads a member; false where there is none of that name.</summary>
    public abstract bool TryGet(string name, out Value value);

    /// <summary>Sets or adds a member; false where the object cannot be changed.</summary>
    public virtual bool TrySet(string name, in Value value) => false;

    /// <summary>Whether <c>==</c> takes both for the same object.</summary>
    internal virtual bool IsSameAs(ObjectValue other) => ReferenceEquals(this, other);

    /// <summary>A hash that agrees with <see cref="IsSameAs"/>; whoever overrides one overrides both.</summary>
    internal virtual int SameHash => RuntimeHelpers.GetHashCode(this);

    /// <summary>
    /// As <see cref="TryGet(string, out Value)"/>, for a place in a template that asks again and again: <paramref name="hint"/> is where
    /// the member was found last time, a guess that this method checks and mends.
    /// </summary>
    public virtual bool TryGet(string name, ref int hint, out Value value) => TryGet(name, out value);
}
