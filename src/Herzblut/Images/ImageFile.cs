namespace Herzblut.Images;

/// <summary>
/// A picture of the playbook.
/// </summary>
/// <param name="Path">Relative to the root, with <c>/</c>, spelt as the file is stored.</param>
/// <param name="Size">Null where the file does not tell (an SVG without a size) or has a fault.</param>
/// <param name="Length">In bytes.</param>
/// <param name="Fault">Why it cannot be shown.</param>
internal sealed record ImageFile(string Path, ImageSize? Size, long Length, ImageFault Fault = ImageFault.None);
