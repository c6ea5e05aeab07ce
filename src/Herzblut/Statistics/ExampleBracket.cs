namespace Herzblut.Statistics;

/// <summary>
/// Chapters that have the same number of examples.
/// </summary>
/// <param name="Examples">How many examples each has.</param>
/// <param name="IsOrMore">True for the last bracket, which also holds chapters that have more.</param>
/// <param name="Chapters">How many chapters that are.</param>
public sealed record ExampleBracket(int Examples, bool IsOrMore, int Chapters);
