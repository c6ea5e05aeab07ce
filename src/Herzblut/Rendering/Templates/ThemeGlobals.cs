using System.Collections.Frozen;
using Herzblut.Rendering.Values;
using Scriban;
using Scriban.Runtime;
using ScriptSpan = Scriban.Parsing.SourceSpan;

namespace Herzblut.Rendering.Templates;

/// <summary>
/// The names that a template can use without a dot, in this order: what templates of the page have assigned, the model,
/// the functions.
/// </summary>
/// <param name="functions">The functions, shared by all renders.</param>
internal sealed class ThemeGlobals(FrozenDictionary<string, Lazy<object>> functions) : ScriptObject(capacity: 0, autoImportStaticsFromThisType: false)
{
    /// <summary>The model of the page at hand; null for none.</summary>
    public IScriptObject? Model { get; set; }

    /// <summary>The functions, shared by all renders.</summary>
    public FrozenDictionary<string, Lazy<object>> Functions => functions;

    /// <summary>All names.</summary>
    public IEnumerable<string> Names => GetMembers().Concat(Model?.GetMembers() ?? []).Concat(functions.Keys);

    /// <inheritdoc/>
    public override bool TryGetValue(TemplateContext? context, ScriptSpan span, string member, out object? value)
        => (Count > 0 && base.TryGetValue(context, span, member, out value))
            || TryGetFromModel(context, span, member, out value)
            || TryGetFunction(member, out value);

    /// <inheritdoc/>
    public override bool Contains(string member) => base.Contains(member) || (Model?.Contains(member) ?? false) || functions.ContainsKey(member);

    /// <inheritdoc/>
    public override bool CanWrite(string member) => base.CanWrite(member) && !functions.ContainsKey(member);

    private bool TryGetFunction(string member, out object? value)
    {
        bool isFound = functions.TryGetValue(member, out Lazy<object>? function);
        value = function?.Value;
        return isFound;
    }

    private bool TryGetFromModel(TemplateContext? context, ScriptSpan span, string member, out object? value)
    {
        if (Model is IView view)
        {
            return view.TryRead(member, out value);
        }

        value = null;
        return Model is not null && Model.TryGetValue(context, span, member, out value);
    }
}
