using Herzblut.Templating.Values;

namespace Herzblut.Templating.Functions.Arrays;

/// <summary>The member of an item by its name: of an object, or what other values have of themselves (<c>size</c>, <c>year</c>).</summary>
internal static class ItemMember
{
    public static bool TryGet(in Value item, string name, out Value value)
        => item.AsObject() is ObjectValue fields ? fields.TryGet(name, out value) : ValueMembers.TryGet(item, name, out value);
}
