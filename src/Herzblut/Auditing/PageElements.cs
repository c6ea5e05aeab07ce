using AngleSharp.Dom;
using Herzblut.Diagnostics;

namespace Herzblut.Auditing;

/// <summary>The elements of a page, with their places in its HTML.</summary>
/// <param name="file">The page.</param>
/// <param name="source">Its HTML.</param>
internal sealed class PageElements(AuditedFile file, SourceText source)
{
    /// <summary>The page.</summary>
    public AuditedFile File => file;

    /// <summary>The HTML.</summary>
    public SourceText Source => source;

    /// <summary>Reports a finding.</summary>
    public void Report(Diagnostic diagnostic) => file.Found.Add(diagnostic);

    /// <summary>The opening tag of an element.</summary>
    public SourceSpan TagOf(IElement element)
    {
        string html = source.Text;
        int start = Math.Clamp(element.SourceReference?.Position.Index ?? 0, 0, html.Length);
        int end = html.IndexOf('>', start);
        return SourceSpan.FromBounds(start, end < 0 ? html.Length : end + 1);
    }
}
