using System.Collections.Frozen;
using Herzblut.Diagnostics;
using Herzblut.Model;

namespace Herzblut.Checking;

/// <summary>Which file an author has to open for a page of the site.</summary>
internal sealed class AuthorFiles
{
    private readonly FrozenDictionary<string, SourceText> _sources;

    /// <param name="sources">The author's file of each written page, by the page's path.</param>
    public AuthorFiles(IReadOnlyDictionary<string, SourceText> sources) => _sources = sources.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The written pages of a playbook; of none without one.</summary>
    public static AuthorFiles Of(Playbook? playbook)
    {
        var sources = new Dictionary<string, SourceText>(StringComparer.Ordinal);
        foreach (Page page in playbook?.Editions.SelectMany(edition => edition.AllPages()) ?? [])
        {
            sources.TryAdd(page.Address.Path, page.Source);
        }

        return new AuthorFiles(sources);
    }

    /// <summary>The finding at the author's file, with the place on the page as a note; unchanged for generated pages.</summary>
    public Diagnostic Attribute(string path, Diagnostic diagnostic)
    {
        if (!_sources.TryGetValue(path, out SourceText? author))
        {
            return diagnostic;
        }

        var note = new Note(diagnostic.Source, diagnostic.Span, new Message($"auf der fertigen Seite {path}", $"on the finished page {path}"));
        return diagnostic with { Source = author, Span = new SourceSpan(0, 0), Notes = [note] };
    }
}
