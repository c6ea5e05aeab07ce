using Herzblut.Templating.Values;

namespace Herzblut.Templating.Functions.Arrays;

/// <summary>The typed equality of list functions, for values and for the contents of lists.</summary>
internal sealed class IdentityComparer : IEqualityComparer<Value>, IEqualityComparer<ListValue>
{
    public static readonly IdentityComparer Instance = new();

    private IdentityComparer()
    {
    }

    public bool Equals(Value x, Value y) => ValueEquality.AreIdentical(x, y);

    public int GetHashCode(Value obj) => ValueEquality.HashOf(obj);

    public bool Equals(ListValue? x, ListValue? y)
    {
        if (x is null || y is null || x.Count != y.Count)
        {
            return ReferenceEquals(x, y);
        }

        for (int i = 0; i < x.Count; i++)
        {
            if (!ValueEquality.AreIdentical(x[i], y[i]))
            {
                return false;
            }
        }

        return true;
    }

    public int GetHashCode(ListValue obj)
    {
        var hash = default(HashCode);
        for (int i = 0; i < obj.Count; i++)
        {
            hash.Add(ValueEquality.HashOf(obj[i]));
        }

        return hash.ToHashCode();
    }
}
