using Herzblut.Diagnostics;
using Herzblut.Images;
using Herzblut.Sources;

namespace Herzblut.Markdown.Content;

/// <summary>Reports findings about a Markdown text at their places in its file.</summary>
/// <param name="Text">The text.</param>
/// <param name="Diagnostics">Where findings go.</param>
/// <param name="Images">Finds the pictures that findings offer.</param>
/// <param name="NamedPages">Where pages go that findings offer, for linking to look up.</param>
internal readonly record struct TextFindings(MappedText Text, DiagnosticBag Diagnostics, ImageCatalog Images, List<NamedPage> NamedPages)
{
    /// <summary>The file that the text comes from.</summary>
    public SourceText Source => Text.Source;

    /// <summary>Reports a finding.</summary>
    public void Report(Diagnostic diagnostic) => Diagnostics.Add(diagnostic);

    /// <summary>The path of the picture that an author meant: as written where there is one or where none is near.</summary>
    public string PictureMeant(string path) => Images.Find(RelativePath.FolderOf(Source.Path), path).Nearest ?? path;

    /// <summary>Where a range of the text stands in the file; a range that reaches beyond the text is cut there.</summary>
    public SourceSpan Place(int start, int length)
    {
        int from = Math.Clamp(start, 0, Text.Text.Length);
        return Text.ToSource(new SourceSpan(from, Math.Clamp(length, 0, Text.Text.Length - from)));
    }
}
