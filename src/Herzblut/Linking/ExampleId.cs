namespace Herzblut.Linking;

/// <summary>Where an example with a file of its own stands in its chapter.</summary>
/// <param name="Name">The name of its file, without <c>.md</c>.</param>
/// <param name="Id">The id on the chapter's page.</param>
internal sealed record ExampleId(string Name, string Id);
