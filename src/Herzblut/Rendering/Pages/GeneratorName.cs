namespace Herzblut.Rendering.Pages;

/// <summary>How the tool names itself in what it writes.</summary>
internal static class GeneratorName
{
    /// <summary>Name and version up to the minor number: a patch of the tool must not change every page.</summary>
    public static string Value { get; } = $"Herzblut {typeof(GeneratorName).Assembly.GetName().Version?.ToString(2)}";
}
