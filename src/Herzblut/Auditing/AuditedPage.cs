using Herzblut.Auditing.Trees;
using Herzblut.Diagnostics;

namespace Herzblut.Auditing;

/// <summary>A page that rules look at.</summary>
/// <param name="file">The page as a file of the site.</param>
/// <param name="source">Its HTML.</param>
internal sealed class AuditedPage(AuditedFile file, SourceText source)
{
    /// <summary>The page as a file of the site.</summary>
    public AuditedFile File => file;

    /// <summary>The HTML.</summary>
    public SourceText Source => source;

    /// <summary>Reports a finding.</summary>
    public void Report(Diagnostic diagnostic) => file.Found.Add(diagnostic);

    /// <summary>The opening tag of an element.</summary>
    public SourceSpan TagOf(PageElement element)
    {
        string html = source.Text;
        int start = Math.Clamp(element.Start, 0, html.Length);
        int end = html.IndexOf('>', start);
        return SourceSpan.FromBounds(start, end < 0 ? html.Length : end + 1);
    }
}
