namespace Herzblut.Markdown.Parsing;

/// <summary>Ends the reading of a text that no person wrote and that would take Markdig too long.</summary>
internal sealed class HugeTextException : Exception;
