using System.Collections.Frozen;
using Herzblut.Configuration;
using Herzblut.Model;
using Herzblut.Rendering.Links;
using Herzblut.Theming.Strings;

namespace Herzblut.Outputs.Shared;

/// <summary>What the files beside the pages are made from.</summary>
/// <param name="Playbook">The playbook.</param>
/// <param name="Strings">The theme's texts, by language.</param>
/// <param name="SourceDate">The day of the build where it is known; see <see cref="BuildOptions.SourceDate"/>.</param>
internal sealed record OutputContext(
    Playbook Playbook,
    FrozenDictionary<string, ThemeStrings> Strings,
    DateTimeOffset? SourceDate)
{
    /// <summary><c>site.yml</c>.</summary>
    public SiteConfig Config => Playbook.Config;

    /// <summary>Writes absolute links; null without <c>url</c>.</summary>
    public LinkWriter? Absolute { get; } = Playbook.Config.Url is { } url ? new RootedLinks(url) : null;
}
