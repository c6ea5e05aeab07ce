using Scriban;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Herzblut.Rendering.Templates;

/// <summary>What a function of ours does.</summary>
internal delegate object? HostFunctionBody(HostCall call);

/// <summary>A function that themes can call.</summary>
/// <param name="example">A call, for theme authors; its first word is the function's name.</param>
/// <param name="type">What it gives, in theme authors' words.</param>
/// <param name="documentation">What it does, in Markdown.</param>
/// <param name="body">What it does.</param>
/// <param name="parameters">What it takes; arguments after these are passed on as they are where <paramref name="takesMore"/> says so.</param>
/// <param name="takesMore">Whether it takes any number of further arguments.</param>
internal sealed class HostFunction(
    string example, string type, string documentation, HostFunctionBody body, HostParameter[] parameters, bool takesMore = false) : IScriptCustomFunction
{
    /// <summary>Its name.</summary>
    public string Name { get; } = example.Split(' ')[0];

    /// <summary>A call, for theme authors.</summary>
    public string Example { get; } = example;

    /// <summary>What it gives, in theme authors' words.</summary>
    public string Type { get; } = type;

    /// <summary>What it does, in Markdown.</summary>
    public string Documentation { get; } = documentation;

    /// <summary>Whether it can be called with so many arguments.</summary>
    public bool Takes(int count) => count >= parameters.Length && (takesMore || count == parameters.Length);

    /// <summary>Whether the argument at an index, from 0, is converted to a text.</summary>
    public bool TakesText(int index) => index < parameters.Length && parameters[index].Type == typeof(string);

    /// <inheritdoc/>
    public int RequiredParameterCount => parameters.Length;

    /// <inheritdoc/>
    public int ParameterCount => parameters.Length;

    /// <inheritdoc/>
    public ScriptVarParamKind VarParamKind => takesMore ? ScriptVarParamKind.Direct : ScriptVarParamKind.None;

    /// <inheritdoc/>
    public Type ReturnType => typeof(object);

    /// <inheritdoc/>
    public ScriptParameterInfo GetParameterInfo(int index) => index < parameters.Length
        ? new ScriptParameterInfo(parameters[index].Type, parameters[index].Name)
        : new ScriptParameterInfo(typeof(object), "value");

    /// <inheritdoc/>
    public object? Invoke(TemplateContext context, ScriptNode? callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement)
        => Call((ThemeContext)context, callerContext ?? context.CurrentNode, [.. arguments]);

    /// <summary>Calls it.</summary>
    /// <param name="context">The render.</param>
    /// <param name="caller">The expression that calls; null where a template has none.</param>
    /// <param name="arguments">What it passes: so many, and of such kinds, as the function takes.</param>
    public object? Call(ThemeContext context, ScriptNode? caller, object?[] arguments) => body(new HostCall(context, caller, arguments));

    /// <inheritdoc/>
    public ValueTask<object?> InvokeAsync(TemplateContext context, ScriptNode? callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement)
        => new(Invoke(context, callerContext, arguments, blockStatement));
}
