namespace Herzblut.Loading;

/// <summary>A practice example in a file of its own.</summary>
internal sealed record ExampleFile(ContentPath Path, ExampleText Example);
