using System.Collections.Immutable;
using Herzblut.Diagnostics;

namespace Herzblut.Auditing;

/// <summary>
/// Finds the place in a template that a tag of a finished page was written at: whoever wrote it has to change it there. Only tags without
/// values of the model can be told, and only where one place of one template reads so.
/// </summary>
/// <param name="templates">The templates of the root.</param>
internal sealed class TemplatePlaces(ImmutableArray<SourceText> templates)
{
    private const int ShortestTag = 3;

    private readonly Dictionary<string, (SourceText Template, SourceSpan Span)?> _known = new(StringComparer.Ordinal);

    /// <summary>The finding at the template, with the place on the page as a note; null where the template cannot be told.</summary>
    /// <param name="path">The page.</param>
    /// <param name="diagnostic">A finding on it.</param>
    public Diagnostic? Attribute(string path, Diagnostic diagnostic)
    {
        if (templates.IsEmpty || TagOf(diagnostic) is not { Length: > ShortestTag } tag || Find(tag) is not { } place)
        {
            return null;
        }

        var note = new Note(diagnostic.Source, diagnostic.Span, new Message($"auf der fertigen Seite {path}", $"on the finished page {path}"));
        return diagnostic with { Source = place.Template, Span = place.Span, Notes = [note] };
    }

    private static string? TagOf(Diagnostic diagnostic)
    {
        string html = diagnostic.Source.Text;
        int start = Math.Min(diagnostic.Span.Start, html.Length);
        start = start < html.Length && html[start] == '<' ? start : start == 0 ? -1 : html.LastIndexOf('<', start - 1);
        int end = start < 0 ? -1 : html.IndexOf('>', start);
        return end < 0 ? null : html[start..(end + 1)];
    }

    private (SourceText Template, SourceSpan Span)? Find(string tag)
    {
        if (_known.TryGetValue(tag, out var known))
        {
            return known;
        }

        (SourceText Template, SourceSpan Span)? found = null;
        foreach (SourceText template in templates)
        {
            int at = template.Text.IndexOf(tag, StringComparison.Ordinal);
            if (at < 0)
            {
                continue;
            }

            bool isOnly = found is null && template.Text.IndexOf(tag, at + 1, StringComparison.Ordinal) < 0;
            found = isOnly ? (template, new SourceSpan(at, tag.Length)) : null;
            if (!isOnly)
            {
                break;
            }
        }

        return _known[tag] = found;
    }
}
