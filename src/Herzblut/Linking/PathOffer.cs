namespace Herzblut.Linking;

/// <summary>
/// The file that a dead link probably meant.
/// </summary>
/// <param name="Kind">What is wrong with the link.</param>
/// <param name="Path">How the link should be written; empty where nothing is near.</param>
internal readonly record struct PathOffer(PathOfferKind Kind, string Path);

/// <summary>What is wrong with a dead link.</summary>
internal enum PathOfferKind
{
    /// <summary>Nothing is near.</summary>
    None,

    /// <summary>Another path, by a typing mistake or in another folder.</summary>
    OtherPath,

    /// <summary>The same path in other capital and small letters.</summary>
    OtherCase,

    /// <summary>The address of the page instead of its file.</summary>
    FinishedPage,
}
