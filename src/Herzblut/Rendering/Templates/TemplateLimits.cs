namespace Herzblut.Rendering.Templates;

/// <summary>
/// What a template may use up before it ends with an error. A theme is trusted code of the operator's, yet a slip must not
/// run for ever or fill the memory. The numbers leave room for a book of ten thousand chapters on one page.
/// </summary>
internal static class TemplateLimits
{
    /// <summary>Rounds of one outermost loop, the loops inside it included.</summary>
    public const int LoopRounds = 1_000_000;

    /// <summary>Functions and includes running inside each other.</summary>
    public const int Recursion = 100;

    /// <summary>UTF-16 units of one text that a template makes.</summary>
    public const int TextLength = 16 * 1024 * 1024;

    /// <summary>Lists and objects inside each other where one is printed or compared.</summary>
    public const int ObjectDepth = 20;

    private const int PageBytes = 64 * 1024 * 1024;
    private const int ChapterBytes = 64 * 1024;
    private const long PageAllocation = 384L * 1024 * 1024;
    private const long ChapterAllocation = 1024 * 1024;

    /// <summary>Time for one regular expression.</summary>
    public static TimeSpan RegexTime { get; } = TimeSpan.FromMilliseconds(250);

    /// <summary>Time for one page, on the clock and of the processors: see <see cref="RenderTime"/>.</summary>
    public static TimeSpan PageTime { get; } = TimeSpan.FromSeconds(10);

    /// <summary>Bytes of one page, and UTF-16 units of all that is captured for it: grows with the book, which may stand on one page.</summary>
    public static int PageSize(int chapters) => (int)Math.Min(int.MaxValue / 2, PageBytes + ((long)ChapterBytes * chapters));

    /// <summary>Bytes that a render may allocate, given back or not; grows with the book as well.</summary>
    public static long Allocated(int chapters) => PageAllocation + (ChapterAllocation * chapters);
}
