using System.Collections.Frozen;
using System.Collections.Immutable;
using Herzblut.Templating.Values;

namespace Herzblut.Templating;

/// <summary>
/// What templates see of the host's objects of one type: names and how each is read, declared once by hand, without
/// reflection. Members are read when a template asks for them. Immutable and thread-safe.
/// <code>
/// static readonly ObjectShape&lt;Author&gt; Author = new ObjectShape&lt;Author&gt;().With("name", a =&gt; a.Name);
/// static readonly ObjectShape&lt;Book&gt; Book = new ObjectShape&lt;Book&gt;()
///     .With("title", b =&gt; b.Title)
///     .WithObject("author", b =&gt; b.Author, () =&gt; Author)
///     .WithList("chapters", b =&gt; b.Chapters, () =&gt; Chapter);
/// template.Render(output, Book.Of(book));
/// </code>
/// </summary>
/// <typeparam name="T">The host's type.</typeparam>
public sealed class ObjectShape<T>
    where T : class
{
    private readonly ImmutableArray<KeyValuePair<string, Func<T, Value>>> _members;
    private readonly FrozenDictionary<string, int> _indexes;

    /// <summary>A shape without members.</summary>
    public ObjectShape()
        : this([])
    {
    }

    private ObjectShape(ImmutableArray<KeyValuePair<string, Func<T, Value>>> members)
    {
        _members = members;
        _indexes = members.Select((member, index) => KeyValuePair.Create(member.Key, index)).ToFrozenDictionary(StringComparer.Ordinal);
    }

    /// <summary>The members' names, in the order of declaration.</summary>
    public IEnumerable<string> Names => _members.Select(m => m.Key);

    internal int Count => _members.Length;

    /// <summary>This shape and a member that is a text, a number, a boolean, a date or any other <see cref="Value"/>.</summary>
    public ObjectShape<T> With(string name, Func<T, Value> read) => new(_members.Add(KeyValuePair.Create(name, read)));

    /// <summary>This shape and a member that is another object of the host; null stays null.</summary>
    /// <param name="name">The member.</param>
    /// <param name="read">Gives the object.</param>
    /// <param name="shape">The object's shape; asked when it is needed, so that shapes may refer to each other.</param>
    public ObjectShape<T> WithObject<TMember>(string name, Func<T, TMember?> read, Func<ObjectShape<TMember>> shape)
        where TMember : class
        => With(name, target => read(target) is { } member ? shape().Of(member) : Value.Null);

    /// <summary>This shape and a member that is a list of the host's objects; null stays null.</summary>
    /// <param name="name">The member.</param>
    /// <param name="read">Gives the list, which does not change while a template renders.</param>
    /// <param name="shape">The items' shape; asked when it is needed.</param>
    public ObjectShape<T> WithList<TItem>(string name, Func<T, IReadOnlyList<TItem>?> read, Func<ObjectShape<TItem>> shape)
        where TItem : class
        => With(name, target => read(target) is { } items ? new ShapedList<TItem>(items, shape()) : Value.Null);

    /// <summary>An object of the host as templates see it.</summary>
    public ObjectValue Of(T target) => new ShapedObject<T>(target, this);

    internal string NameAt(int index) => _members[index].Key;

    internal Value Read(T target, int index) => _members[index].Value(target);

    internal int IndexOf(string name) => _indexes.TryGetValue(name, out int index) ? index : -1;
}
