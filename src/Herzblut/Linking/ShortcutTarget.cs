using Herzblut.Addresses;

namespace Herzblut.Linking;

/// <summary>The page that a way in from the home page leads to: a generated one, or a written one.</summary>
/// <param name="Kind">The kind of a generated page; null for a written one.</param>
/// <param name="Page">The written page; null for a generated one.</param>
internal sealed record ShortcutTarget(PageKind? Kind, PagePath? Page);
