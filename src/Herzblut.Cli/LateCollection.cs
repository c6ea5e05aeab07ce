namespace Herzblut.Cli;

/// <summary>Puts the garbage collector off: most commands are over before their garbage matters.</summary>
internal static class LateCollection
{
    // In bytes: the whole build of a thousand chapters and more. What a command needs beyond it is collected as always; with the
    // runtime itself a process stays below 500 MB, whatever it is given to read.
    private const long Budget = 300L << 20;

    private const long MuchMemory = 4L << 30;

    /// <summary>Lets the process allocate its budget without a collection, where the machine has plenty of memory. Once a process.</summary>
    public static void Begin()
    {
        if (GC.GetGCMemoryInfo().TotalAvailableMemoryBytes < MuchMemory)
        {
            return;
        }

        try
        {
            GC.TryStartNoGCRegion(Budget);
        }
        catch (ArgumentOutOfRangeException)
        {
            // A runtime that is set to reserve less: it collects as always.
        }
    }
}
