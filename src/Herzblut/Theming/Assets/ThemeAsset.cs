using Herzblut.Addresses;

namespace Herzblut.Theming.Assets;

/// <summary>A file of the theme as it is published.</summary>
/// <param name="Name">What templates call it: <c>css/site.css</c>, or <c>/robots.txt</c> for a file at the site's root.</param>
/// <param name="Address">Where it lies in the site; the name tells its content apart, so that browsers may keep it for ever.</param>
/// <param name="Content">Its bytes.</param>
internal sealed record ThemeAsset(string Name, SiteAddress Address, ReadOnlyMemory<byte> Content);
