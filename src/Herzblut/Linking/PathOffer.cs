namespace Herzblut.Linking;

/// <summary>
/// The file that a dead link probably meant.
/// </summary>
/// <param name="Kind">What is wrong with the link.</param>
/// <param name="Path">How the link should be written; empty where nothing is near.</param>
internal readonly record struct PathOffer(PathOfferKind Kind, string Path);
