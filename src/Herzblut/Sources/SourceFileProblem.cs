namespace Herzblut.Sources;

/// <summary>Why a file of a source tree cannot be used.</summary>
public enum SourceFileProblem
{
    /// <summary>It can be used.</summary>
    None,

    /// <summary>A symbolic link that leads out of its folder, into a hidden folder, to a folder, or nowhere.</summary>
    LeadsOutside,

    /// <summary>The system refuses to read it.</summary>
    Unreadable,

    /// <summary>A named pipe, a socket or a device.</summary>
    NoFile,

    /// <summary>Its name is stored in an encoding by which it cannot be opened.</summary>
    GarbledName,
}
