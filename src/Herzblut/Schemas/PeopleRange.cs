namespace Herzblut.Schemas;

/// <summary>
/// How many people something is for.
/// </summary>
/// <param name="Min">At least so many; null where only the maximum is given.</param>
/// <param name="Max">At most so many, never below <paramref name="Min"/>; null where only the minimum is given.</param>
internal sealed record PeopleRange(int? Min, int? Max);
