namespace Herzblut.Rendering.Templates;

/// <summary>
/// What one render may allocate on its thread, given back or not. The engine limits each text and each loop; a list of long texts passes both.
/// </summary>
internal readonly struct AllocationLimit
{
    // Of all that the thread has allocated since it began.
    private readonly long _most;

    private AllocationLimit(long most) => _most = most;

    /// <summary>Whether more was allocated.</summary>
    public bool IsExceeded => GC.GetAllocatedBytesForCurrentThread() > _most;

    /// <summary>The limit of a render that begins now.</summary>
    /// <param name="chapters">The chapters of the book.</param>
    public static AllocationLimit FromNow(int chapters) => new(GC.GetAllocatedBytesForCurrentThread() + TemplateLimits.Allocated(chapters));
}
