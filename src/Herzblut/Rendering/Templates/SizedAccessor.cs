using Herzblut.Rendering.Values;
using Scriban;
using Scriban.Runtime;
using Scriban.Runtime.Accessors;
using ScriptSpan = Scriban.Parsing.SourceSpan;

namespace Herzblut.Rendering.Templates;

/// <summary>Lists and texts have one member, <c>size</c>. Any other name is a mistake, not null, as with things of the model.</summary>
internal sealed class SizedAccessor(IObjectAccessor engine, Func<string, Problem> unknown) : IObjectAccessor
{
    /// <summary>For arrays, which lists of the model are.</summary>
    public static SizedAccessor OfArrays { get; } = new(ArrayAccessor.Default, AccessProblems.MemberOfList);

    /// <summary>For other lists.</summary>
    public static SizedAccessor OfLists { get; } = new(ListAccessor.Default, AccessProblems.MemberOfList);

    /// <summary>For texts.</summary>
    public static SizedAccessor OfTexts { get; } = new(StringAccessor.Default, AccessProblems.MemberOfText);

    /// <inheritdoc/>
    public bool HasIndexer => engine.HasIndexer;

    /// <inheritdoc/>
    public Type? IndexType => engine.IndexType;

    /// <inheritdoc/>
    public int GetMemberCount(TemplateContext context, ScriptSpan span, object target) => engine.GetMemberCount(context, span, target);

    /// <inheritdoc/>
    public IEnumerable<string> GetMembers(TemplateContext context, ScriptSpan span, object target) => engine.GetMembers(context, span, target);

    /// <inheritdoc/>
    public bool HasMember(TemplateContext context, ScriptSpan span, object target, string member) => engine.HasMember(context, span, target, member);

    /// <inheritdoc/>
    public bool TryGetValue(TemplateContext context, ScriptSpan span, object target, string member, out object? value)
        => engine.TryGetValue(context, span, target, member, out value) ? true : throw new TemplateFault(span, unknown(member));

    /// <inheritdoc/>
    public bool TrySetValue(TemplateContext context, ScriptSpan span, object target, string member, object? value) => engine.TrySetValue(context, span, target, member, value);

    /// <inheritdoc/>
    public bool TryGetItem(TemplateContext context, ScriptSpan span, object target, object index, out object? value) => engine.TryGetItem(context, span, target, index, out value);

    /// <inheritdoc/>
    public bool TrySetItem(TemplateContext context, ScriptSpan span, object target, object index, object? value) => engine.TrySetItem(context, span, target, index, value);
}
