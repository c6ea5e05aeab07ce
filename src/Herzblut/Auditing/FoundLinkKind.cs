namespace Herzblut.Auditing;

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
