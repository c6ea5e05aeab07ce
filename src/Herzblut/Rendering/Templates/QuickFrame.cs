using Herzblut.Rendering.Values;

namespace Herzblut.Rendering.Templates;

/// <summary>One run of a template.</summary>
/// <param name="context">The render.</param>
/// <param name="model">The names that templates can use without a dot.</param>
/// <param name="arguments">What the template is passed, its own name first.</param>
/// <param name="variables">How many variables it has.</param>
internal sealed class QuickFrame(ThemeContext context, IView model, object?[] arguments, int variables)
{
    /// <summary>The render.</summary>
    public ThemeContext Context => context;

    /// <summary>The names that templates can use without a dot.</summary>
    public IView Model => model;

    /// <summary>What the template is passed, its own name first.</summary>
    public object?[] Arguments => arguments;

    /// <summary>The variables by their numbers; <see cref="Unset"/> before they are set.</summary>
    public object?[] Variables { get; } = Create(variables);

    /// <summary>Stands in a variable that has not been set.</summary>
    public static object Unset { get; } = new();

    private static object?[] Create(int count)
    {
        object?[] variables = count == 0 ? [] : new object?[count];
        Array.Fill(variables, Unset);
        return variables;
    }
}
