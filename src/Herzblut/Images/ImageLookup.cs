namespace Herzblut.Images;

/// <summary>What a path in a text leads to.</summary>
/// <param name="Result">How the search ended.</param>
internal readonly record struct ImageLookup(ImageLookupResult Result)
{
    /// <summary>The picture, where one was found.</summary>
    public ImageFile? File { get; init; }

    /// <summary>Where none was found: the path, relative to the author's file, that was probably meant.</summary>
    public string? Nearest { get; init; }
}
