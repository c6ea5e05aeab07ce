using System.Collections.Immutable;
using Herzblut.Rendering.Values;

namespace Herzblut.Rendering.Views;

/// <summary>
/// The members of one kind of view, declared once by hand: no reflection when a page is rendered, and the documentation for
/// theme authors stands beside the code that it describes.
/// </summary>
/// <typeparam name="T">The view.</typeparam>
internal sealed class ViewShape<T> : IViewShape
    where T : View<T>
{
    private readonly Dictionary<string, int> _indexes = new(StringComparer.Ordinal);

    private ViewShape(string name, string documentation, ImmutableArray<ViewMember<T>> members)
    {
        Name = name;
        Documentation = documentation;
        Members = members;
        foreach (ViewMember<T> member in members)
        {
            _indexes.Add(member.Name, _indexes.Count);
        }
    }

    /// <inheritdoc/>
    public string Name { get; }

    /// <inheritdoc/>
    public string Documentation { get; }

    /// <summary>In the order of declaration.</summary>
    public ImmutableArray<ViewMember<T>> Members { get; }

    /// <summary>Starts the declaration of a shape.</summary>
    public static Builder Named(string name, string documentation) => new(name, documentation);

    /// <inheritdoc/>
    public IEnumerable<(string Name, string Type, string Documentation)> Describe()
        => Members.Select(member => (member.Name, member.Type, member.Documentation));

    /// <summary>Where a member stands in <see cref="Members"/>; -1 where there is none of that name.</summary>
    public int IndexOf(string name) => _indexes.TryGetValue(name, out int index) ? index : -1;

    /// <summary>Collects members.</summary>
    internal sealed class Builder(string name, string documentation)
    {
        private readonly ImmutableArray<ViewMember<T>>.Builder _members = ImmutableArray.CreateBuilder<ViewMember<T>>();

        /// <summary>A plain text.</summary>
        public Builder Text(string name, string documentation, Func<T, string> read) => Add(name, "text", documentation, read);

        /// <summary>A plain text, or null.</summary>
        public Builder OptionalText(string name, string documentation, Func<T, string?> read) => Add(name, "text?", documentation, read);

        /// <summary>A whole number.</summary>
        public Builder Number(string name, string documentation, Func<T, int> read) => Add(name, "number", documentation, view => Boxed.Of(read(view)));

        /// <summary>A whole number, or null.</summary>
        public Builder OptionalNumber(string name, string documentation, Func<T, int?> read)
            => Add(name, "number?", documentation, view => read(view) is { } number ? Boxed.Of(number) : null);

        /// <summary>True or false.</summary>
        public Builder Flag(string name, string documentation, Func<T, bool> read) => Add(name, "true/false", documentation, view => Boxed.Of(read(view)));

        /// <summary>A day, or null.</summary>
        public Builder OptionalDate(string name, string documentation, Func<T, DateOnly?> read)
            => Add(name, "date?", documentation, view => read(view) is { } date ? (object)date.ToDateTime(TimeOnly.MinValue) : null);

        /// <summary>Finished HTML, written as it is.</summary>
        public Builder Html(string name, string documentation, Func<T, object?> read) => Add(name, "html", documentation, read);

        /// <summary>Finished HTML, or null.</summary>
        public Builder OptionalHtml(string name, string documentation, Func<T, object?> read) => Add(name, "html?", documentation, read);

        /// <summary>An address of the site, written as the page at hand has to link it.</summary>
        public Builder Url(string name, string documentation, Func<T, UrlContent> read) => Add(name, "url", documentation, read);

        /// <summary>An address of the site for each item of a list that stands elsewhere.</summary>
        public Builder Urls<TItem>(IEnumerable<TItem> items, Func<TItem, string> name, Func<TItem, string> documentation, Func<T, TItem, UrlContent> read)
        {
            foreach (TItem item in items)
            {
                Url(name(item), documentation(item), view => read(view, item));
            }

            return this;
        }

        /// <summary>An address of the site, or null.</summary>
        public Builder OptionalUrl(string name, string documentation, Func<T, UrlContent?> read) => Add(name, "url?", documentation, read);

        /// <summary>Another view.</summary>
        public Builder Object(string name, string type, string documentation, Func<T, IView?> read) => Add(name, type, documentation, read);

        /// <summary>A list of views or values.</summary>
        public Builder List(string name, string itemType, string documentation, Func<T, object?[]?> read) => Add(name, "list of " + itemType, documentation, read);

        /// <summary>The finished shape.</summary>
        public ViewShape<T> Build() => new(name, documentation, _members.ToImmutable());

        private Builder Add(string memberName, string type, string memberDocumentation, Func<T, object?> read)
        {
            _members.Add(new ViewMember<T>(memberName, type, memberDocumentation, read));
            return this;
        }
    }
}
