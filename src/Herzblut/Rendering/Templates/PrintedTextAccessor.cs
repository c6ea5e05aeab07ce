using Scriban;
using Scriban.Runtime;
using ScriptSpan = Scriban.Parsing.SourceSpan;

namespace Herzblut.Rendering.Templates;

/// <summary>Captured text and HTML have one member, as texts have: <c>size</c>.</summary>
internal sealed class PrintedTextAccessor : IObjectAccessor
{
    private const string Size = "size";

    /// <summary>The accessor, which has no state.</summary>
    public static PrintedTextAccessor Instance { get; } = new();

    /// <inheritdoc/>
    public bool HasIndexer => false;

    /// <inheritdoc/>
    public Type? IndexType => null;

    /// <inheritdoc/>
    public int GetMemberCount(TemplateContext context, ScriptSpan span, object target) => 1;

    /// <inheritdoc/>
    public IEnumerable<string> GetMembers(TemplateContext context, ScriptSpan span, object target) => [Size];

    /// <inheritdoc/>
    public bool HasMember(TemplateContext context, ScriptSpan span, object target, string member) => member == Size;

    /// <inheritdoc/>
    public bool TryGetValue(TemplateContext context, ScriptSpan span, object target, string member, out object? value)
    {
        value = member == Size ? target.ToString()!.Length : null; // both kinds of target are texts
        return member == Size;
    }

    /// <inheritdoc/>
    public bool TrySetValue(TemplateContext context, ScriptSpan span, object target, string member, object? value) => false;

    /// <inheritdoc/>
    public bool TryGetItem(TemplateContext context, ScriptSpan span, object target, object index, out object? value)
    {
        value = null;
        return false;
    }

    /// <inheritdoc/>
    public bool TrySetItem(TemplateContext context, ScriptSpan span, object target, object index, object? value) => false;
}
