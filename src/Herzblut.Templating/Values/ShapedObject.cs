using System.Runtime.CompilerServices;

namespace Herzblut.Templating.Values;

/// <summary>An object of the host, seen through its shape.</summary>
internal sealed class ShapedObject<T>(T target, ObjectShape<T> shape) : ObjectValue
    where T : class
{
    public override int Count => shape.Count;

    public override bool IsClosed => true;

    private T Target => target;

    public override string NameAt(int index) => shape.NameAt(index);

    public override Value ValueAt(int index) => shape.Read(target, index);

    public override bool TryGet(string name, out Value value)
    {
        int hint = -1;
        return TryGet(name, ref hint, out value);
    }

    public override bool TryGet(string name, ref int hint, out Value value)
    {
        int index = hint;
        if ((uint)index >= (uint)shape.Count || shape.NameAt(index) != name)
        {
            index = shape.IndexOf(name);
            if (index < 0)
            {
                value = Value.Null;
                return false;
            }

            hint = index;
        }

        value = shape.Read(target, index);
        return true;
    }

    internal override int SameHash => RuntimeHelpers.GetHashCode(target);

    internal override bool IsSameAs(ObjectValue other) => other is ShapedObject<T> shaped && ReferenceEquals(shaped.Target, target);
}
