using Herzblut.Addresses;

namespace Herzblut.Model;

/// <summary>A way in from the home page: to a page or to a search.</summary>
/// <param name="Title">Plain text.</param>
/// <param name="Address">The page; null for a search.</param>
/// <param name="Search">The words to search for; null for a page.</param>
internal sealed record Shortcut(string Title, SiteAddress? Address, string? Search);
