namespace Herzblut.Browser.Tests;

/// <summary>Who reads, and how.</summary>
public sealed record ReaderOptions
{
    /// <summary>Default: a web server, at the root.</summary>
    public Place From { get; init; }

    /// <summary>The site in the theme <c>schlicht</c>, from disk. Default: the theme <c>herzblut</c>.</summary>
    public bool IsPlain { get; init; }

    /// <summary>The device asks for dark pages. Default: light.</summary>
    public bool IsDark { get; init; }

    /// <summary>390 × 844 with touch. Default: 1440 × 900 with a mouse.</summary>
    public bool IsPhone { get; init; }

    /// <summary>Scripts are switched off.</summary>
    public bool HasNoScript { get; init; }

    /// <summary>
    /// The browser runs the site's service worker, which fetches a good part of the site for later. Default: none, as for a site without https.
    /// </summary>
    public bool HasWorker { get; init; }

    /// <summary>Copies, and may read what was copied. There is one clipboard for all: such readers come one after the other.</summary>
    public bool UsesClipboard { get; init; }

    /// <summary>The browser refuses to keep anything, as some do for pages from disk.</summary>
    public bool HasNoStorage { get; init; }
}
