namespace Herzblut.Cli;

/// <summary>Puts the garbage collector off: most commands are over before their garbage matters.</summary>
internal static class LateCollection
{
    // In bytes: the whole build of some thousand chapters. What a command needs beyond it is collected as always.
    private const long Budget = 512L << 20;

    /// <summary>Lets the process allocate its budget without a collection, where the machine has plenty of memory. Once a process.</summary>
    public static void Begin()
    {
        if (GC.GetGCMemoryInfo().TotalAvailableMemoryBytes < 8 * Budget)
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
