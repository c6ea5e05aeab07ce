namespace Herzblut.Cli;

/// <summary>
/// Puts off the collector's first run. A small build ends before it has used up what it is given here: its collections, which find
/// little to give back, took a tenth of its time. A large one needs them all the same, and the later the first, the more it costs.
/// </summary>
internal static class FirstCollection
{
    private const int FilesOfSmallSite = 300;
    private const long Budget = 80 << 20;

    /// <summary>Puts it off where the playbook in the folder is small. Once in a process.</summary>
    public static void PutOff(string root)
    {
        if (IsSmall(Path.Combine(root, "content")) && GC.GetGCMemoryInfo().TotalAvailableMemoryBytes > 8 * Budget)
        {
            GC.TryStartNoGCRegion(Budget);
        }
    }

    private static bool IsSmall(string content)
    {
        try
        {
            return !Directory.EnumerateFiles(content, "*", SearchOption.AllDirectories).Skip(FilesOfSmallSite).Any();
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            return false; // Whoever reads it says what is wrong.
        }
    }
}
