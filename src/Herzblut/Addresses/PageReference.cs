namespace Herzblut.Addresses;

/// <summary>
/// What a link to a page shows.
/// </summary>
/// <param name="Path">The page.</param>
/// <param name="Title">Its title.</param>
/// <param name="Address">Where it lies, in the edition that holds the reference.</param>
/// <param name="Number">The number of a part or chapter; null for other pages.</param>
/// <param name="PartTitle">The title of the part a chapter belongs to; null for other pages.</param>
internal sealed record PageReference(PagePath Path, string Title, SiteAddress Address, int? Number, string? PartTitle);
