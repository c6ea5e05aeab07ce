using System.Collections.Immutable;
using Herzblut.Diagnostics;
using Herzblut.Theming.Files;

namespace Herzblut.Theming.Loading;

/// <summary>
/// Finds texts in the site's own folder that nothing reads: they replace none of the theme's, and no template of the site's own asks for
/// them. Mostly the name of one that was to be replaced is misspelt.
/// </summary>
/// <param name="layers">The layers of the theme.</param>
/// <param name="inherited">The keys of all layers but the site's own.</param>
internal sealed class UnreadStrings(ImmutableArray<ThemeLayer> layers, IReadOnlySet<string> inherited)
{
    private readonly HashSet<string> _own = [.. layers.Where(layer => layer.Folder == ThemeChain.SiteFolder).SelectMany(layer => layer.Files.Values).Select(file => file.Source.Path)];

    private readonly string[] _templates = [.. layers.Where(layer => !layer.IsBuiltIn).SelectMany(layer => layer.Files.Values)
        .Where(file => ThemeFolderCheck.IsTemplate(file.Path)).Select(file => file.Source.Text)];

    /// <summary>Reports them in one language.</summary>
    /// <param name="strings">Its texts.</param>
    /// <param name="told">Keys that another finding is about already.</param>
    /// <param name="diagnostics">Receives the findings.</param>
    public void Report(IReadOnlyDictionary<string, WrittenString> strings, IReadOnlySet<string> told, DiagnosticBag diagnostics)
    {
        foreach ((string key, WrittenString text) in strings)
        {
            if (!_own.Contains(text.Source.Path) || inherited.Contains(key) || told.Contains(key) || IsMentioned(key))
            {
                continue;
            }

            // A key may be put together from what only the build knows; then a theme's own name nearby tells the slip.
            string? nearest = Suggestion.Nearest(key, inherited);
            if (nearest is not null || _templates.Length == 0)
            {
                diagnostics.Add(ThemeDiagnostics.StringNotRead(text.Source, text.NameBeside(key, nearest), key, nearest));
            }
        }
    }

    // By its name, or by the beginning of it: t ("areas." + area.id).
    private bool IsMentioned(string key)
    {
        for (int end = key.IndexOf('.', StringComparison.Ordinal); end >= 0; end = key.IndexOf('.', end + 1))
        {
            if (IsInTemplates(key[..(end + 1)]))
            {
                return true;
            }
        }

        return IsInTemplates(key);
    }

    private bool IsInTemplates(string text) => Array.Exists(_templates, template => template.Contains(text, StringComparison.Ordinal));
}
