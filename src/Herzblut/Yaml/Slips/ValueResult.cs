namespace Herzblut.Yaml.Slips;

/// <summary>
/// What <see cref="ValueSlips"/> makes of a value.
/// </summary>
/// <param name="Slip">What is wrong with it; null where nothing is.</param>
/// <param name="IsBlock">True where deeper lines are its text (<c>|</c>, <c>&gt;</c>).</param>
/// <param name="Next">Start of the line after it where it spans several; 0 otherwise.</param>
internal readonly record struct ValueResult(Slip? Slip, bool IsBlock = false, int Next = 0);
