using System.Runtime.InteropServices;
using System.Text;

namespace Herzblut.Writing;

/// <summary>Lets two folders change places at one blow, so that no moment is without a site.</summary>
internal static class FolderExchange
{
    private const int CurrentFolder = -100;
    private const uint Exchange = 2;

    /// <summary>
    /// Exchanges two folders of one file system. False where nothing happened: systems but Linux and some network file systems cannot.
    /// </summary>
    public static bool TryExchange(string one, string other)
    {
        if (!OperatingSystem.IsLinux())
        {
            return false;
        }

        try
        {
            return RenameAt2(CurrentFolder, Encoding.UTF8.GetBytes(one + "\0"), CurrentFolder, Encoding.UTF8.GetBytes(other + "\0"), Exchange) == 0;
        }
        catch (EntryPointNotFoundException)
        {
            return false; // A C library from before 2018.
        }
    }

    [DllImport("libc", EntryPoint = "renameat2")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int RenameAt2(int oldFolder, byte[] oldPath, int newFolder, byte[] newPath, uint flags);
}
