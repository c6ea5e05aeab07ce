namespace Herzblut.Templating;

/// <summary>
/// What one render may use up before it ends with an error. They are on by default, so that a hostile or mistaken
/// template ends within two seconds and in bounded memory. 0 switches a number off.
/// </summary>
public sealed record TemplateLimits
{
    /// <summary>All defaults.</summary>
    public static TemplateLimits Default { get; } = new();

    /// <summary>Rounds of one outermost loop, the loops inside it included. Default: 1000.</summary>
    public int LoopSteps { get; init; } = 1000;

    /// <summary>Functions and includes running inside each other. Default and highest value: 100.</summary>
    public int Recursion { get; init; } = 100;

    /// <summary>
    /// UTF-16 units of the output of a render, and of what a capture or an include prints; what is longer is cut and
    /// <c>...</c> appended. Repeating a text beyond it is an error. Default: 1,048,576.
    /// </summary>
    public int TextLength { get; init; } = 1024 * 1024;

    /// <summary>Bytes of output; more is an error. Default: 64 MiB.</summary>
    public long OutputBytes { get; init; } = 64L * 1024 * 1024;

    /// <summary>
    /// Work of the whole render: loop rounds, statements, calls and list items, and what else takes time, converted to
    /// loop rounds of some 100 ns (64 characters read are one). The same on every machine. Default: 10 million.
    /// </summary>
    public long TotalSteps { get; init; } = 10_000_000;

    /// <summary>UTF-16 units of all texts that the render builds together. Default: 64 Mi.</summary>
    public long TotalText { get; init; } = 64L * 1024 * 1024;

    /// <summary>Time for one regular expression. Default: 250 ms.</summary>
    public TimeSpan RegexTimeout { get; init; } = TimeSpan.FromMilliseconds(250);

    /// <summary>
    /// Time for the whole render, a last resort behind <see cref="TotalSteps"/>; <see cref="TimeSpan.Zero"/> switches it
    /// off. Default: 2 s.
    /// </summary>
    public TimeSpan RenderTime { get; init; } = TimeSpan.FromSeconds(2);
}
