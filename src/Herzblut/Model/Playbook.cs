using System.Collections.Immutable;
using Herzblut.Addresses;
using Herzblut.Configuration;

namespace Herzblut.Model;

/// <summary>Everything the site is made from: assembled, resolved, immutable.</summary>
internal sealed record Playbook
{
    /// <summary><c>site.yml</c>.</summary>
    public required SiteConfig Config { get; init; }

    /// <summary>One for each language, in the order of <c>site.yml</c>: the default language first.</summary>
    public required ImmutableArray<LanguageEdition> Editions { get; init; }

    /// <summary>The kinds of generated pages that the site has; the same in all languages.</summary>
    public required ImmutableArray<PageKind> GeneratedPages { get; init; }

    /// <summary>Pictures and other files, by address.</summary>
    public required ImmutableArray<MediaFile> Media { get; init; }

    /// <summary>Former addresses, by address.</summary>
    public required ImmutableArray<Redirect> Redirects { get; init; }

    /// <summary>The edition in the default language.</summary>
    public LanguageEdition Default => Editions[0];
}
