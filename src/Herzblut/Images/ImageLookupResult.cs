namespace Herzblut.Images;

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
