using System.Collections.Concurrent;
using System.Collections.Immutable;
using Herzblut.Diagnostics;
using Herzblut.Sources;
using Herzblut.Theming.Files;

namespace Herzblut.Theming.Loading;

/// <summary>Reads the folder of one theme.</summary>
internal static class ThemeLayerReader
{
    // They stay the same as long as the process runs: a preview and the tests build many sites.
    private static readonly ConcurrentDictionary<string, Lazy<ThemeLayer?>> BuiltIn = new(StringComparer.Ordinal);

    /// <summary>Reads a folder of the site.</summary>
    /// <param name="tree">The root.</param>
    /// <param name="folder">The folder in it: <c>theme</c>, <c>themes/plain</c>.</param>
    /// <param name="diagnostics">Takes what is wrong with single files.</param>
    /// <returns>Its files; null where it has none that can be read.</returns>
    public static ThemeLayer? Read(ISourceTree tree, string folder, DiagnosticBag diagnostics) => Read(tree, folder, isBuiltIn: false, diagnostics);

    /// <summary>Reads a folder that the library carries inside: once, whoever asks how often; null where there is none.</summary>
    /// <param name="folder">The folder: <c>themes/herzblut</c>, <c>base</c>.</param>
    public static ThemeLayer? ReadBuiltIn(string folder)
        => BuiltIn.GetOrAdd(folder, static name => new Lazy<ThemeLayer?>(() => Read(BuiltInFiles.Tree, name, isBuiltIn: true, new DiagnosticBag()))).Value;

    private static ThemeLayer? Read(ISourceTree tree, string folder, bool isBuiltIn, DiagnosticBag diagnostics)
    {
        var files = ImmutableSortedDictionary.CreateBuilder<string, ThemeFile>(StringComparer.Ordinal);
        foreach (SourceFile file in tree.FilesBelow(folder))
        {
            if (ReadFile(tree, file, diagnostics) is { } content)
            {
                string path = file.Path[(folder.Length + 1)..];
                files[path] = ThemeFile.From(path, file.Path, content, isBuiltIn, diagnostics);
            }
        }

        if (files.Count == 0)
        {
            return null;
        }

        ThemeManifest manifest = files.TryGetValue(ThemeLayer.ManifestName, out ThemeFile? description)
            ? ThemeManifestReader.Read(description, diagnostics)
            : ThemeManifest.Empty;
        return new ThemeLayer(folder, files.ToImmutable(), manifest, isBuiltIn);
    }

    private static byte[]? ReadFile(ISourceTree tree, SourceFile file, DiagnosticBag diagnostics)
    {
        byte[]? content = file.Problem == SourceFileProblem.None ? tree.Read(file.Path) : null;
        if (content is null)
        {
            diagnostics.Add(ReadingDiagnostics.Of(file));
        }

        return content;
    }
}
