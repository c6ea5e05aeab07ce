using Herzblut.Diagnostics;

namespace Herzblut.Writing;

/// <summary>Why a file could not be written, in words of our own: those of the system come in one language, or in none.</summary>
internal static class WriteFault
{
    // The system's numbers: EBUSY and EXDEV; ENOSPC and EDQUOT, ERROR_HANDLE_DISK_FULL and ERROR_DISK_FULL; EROFS, ERROR_WRITE_PROTECT;
    // ERROR_SHARING_VIOLATION and ERROR_LOCK_VIOLATION.
    private const int Busy = 16;
    private const int OtherDevice = 18;
    private const int NoSpace = 28;
    private const int NoQuota = 122;
    private const int WindowsFullHandle = unchecked((int)0x80070027);
    private const int WindowsFull = unchecked((int)0x80070070);
    private const int ReadOnly = 30;
    private const int WindowsReadOnly = unchecked((int)0x80070013);
    private const int WindowsShared = unchecked((int)0x80070020);
    private const int WindowsLocked = unchecked((int)0x80070021);

    /// <summary>True where a folder could not be renamed because another file system begins at it: EBUSY and EXDEV.</summary>
    public static bool IsMountPoint(Exception problem) => !OperatingSystem.IsWindows() && problem.HResult is Busy or OtherDevice;

    /// <summary>The reason; of rare ones the kind and the system's number, by which it can be looked up.</summary>
    public static Message InWords(Exception problem) => problem switch
    {
        UnauthorizedAccessException => new("Das Recht zum Schreiben fehlt.", "Write permission is missing."),
        PathTooLongException => new("Ein Pfad ist länger, als das System erlaubt.", "A path is longer than the system allows."),
        DirectoryNotFoundException or FileNotFoundException or DriveNotFoundException
            => new("Ein Ordner darin ist nicht (mehr) da.", "A folder of it is not there (any more)."),
        { HResult: NoSpace or NoQuota or WindowsFull or WindowsFullHandle } => new("Der Platz auf dem Datenträger reicht nicht.", "The disk has not enough space."),
        { HResult: ReadOnly or WindowsReadOnly } => new("Der Datenträger erlaubt nur zu lesen.", "The disk can only be read."),
        { HResult: WindowsShared or WindowsLocked } => new("Ein anderes Programm hält eine Datei darin geöffnet.", "Another program keeps a file in it open."),
        _ => new(
            $"Das System hat es abgelehnt ({problem.GetType().Name}, {problem.HResult}).",
            $"The system refused ({problem.GetType().Name}, {problem.HResult})."),
    };
}
