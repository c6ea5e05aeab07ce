namespace Herzblut.Templating.Values;

/// <summary>A list or object nests too deep, or contains itself; whoever prints it knows the place to report.</summary>
internal sealed class CollectionTooDeepException : Exception;
