using System.Collections.Immutable;
using Herzblut.Addresses;
using Herzblut.Diagnostics;
using Herzblut.Schemas;

namespace Herzblut.Configuration;

/// <summary>What <c>site.yml</c> says, with its defaults.</summary>
internal sealed record SiteConfig
{
    /// <summary>The file, for diagnostics.</summary>
    public required SourceText Source { get; init; }

    /// <summary>The name of the playbook.</summary>
    public required LocalizedText Title { get; init; }

    /// <summary>One sentence about it; null where not given.</summary>
    public LocalizedText? Description { get; init; }

    /// <summary>Where the site will be found, absolute, with a slash at its end; null where not given.</summary>
    public string? Url { get; init; }

    /// <summary>Language codes, at least one; the first is the default. Default: <c>de</c>.</summary>
    public required ImmutableArray<Located<string>> Languages { get; init; }

    /// <summary>The theme's name. Default: <c>herzblut</c>.</summary>
    public required Located<string> Theme { get; init; }

    /// <summary>Name, colour and logo.</summary>
    public required BrandConfig Brand { get; init; }

    /// <summary>Where the sources live; null where not given.</summary>
    public RepositoryConfig? Repository { get; init; }

    /// <summary>Mail address for contributions; null where not given.</summary>
    public string? Contact { get; init; }

    /// <summary>What the customer's journey tells.</summary>
    public JourneyConfig Journey { get; init; } = JourneyConfig.Empty;

    /// <summary>Words that examples are sorted by.</summary>
    public VocabulariesConfig Vocabularies { get; init; } = VocabulariesConfig.Empty;

    /// <summary>Pages of the menu, as written (path below the language folder, <c>.md</c> optional); null where not given.</summary>
    public ImmutableArray<Located<string>>? Menu { get; init; }

    /// <summary>How long a review lasts; null where not given: nothing is ever overdue.</summary>
    public ReviewPeriod? ReviewAfter { get; init; }

    /// <summary>Groups of words that mean the same.</summary>
    public ImmutableArray<ImmutableArray<string>> Synonyms { get; init; } = [];

    /// <summary>How many examples the feed holds, from 1. Default: 20.</summary>
    public int FeedLimit { get; init; } = 20;

    /// <summary>Whether the site has pages for its editors. Default: true.</summary>
    public bool HasEditorPages { get; init; } = true;

    /// <summary>The kinds of generated pages that the site has.</summary>
    public IEnumerable<PageKind> GeneratedPages => PageKind.Generated.Where(kind => HasEditorPages || !kind.IsForEditors);

    /// <summary>The code of the default language.</summary>
    public string DefaultLanguage => Languages[0].Value;
}
