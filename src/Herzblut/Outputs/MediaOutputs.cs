using System.Collections.Immutable;
using Herzblut.Addresses;
using Herzblut.Diagnostics;
using Herzblut.Images;
using Herzblut.Images.Svg;
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
    /// <param name="playbook">The playbook.</param>
    /// <param name="source">Where the files lie.</param>
    /// <param name="diagnostics">Receives the findings.</param>
    /// <param name="sink">Takes each file as it is read.</param>
    public static ImmutableArray<OutputFile> OfPlaybook(Playbook playbook, ISourceTree source, DiagnosticBag diagnostics, IOutputSink sink)
    {
        var files = new OutputFile?[playbook.Media.Length];
        var findings = new DiagnosticBag[files.Length];
        Parallel.For(0, files.Length, i => files[i] = Read(playbook.Media[i], source, findings[i] = new DiagnosticBag()) is { } file ? sink.Add(file) : null);
        foreach (DiagnosticBag found in findings)
        {
            diagnostics.AddRange(found.ToImmutable());
        }

        return [.. files.OfType<OutputFile>()];
    }

    /// <summary>One file of the playbook; null where it cannot be read, which was reported.</summary>
    // The very bytes that are written are judged, whoever shows them, links to them or does not.
    public static OutputFile? Read(MediaFile file, ISourceTree source, DiagnosticBag findings)
    {
        if (source.Read(file.SourcePath) is not { } content)
        {
            findings.Add(ReadingDiagnostics.Of(new SourceFile(file.SourcePath, 0)));
            return null;
        }

        if (SvgJudge.IsDrawing(file.SourcePath))
        {
            SvgJudge.Judge(file.SourcePath, content, isInlined: false, findings);
        }
        else if (Disguise.IsMarkup(content))
        {
            findings.Add(ReadingDiagnostics.Disguised(new SourceText(file.SourcePath, "")));
        }
        else if (PhotoEndings.Contains(Path.GetExtension(file.SourcePath)) && PhotoPosition.IsIn(content))
        {
            findings.Add(PhotoDiagnostics.Position(file.SourcePath));
        }

        return new OutputFile(file.Address.Path, content);
    }

    /// <summary>The theme's published files.</summary>
    public static IEnumerable<OutputFile> OfTheme(AssetCatalog assets)
        => assets.Published.Select(asset => new OutputFile(asset.Address.Path, asset.Content));
}
