using Herzblut.Configuration;
using Herzblut.Markup;
using Herzblut.Model;
using Herzblut.Rendering.Links;
using Herzblut.Theming;
using Herzblut.Theming.Strings;

namespace Herzblut.Outputs.Shared;

/// <summary>What the files beside the pages are made from, and where they go.</summary>
/// <param name="Playbook">The playbook.</param>
/// <param name="Theme">The theme of its pages.</param>
/// <param name="SourceDate">The day of the build where it is known; see <see cref="BuildOptions.SourceDate"/>.</param>
/// <param name="Sink">Takes each file as it is finished.</param>
internal sealed record OutputContext(
    Playbook Playbook,
    Theme Theme,
    DateTimeOffset? SourceDate,
    IOutputSink Sink)
{
    /// <summary>The theme's texts, by language.</summary>
    public IReadOnlyDictionary<string, ThemeStrings> Strings => Theme.Strings;

    /// <summary><c>site.yml</c>.</summary>
    public SiteConfig Config => Playbook.Config;

    /// <summary>Writes absolute links; null without <c>url</c>.</summary>
    public LinkWriter? Absolute { get; } = Playbook.Config.Url is { } url ? new RootedLinks(url) : null;
}
