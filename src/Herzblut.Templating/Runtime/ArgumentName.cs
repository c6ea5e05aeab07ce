namespace Herzblut.Templating.Runtime;

/// <summary>The name of a named argument.</summary>
/// <param name="Name">As written.</param>
/// <param name="Local">The symbol of <c>$name</c>, which the argument is inside a function without parameters.</param>
internal sealed record ArgumentName(string Name, int Local);
