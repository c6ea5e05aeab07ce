using Herzblut.Diagnostics;

namespace Herzblut.Auditing;

/// <summary>An address in a file of the site.</summary>
/// <param name="Address">As it stands, character references resolved.</param>
/// <param name="Kind">What a browser does with it.</param>
/// <param name="Span">The tag or the address in the file.</param>
internal readonly record struct FoundLink(string Address, FoundLinkKind Kind, SourceSpan Span);

/// <summary>What a browser does with an address.</summary>
internal enum FoundLinkKind
{
    /// <summary>The reader may follow it.</summary>
    Navigation,

    /// <summary>The page loads it.</summary>
    Resource,

    /// <summary>Absolute addresses in feeds, the sitemap and data: only those of the site itself are looked at.</summary>
    Mention,
}
