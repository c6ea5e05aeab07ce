namespace Herzblut.Rendering.Plots;

/// <summary>
/// A bar.
/// </summary>
/// <param name="Label">What stands below it.</param>
/// <param name="Count">How high it is; not negative.</param>
/// <param name="IsGap">True where it shows what should not be.</param>
internal sealed record Bar(string Label, int Count, bool IsGap);
