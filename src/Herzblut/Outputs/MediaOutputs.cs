using System.Collections.Immutable;
using Herzblut.Diagnostics;
using Herzblut.Model;
using Herzblut.Reading;
using Herzblut.Theming.Assets;
using Herzblut.Writing;

namespace Herzblut.Outputs;

/// <summary>Files that become part of the site as they are: the playbook's pictures, the theme's assets.</summary>
internal static class MediaOutputs
{
    /// <summary>The playbook's files, in the order of their addresses.</summary>
    public static ImmutableArray<OutputFile> OfPlaybook(Playbook playbook, ISourceTree source, DiagnosticBag diagnostics)
    {
        var files = new OutputFile?[playbook.Media.Length];
        Parallel.For(0, files.Length, i =>
        {
            MediaFile file = playbook.Media[i];
            files[i] = source.Read(file.SourcePath) is { } content ? new OutputFile(file.Address.Path, content) : null;
        });

        for (int i = 0; i < files.Length; i++)
        {
            if (files[i] is null)
            {
                diagnostics.Add(ReadingDiagnostics.Of(new SourceFile(playbook.Media[i].SourcePath, 0)));
            }
        }

        return [.. files.OfType<OutputFile>()];
    }

    /// <summary>The theme's published files.</summary>
    public static IEnumerable<OutputFile> OfTheme(AssetCatalog assets)
        => assets.Published.Select(asset => new OutputFile(asset.Address.Path, asset.Content));
}
