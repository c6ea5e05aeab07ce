using System.Collections.Immutable;
using Herzblut.Addresses;

namespace Herzblut.Model;

/// <summary>
/// A tag of one edition with the chapters that carry it. Spellings with the same slug are one tag.
/// </summary>
/// <param name="Name">The first spelling in reading order.</param>
/// <param name="Slug">Its name in addresses.</param>
/// <param name="Address">Its page.</param>
/// <param name="Chapters">In reading order; look them up with <see cref="LanguageEdition.ChapterAt"/>.</param>
internal sealed record Tag(string Name, string Slug, SiteAddress Address, ImmutableArray<PagePath> Chapters);
