namespace Herzblut.Timing;

/// <summary>How long a stage took on the clock; some run beside others, so the sum is more than the whole.</summary>
/// <param name="Stage">The stage.</param>
/// <param name="Elapsed">From its beginning to its end.</param>
public sealed record StageTime(BuildStage Stage, TimeSpan Elapsed);
