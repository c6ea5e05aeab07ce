namespace Herzblut.Addresses;

/// <summary>
/// A former address of a page (front matter <c>aliases</c>), where a page is written that leads on.
/// </summary>
/// <param name="From">The former address, a page of its own in the output.</param>
/// <param name="To">The page's address today.</param>
/// <param name="Title">The page's title.</param>
/// <param name="Language">The page's language.</param>
internal sealed record Redirect(SiteAddress From, SiteAddress To, string Title, string Language);
