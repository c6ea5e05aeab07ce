namespace Herzblut.Rendering.Fragments;

/// <summary>A place where one page marks a link as leading to itself.</summary>
/// <param name="Offset">In bytes from the start of the text.</param>
/// <param name="Path">Where the link leads.</param>
internal sealed record CurrentMark(int Offset, string Path);
