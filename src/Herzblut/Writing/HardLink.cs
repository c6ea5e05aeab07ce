using System.Runtime.InteropServices;
using System.Text;

namespace Herzblut.Writing;

/// <summary>Gives a file a second name, so that a new site takes over what it has in common with the old one without a byte being written.</summary>
internal static class HardLink
{
    /// <summary>False where nothing happened: not every file system can, and some systems forbid it for files of other owners.</summary>
    public static bool TryCreate(string existing, string name)
    {
        try
        {
            return OperatingSystem.IsWindows()
                ? CreateHardLink(name, existing, 0)
                : Link(Encoding.UTF8.GetBytes(existing + "\0"), Encoding.UTF8.GetBytes(name + "\0")) == 0;
        }
        catch (Exception problem) when (problem is EntryPointNotFoundException or DllNotFoundException)
        {
            return false;
        }
    }

    [DllImport("libc", EntryPoint = "link")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Link(byte[] existing, byte[] name);

    [DllImport("kernel32", EntryPoint = "CreateHardLinkW", CharSet = CharSet.Unicode)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.System32)]
    [return: MarshalAs(UnmanagedType.Bool)]
    private static extern bool CreateHardLink(string name, string existing, nint security);
}
