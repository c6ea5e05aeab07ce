namespace Herzblut.Diagnostics;

/// <summary>A place in a text. Line and column start at 1; what a column counts is said by the method that made it.</summary>
public readonly record struct LinePosition(int Line, int Column);
