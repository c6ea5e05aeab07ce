namespace Herzblut.Statistics;

/// <summary>
/// A role or a touchpoint.
/// </summary>
/// <param name="Id">As front matter names it.</param>
/// <param name="Label">In the language of the edition.</param>
/// <param name="Examples">How many examples name it, each counted once.</param>
public sealed record CoverageTerm(string Id, string Label, int Examples);
