using System.Collections.Immutable;
using Herzblut.Addresses;
using Herzblut.Configuration;
using Herzblut.Loading;

namespace Herzblut.Linking;

/// <summary>
/// The content with everything in it joined: translations, chapters with their examples, links with what they lead to, pages with their
/// addresses. What does not fit together has been reported; later stages only project.
/// </summary>
internal sealed record LinkedContent
{
    /// <summary>The configuration that the content was read with.</summary>
    public required SiteConfig Config { get; init; }

    /// <summary>Whether drafts are shown.</summary>
    public required ContentOptions Options { get; init; }

    /// <summary>The files as links find them.</summary>
    public required ContentIndex Index { get; init; }

    /// <summary>The places of all pages that links can name.</summary>
    public required AnchorIndex Anchors { get; init; }

    /// <summary>Every page that was read, also those that no edition shows.</summary>
    public required LinkedPages Pages { get; init; }

    /// <summary>Which pages each language edition has, the default language first.</summary>
    public required ImmutableArray<EditionPlan> Editions { get; init; }

    /// <summary>The kinds of generated pages that the site has; the same in all languages.</summary>
    public required ImmutableArray<PageKind> Generated { get; init; }

    /// <summary>The pages of the menu; null where the configuration names none.</summary>
    public required ImmutableArray<PagePath>? Menu { get; init; }

    /// <summary>Pictures and other files that are copied, by address.</summary>
    public required ImmutableArray<MediaFile> Media { get; init; }

    /// <summary>Former addresses, by address.</summary>
    public required ImmutableArray<Redirect> Redirects { get; init; }
}
