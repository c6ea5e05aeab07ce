namespace Herzblut.Diagnostics;

/// <summary>How bad a finding is. Only <see cref="Error"/> stops a build.</summary>
public enum Severity
{
    /// <summary>Good to know.</summary>
    Info,

    /// <summary>The page is right and could be better.</summary>
    Warning,

    /// <summary>The page would be wrong, a text lost, a reader led nowhere, a file outside its folder, or content active.</summary>
    Error,
}
