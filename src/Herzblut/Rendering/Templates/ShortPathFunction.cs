using Scriban;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Herzblut.Rendering.Templates;

/// <summary>A builtin that follows a path of members (<c>array.sort 'a.b'</c>) for each item, kept to paths that a person writes.</summary>
internal sealed class ShortPathFunction(IScriptCustomFunction inner) : IScriptCustomFunction
{
    private const int LongestPath = 200;
    private const int PathArgument = 1;

    /// <inheritdoc/>
    public int RequiredParameterCount => inner.RequiredParameterCount;

    /// <inheritdoc/>
    public int ParameterCount => inner.ParameterCount;

    /// <inheritdoc/>
    public ScriptVarParamKind VarParamKind => inner.VarParamKind;

    /// <inheritdoc/>
    public Type ReturnType => inner.ReturnType;

    /// <inheritdoc/>
    public ScriptParameterInfo GetParameterInfo(int index) => inner.GetParameterInfo(index);

    /// <inheritdoc/>
    public object? Invoke(TemplateContext context, ScriptNode? callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement)
        => arguments.Count > PathArgument && arguments[PathArgument] is string { Length: > LongestPath }
            ? throw new TemplateFault(callerContext?.Span ?? context.CurrentSpan, LimitProblems.TextTooLong())
            : inner.Invoke(context, callerContext, arguments, blockStatement);

    /// <inheritdoc/>
    public ValueTask<object?> InvokeAsync(TemplateContext context, ScriptNode? callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement)
        => new(Invoke(context, callerContext, arguments, blockStatement));
}
