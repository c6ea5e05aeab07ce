using Herzblut.Templating.Values;

namespace Herzblut.Templating.Execution;

/// <summary>A parameter of a function that a template defines.</summary>
/// <param name="Name">Its name, also for named arguments.</param>
/// <param name="Symbol">The variable.</param>
/// <param name="Default">What it is where no argument is given; null where one has to be.</param>
/// <param name="IsRest">Whether it takes all further arguments as an array.</param>
internal sealed record ParameterSlot(string Name, int Symbol, Value? Default, bool IsRest);
