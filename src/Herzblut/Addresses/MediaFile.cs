namespace Herzblut.Addresses;

/// <summary>
/// A picture or another file that pages show or offer; it is copied as it is.
/// </summary>
/// <param name="Address">Where it lies in the output.</param>
/// <param name="SourcePath">Where it lies below the root, with <c>/</c>.</param>
internal sealed record MediaFile(SiteAddress Address, string SourcePath);
