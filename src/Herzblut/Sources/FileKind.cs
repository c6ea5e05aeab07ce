using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Text;

namespace Herzblut.Sources;

/// <summary>Tells files from what only looks like them: opening a named pipe waits for ever, reading a device never ends.</summary>
internal static class FileKind
{
    // statx(2): the layout of its answer is the same on every processor. The kind is in the upper four bits of the mode.
    private const int CurrentFolder = -100;
    private const uint WantKind = 1;
    private const int AnswerLength = 256;
    private const int ModeOffset = 28;
    private const int KindMask = 0xF000;
    private const int RegularFile = 0x8000;

    /// <summary>
    /// False for named pipes, sockets and devices. Linux tells; other systems are believed, since neither Git nor a ZIP file brings
    /// such things along.
    /// </summary>
    public static bool IsRegular(string path)
    {
        if (!OperatingSystem.IsLinux())
        {
            return true;
        }

        byte[] answer = new byte[AnswerLength];
        try
        {
            bool isKnown = Statx(CurrentFolder, Encoding.UTF8.GetBytes(path + "\0"), flags: 0, WantKind, answer) == 0;
            return !isKnown || (BinaryPrimitives.ReadUInt16LittleEndian(answer.AsSpan(ModeOffset)) & KindMask) == RegularFile;
        }
        catch (EntryPointNotFoundException)
        {
            return true; // A C library from before 2018.
        }
    }

    [DllImport("libc", EntryPoint = "statx")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Statx(int folder, byte[] path, int flags, uint mask, byte[] answer);
}
