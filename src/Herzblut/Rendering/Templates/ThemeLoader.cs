using Herzblut.Diagnostics;
using Herzblut.Templating;
using Herzblut.Theming;

namespace Herzblut.Rendering.Templates;

/// <summary>
/// Finds what templates include: for the name of a kind of page and for <c>base</c> the layout, for all others the partial
/// (<c>include 'card'</c> is <c>partials/card.sbn-html</c>).
/// </summary>
internal sealed class ThemeLoader(Theme theme) : ITemplateLoader
{
    /// <summary>The name of the layout that writes the document around every page.</summary>
    public const string Base = "base";

    private const string Extension = ".sbn-html";

    /// <inheritdoc/>
    public IEnumerable<string> Names => theme.Templates.Keys.Where(path => path.StartsWith("partials/", StringComparison.Ordinal)).Select(NameOf);

    /// <summary>The path of the template of a name.</summary>
    public static string PathOf(string name)
        => name == Base || PageKinds.FromName(name) is not null ? $"layouts/{name}{Extension}" : $"partials/{name}{Extension}";

    /// <summary>The name by which templates include the file of a path.</summary>
    public static string NameOf(string path) => path[(path.IndexOf('/', StringComparison.Ordinal) + 1)..].Replace(Extension, "", StringComparison.Ordinal);

    /// <inheritdoc/>
    public SourceText? Load(string name)
    {
        string bare = name.EndsWith(Extension, StringComparison.Ordinal) ? name[..^Extension.Length] : name;
        return theme.Templates.GetValueOrDefault(PathOf(bare))?.Source;
    }
}
