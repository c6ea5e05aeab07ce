using Herzblut.Addresses;

namespace Herzblut.Model;

/// <summary>
/// What a link to a tag shows.
/// </summary>
/// <param name="Name">As <see cref="Tag.Name"/>, not as this chapter spells it.</param>
/// <param name="Slug">Its name in addresses.</param>
/// <param name="Address">Its page.</param>
public sealed record TagReference(string Name, string Slug, SiteAddress Address);
