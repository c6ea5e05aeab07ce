namespace Herzblut.Images;

/// <summary>Width and height in pixels as a browser shows the picture unscaled, both at least 1.</summary>
internal readonly record struct ImageSize(int Width, int Height);
