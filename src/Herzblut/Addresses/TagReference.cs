namespace Herzblut.Addresses;

/// <summary>
/// What a link to a tag shows.
/// </summary>
/// <param name="Name">As the tag is spelt first, not as this chapter spells it.</param>
/// <param name="Slug">Its name in addresses.</param>
/// <param name="Address">Its page.</param>
internal sealed record TagReference(string Name, string Slug, SiteAddress Address);
