namespace Herzblut.Timing;

/// <summary>What a page took.</summary>
/// <param name="Path">Where it lies below the site's root.</param>
/// <param name="Elapsed">The time of its rendering on the clock; other pages are rendered beside it.</param>
/// <param name="Bytes">Its size.</param>
public sealed record PageTime(string Path, TimeSpan Elapsed, int Bytes);
