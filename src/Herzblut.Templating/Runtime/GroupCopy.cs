using Herzblut.Templating.Functions;
using Herzblut.Templating.Values;

namespace Herzblut.Templating.Runtime;

/// <summary>A builtin group that one render has changed.</summary>
internal sealed class GroupCopy : ObjectValue
{
    private readonly MapObject _members = new();

    public GroupCopy(FunctionGroup group)
    {
        Self = group.Self;
        for (int i = 0; i < group.Count; i++)
        {
            _members.TrySet(group.NameAt(i), group.ValueAt(i));
        }
    }

    public BuiltinFunction? Self { get; }

    public override int Count => _members.Count;

    public override string NameAt(int index) => _members.NameAt(index);

    public override Value ValueAt(int index) => _members.ValueAt(index);

    public override bool TryGet(string name, out Value value) => _members.TryGet(name, out value);

    public override bool TrySet(string name, in Value value) => _members.TrySet(name, value);
}
