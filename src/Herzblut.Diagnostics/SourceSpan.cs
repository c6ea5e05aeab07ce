namespace Herzblut.Diagnostics;

/// <summary>
/// A half-open range of UTF-16 units in a <see cref="SourceText"/>. An empty span stands before the unit at
/// <see cref="Start"/>. Lines and columns are worked out when a diagnostic is printed.
/// </summary>
public readonly record struct SourceSpan(int Start, int Length)
{
    /// <summary>The offset just after the last unit.</summary>
    public int End => Start + Length;

    /// <summary>The span from <paramref name="start"/> up to, not including, <paramref name="end"/>.</summary>
    public static SourceSpan FromBounds(int start, int end) => new(start, end - start);
}
