namespace Herzblut.Sources;

/// <summary>Names of files and folders that belong to programs and are never content.</summary>
internal static class HiddenName
{
    /// <summary>True for what begins with a point; <c>.md</c> alone is a text whose name was forgotten.</summary>
    public static bool Is(string name) => name.StartsWith('.') && name != ".md";
}
