using Herzblut.Loading;
using Herzblut.Markdown.Content;

namespace Herzblut.Linking;

/// <summary>A practice example with a file of its own, and what its links lead to.</summary>
/// <param name="File">What its file says.</param>
/// <param name="Destinations">What its links lead to; those that lead nowhere are not in here.</param>
internal sealed record LinkedExample(ExampleFile File, IReadOnlyDictionary<MarkdownLink, LinkDestination> Destinations);
