using Herzblut.Schemas;

namespace Herzblut.Configuration;

/// <summary>
/// How the organisation shows itself.
/// </summary>
/// <param name="Name">Default: the site's title.</param>
/// <param name="Accent">A colour as <c>#rrggbb</c>, lower case. Default: <c>#a3243b</c>.</param>
/// <param name="Logo">Path of a picture below the root, with <c>/</c>; null where not given.</param>
internal sealed record BrandConfig(LocalizedText Name, Located<string> Accent, Located<string>? Logo)
{
    /// <summary>The colour of a site that names none.</summary>
    public const string DefaultAccent = "#a3243b";
}
