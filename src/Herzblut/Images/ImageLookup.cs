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

/// <summary>How the search for a picture ended.</summary>
internal enum ImageLookupResult
{
    /// <summary>There is such a file; whether it can be shown is said by <see cref="ImageFile.Fault"/>.</summary>
    Found,

    /// <summary>There is no such file.</summary>
    Missing,

    /// <summary>The path leaves <c>content/</c>.</summary>
    Outside,
}
