using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Text;

namespace Herzblut.Sources;

/// <summary>
/// What the system knows of a path beyond .NET. It tells files from what only looks like them (opening a named pipe waits for ever,
/// reading a device never ends), and folders from the roots of file systems.
/// </summary>
internal static class FileKind
{
    // statx(2): the layout of its answer is the same on every processor. The kind is in the upper four bits of the mode.
    private const int CurrentFolder = -100;
    private const uint WantKind = 1;
    private const int AnswerLength = 256;
    private const int AttributesOffset = 8;
    private const int ModeOffset = 28;
    private const ulong MountRoot = 0x2000;
    private const int KindMask = 0xF000;
    private const int RegularFile = 0x8000;

    /// <summary>
    /// False for named pipes, sockets and devices. Linux tells; other systems are believed, since neither Git nor a ZIP file brings
    /// such things along.
    /// </summary>
    public static bool IsRegular(string path)
        => Ask(path) is not { } answer || (BinaryPrimitives.ReadUInt16LittleEndian(answer.AsSpan(ModeOffset)) & KindMask) == RegularFile;

    /// <summary>True for a folder at which another file system begins, such as the volume of a container; Linux tells.</summary>
    public static bool IsMountPoint(string path)
        => Ask(path) is { } answer && (BinaryPrimitives.ReadUInt64LittleEndian(answer.AsSpan(AttributesOffset)) & MountRoot) != 0;

    // Null where the system cannot tell, or there is nothing of the name.
    private static byte[]? Ask(string path)
    {
        if (!OperatingSystem.IsLinux())
        {
            return null;
        }

        byte[] answer = new byte[AnswerLength];
        try
        {
            return Statx(CurrentFolder, Encoding.UTF8.GetBytes(path + "\0"), flags: 0, WantKind, answer) == 0 ? answer : null;
        }
        catch (EntryPointNotFoundException)
        {
            return null; // A C library from before 2018.
        }
    }

    [DllImport("libc", EntryPoint = "statx")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Statx(int folder, byte[] path, int flags, uint mask, byte[] answer);
}
