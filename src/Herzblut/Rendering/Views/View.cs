using System.Collections.Immutable;
using Herzblut.Rendering.Templates;
using Scriban;
using Scriban.Runtime;
using ScriptSpan = Scriban.Parsing.SourceSpan;

namespace Herzblut.Rendering.Views;

/// <summary>
/// A thing of the playbook as templates see it on one page. Views are made for one render, so that they know how its page
/// links, and are used by one thread. Templates read them and cannot write.
/// </summary>
/// <typeparam name="T">The view itself.</typeparam>
internal abstract class View<T> : IScriptObject, IView
    where T : View<T>
{
    /// <inheritdoc/>
    public string Kind => Members.Name;

    /// <inheritdoc/>
    public IEnumerable<string> Names => Members.Members.Select(member => member.Name);

    /// <inheritdoc/>
    int IScriptObject.Count => Members.Members.Length;

    /// <inheritdoc/>
    bool IScriptObject.IsReadOnly
    {
        get => true;
        set { }
    }

    /// <summary>What templates may ask.</summary>
    protected abstract ViewShape<T> Members { get; }

    /// <summary>The members with their values, in the order of declaration.</summary>
    public IEnumerable<KeyValuePair<string, object?>> Read() => Members.Members.Select(member => KeyValuePair.Create(member.Name, member.Read((T)this)));

    /// <inheritdoc/>
    public object? Read(string name, ScriptSpan span, ref int guess)
    {
        ImmutableArray<ViewMember<T>> members = Members.Members;
        if ((uint)guess >= (uint)members.Length || members[guess].Name != name)
        {
            int index = Members.IndexOf(name);
            guess = index >= 0 ? index : throw new TemplateFault(span, AccessProblems.UnknownMember(name, this));
        }

        return members[guess].Read((T)this);
    }

    /// <inheritdoc/>
    public bool TryRead(string name, out object? value)
    {
        int index = Members.IndexOf(name);
        value = index >= 0 ? Members.Members[index].Read((T)this) : null;
        return index >= 0;
    }

    /// <inheritdoc/>
    IEnumerable<string> IScriptObject.GetMembers() => Names;

    /// <inheritdoc/>
    bool IScriptObject.Contains(string member) => Members.IndexOf(member) >= 0;

    /// <summary>The value of a member. A misspelt name is a mistake, not null.</summary>
    bool IScriptObject.TryGetValue(TemplateContext? context, ScriptSpan span, string member, out object? value)
    {
        int guess = -1;
        value = Read(member, span, ref guess);
        return true;
    }

    /// <inheritdoc/>
    bool IScriptObject.CanWrite(string member) => false;

    /// <inheritdoc/>
    bool IScriptObject.TrySetValue(TemplateContext? context, ScriptSpan span, string member, object? value, bool readOnly) => false;

    /// <inheritdoc/>
    bool IScriptObject.Remove(string member) => false;

    /// <inheritdoc/>
    void IScriptObject.SetReadOnly(string member, bool readOnly)
    {
    }

    /// <inheritdoc/>
    IScriptObject IScriptObject.Clone(bool deep) => this;

    /// <summary>A list of views, or of other values.</summary>
    protected static object?[] ListOf<TItem>(IReadOnlyList<TItem> items, Func<TItem, object?> view)
    {
        object?[] values = new object?[items.Count];
        for (int i = 0; i < values.Length; i++)
        {
            values[i] = view(items[i]);
        }

        return values;
    }
}
