using System.Collections.Immutable;
using Herzblut.Templating.Values;

namespace Herzblut.Rendering.Views;

/// <summary>
/// A thing of the playbook as templates see it on one page. Views are made for one render, so that they know how its page
/// links, and are used by one thread.
/// </summary>
/// <typeparam name="T">The view itself.</typeparam>
internal abstract class View<T> : ObjectValue
    where T : View<T>
{
    /// <inheritdoc/>
    public sealed override int Count => Members.Members.Length;

    /// <inheritdoc/>
    public sealed override bool IsClosed => true;

    /// <summary>What templates may ask.</summary>
    protected abstract ViewShape<T> Members { get; }

    /// <inheritdoc/>
    public sealed override string NameAt(int index) => Members.Members[index].Name;

    /// <inheritdoc/>
    public sealed override Value ValueAt(int index) => Members.Members[index].Read((T)this);

    /// <inheritdoc/>
    public sealed override bool TryGet(string name, out Value value)
    {
        int hint = -1;
        return TryGet(name, ref hint, out value);
    }

    /// <inheritdoc/>
    public sealed override bool TryGet(string name, ref int hint, out Value value)
    {
        ImmutableArray<ViewMember<T>> members = Members.Members;
        if ((uint)hint >= (uint)members.Length || members[hint].Name != name)
        {
            int index = Members.IndexOf(name);
            if (index < 0)
            {
                value = Value.Null;
                return false;
            }

            hint = index;
        }

        value = members[hint].Read((T)this);
        return true;
    }

    /// <summary>A list of views, or of other values.</summary>
    protected static ListValue ListOf<TItem>(IReadOnlyList<TItem> items, Func<TItem, Value> view)
    {
        var values = new Value[items.Count];
        for (int i = 0; i < values.Length; i++)
        {
            values[i] = view(items[i]);
        }

        return new ArrayValue(values);
    }
}
