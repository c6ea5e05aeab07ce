using System.Collections.Immutable;
using Herzblut.Addresses;
using Herzblut.Configuration;
using Herzblut.Diagnostics;
using Herzblut.Images;
using Herzblut.Model;
using Herzblut.Rendering.Links;
using Herzblut.Rendering.Fragments;
using Herzblut.Theming;
using Herzblut.Timing;

namespace Herzblut.Rendering.Pages;

/// <summary>What all pages of a site share while it is rendered; immutable but for thread-safe caches.</summary>
internal sealed class SiteContext(Playbook playbook, Theme theme, ImageCatalog images, DateTimeOffset? sourceDate)
{
    /// <summary>The playbook.</summary>
    public Playbook Playbook { get; } = playbook;

    /// <summary>The theme.</summary>
    public Theme Theme { get; } = theme;

    /// <summary>The size of pictures.</summary>
    public ImageCatalog Images { get; } = images;

    /// <summary>The day of the build where it is known; see <see cref="BuildOptions.SourceDate"/>.</summary>
    public DateTimeOffset? SourceDate { get; } = sourceDate;

    /// <summary>That day in UTC; null where it is not known.</summary>
    public DateOnly? Day => SourceDate is { } date ? DateOnly.FromDateTime(date.UtcDateTime) : null;

    /// <summary>Measures the build; null where nobody asked.</summary>
    public BuildTimer? Timer { get; init; }

    /// <summary><c>site.yml</c>.</summary>
    public SiteConfig Config => Playbook.Config;

    /// <summary>The picture of <c>brand.logo</c>; null where not given or not there.</summary>
    public MediaFile? Logo { get; } = playbook.Config.Brand.Logo is { } logo
        ? playbook.Media.FirstOrDefault(file => file.SourcePath == logo.Value)
        : null;

    /// <summary>The templates that somebody can change: those of the root.</summary>
    public ImmutableArray<SourceText> OwnTemplates { get; } = [.. theme.Templates.Values.Where(file => !file.IsBuiltIn).Select(file => file.Source)];

    /// <summary>What partials print on many pages alike.</summary>
    public FragmentScopes Fragments { get; } = new();

    /// <summary>Parts of pages that load when a reader wants them.</summary>
    public LateScripts LateScripts { get; } = new();

    /// <summary>Writes absolute links; null without <c>url</c>.</summary>
    public LinkWriter? Absolute { get; } = playbook.Config.Url is { } url ? new RootedLinks(url) : null;
}
