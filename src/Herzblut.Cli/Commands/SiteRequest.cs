using System.Globalization;
using Herzblut.Diagnostics;
using Herzblut.Sources;

namespace Herzblut.Cli.Commands;

/// <summary>Which playbook a command works on, and how.</summary>
/// <param name="Root">Absolute path of the folder that holds <c>site.yml</c>.</param>
/// <param name="Drafts">Whether drafts are part of it.</param>
/// <param name="Language">The language of messages.</param>
internal sealed record SiteRequest(string Root, bool Drafts, MessageLanguage Language)
{
    /// <summary>True where there is a <c>site.yml</c>.</summary>
    public bool HasSite => File.Exists(Path.Combine(Root, "site.yml"));

    /// <summary>The files below the root.</summary>
    public ISourceTree Source() => new FolderTree(Root);

    /// <summary>
    /// The day is that of <c>SOURCE_DATE_EPOCH</c> where it is set (seconds since 1970 in UTC), otherwise today's.
    /// See https://reproducible-builds.org/specs/source-date-epoch/.
    /// </summary>
    public BuildOptions Options(CommandEnvironment environment) => new()
    {
        IncludesDrafts = Drafts,
        SourceDate = SourceDate(environment),
        Clock = environment.Clock,
    };

    private static DateTimeOffset? SourceDate(CommandEnvironment environment)
        => long.TryParse(environment.Variable("SOURCE_DATE_EPOCH"), NumberStyles.None, CultureInfo.InvariantCulture, out long seconds)
            ? DateTimeOffset.FromUnixTimeSeconds(Math.Min(seconds, DateTimeOffset.MaxValue.ToUnixTimeSeconds()))
            : null;
}
