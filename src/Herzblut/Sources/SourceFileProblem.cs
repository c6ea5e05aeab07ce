namespace Herzblut.Sources;

/// <summary>Why a file of a source tree cannot be used.</summary>
public enum SourceFileProblem
{
    /// <summary>It can be used.</summary>
    None,

    /// <summary>A symbolic link that leads out of the root, to a folder, or nowhere.</summary>
    LeadsOutside,

    /// <summary>The system refuses to read it.</summary>
    Unreadable,
}
