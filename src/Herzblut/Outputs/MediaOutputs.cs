using System.Collections.Immutable;
using Herzblut.Addresses;
using Herzblut.Diagnostics;
using Herzblut.Images;
using Herzblut.Markup;
using Herzblut.Model;
using Herzblut.Sources;
using Herzblut.Theming.Assets;

namespace Herzblut.Outputs;

/// <summary>Files that become part of the site as they are: the playbook's pictures, the theme's assets.</summary>
internal static class MediaOutputs
{
    private static readonly string[] PhotoEndings = [".jpg", ".jpeg", ".png", ".webp", ".avif"];

    /// <summary>The playbook's files, in the order of their addresses.</summary>
    public static ImmutableArray<OutputFile> OfPlaybook(Playbook playbook, ISourceTree source, DiagnosticBag diagnostics)
    {
        var files = new OutputFile?[playbook.Media.Length];
        bool[] hasPosition = new bool[files.Length];
        Parallel.For(0, files.Length, i =>
        {
            MediaFile file = playbook.Media[i];
            if (source.Read(file.SourcePath) is { } content)
            {
                files[i] = new OutputFile(file.Address.Path, content);
                hasPosition[i] = PhotoEndings.Contains(Path.GetExtension(file.Address.Path)) && PhotoPosition.IsIn(content);
            }
        });

        for (int i = 0; i < files.Length; i++)
        {
            if (files[i] is null)
            {
                diagnostics.Add(ReadingDiagnostics.Unreadable(new SourceText(playbook.Media[i].SourcePath, "")));
            }
            else if (hasPosition[i])
            {
                diagnostics.Add(PhotoDiagnostics.Position(playbook.Media[i].SourcePath));
            }
        }

        return [.. files.OfType<OutputFile>()];
    }

    /// <summary>The theme's published files.</summary>
    public static IEnumerable<OutputFile> OfTheme(AssetCatalog assets)
        => assets.Published.Select(asset => new OutputFile(asset.Address.Path, asset.Content));
}
