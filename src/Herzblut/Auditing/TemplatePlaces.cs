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
    /// <summary>The kind of the cause of a tag without its other half.</summary>
    public const string BalanceKind = "tag without its other half";

    /// <summary>The kind of the cause of what the layout of a written page lacks, told once for all its pages.</summary>
    public const string LayoutKind = "layout";

    private static readonly string[] Layouts = ["layouts/chapter.sbn-html", "layouts/page.sbn-html", "layouts/part.sbn-html", "layouts/home.sbn-html"];

    private const int ShortestTag = 3;

    private (SourceText Template, UnbalancedTag Tag)[]? _unbalanced;

    private TemplateTag[]? _withValues;

    private readonly Dictionary<string, (SourceText Template, SourceSpan Span)?> _known = new(StringComparer.Ordinal);

    /// <summary>The finding at the template, with the place on the page as a note; null where the template cannot be told.</summary>
    /// <param name="path">The page.</param>
    /// <param name="diagnostic">A finding on it.</param>
    public Diagnostic? Attribute(string path, Diagnostic diagnostic)
    {
        if (diagnostic.Cause is { Kind: BalanceKind } && UnbalancedIn(diagnostic) is { } unbalanced)
        {
            return At(path, diagnostic, unbalanced);
        }

        if (diagnostic.Cause is { Kind: LayoutKind })
        {
            return Layouts.Select(layout => templates.FirstOrDefault(template => template.Path.EndsWith(layout, StringComparison.Ordinal))).OfType<SourceText>().FirstOrDefault() is { } own
                ? At(path, diagnostic, (own, new SourceSpan(0, 0)))
                : null;
        }

        if (templates.IsEmpty || TagOf(diagnostic) is not { Length: > ShortestTag } tag || Find(tag, isSecond: diagnostic.Code is "CHK1006" or "CHK1012") is not { } place)
        {
            if (FindWithValues(diagnostic) is { } written)
            {
                // Its address differs from page to page, the slip is the same.
                return At(path, diagnostic, written) with { Cause = new Cause($"{diagnostic.Code} of a tag with values", written.Template.Path, written.Span.Start + 1) };
            }

            // The theme that comes along has no such faults: they came with the one template that is not its own.
            return templates is [var only] && diagnostic.Cause is null && path.EndsWith(".html", StringComparison.Ordinal) ? At(path, diagnostic, (only, default)) : null;
        }

        return At(path, diagnostic, place);
    }

    private static Diagnostic At(string path, Diagnostic diagnostic, (SourceText Template, SourceSpan Span) place)
    {
        var note = new Note(diagnostic.Source, diagnostic.Span, new Message($"auf der fertigen Seite {path}", $"on the finished page {path}"));
        return diagnostic with { Source = place.Template, Span = place.Span, Notes = [note] };
    }

    // The one template in which the same tag lacks its other half; a layout may leave an end to another.
    private (SourceText Template, SourceSpan Span)? UnbalancedIn(Diagnostic diagnostic)
    {
        _unbalanced ??= [.. UnbalancedTemplates()];
        string tag = diagnostic.Source.TextOf(diagnostic.Span);
        (SourceText Template, UnbalancedTag Tag)[] same =
            [.. _unbalanced.Where(pair => tag.StartsWith(pair.Tag.IsClosing ? $"</{pair.Tag.Name}" : $"<{pair.Tag.Name}", StringComparison.OrdinalIgnoreCase))];
        return same is [var only] ? (only.Template, only.Tag.Span) : null;
    }

    private IEnumerable<(SourceText Template, UnbalancedTag Tag)> UnbalancedTemplates()
    {
        foreach (SourceText template in templates)
        {
            if (TagBalance.Find(Blanked(template.Text)) is { } tag)
            {
                yield return (template, tag);
            }
        }
    }

    // Without the expressions, at the same places.
    private static string Blanked(string template)
    {
        char[] text = template.ToCharArray();
        for (int start = template.IndexOf("{{", StringComparison.Ordinal); start >= 0;)
        {
            int end = template.IndexOf("}}", start, StringComparison.Ordinal);
            end = end < 0 ? template.Length : end + 2;
            text.AsSpan(start, end - start).Fill(' ');
            start = template.IndexOf("{{", end, StringComparison.Ordinal);
        }

        return new string(text);
    }

    private static string? TagOf(Diagnostic diagnostic)
    {
        string html = diagnostic.Source.Text;
        int start = Math.Min(diagnostic.Span.Start, html.Length);
        start = start < html.Length && html[start] == '<' ? start : start == 0 ? -1 : html.LastIndexOf('<', start - 1);
        int end = start < 0 ? -1 : html.IndexOf('>', start);
        return end < 0 ? null : html[start..(end + 1)];
    }

    // "<a href="{{ chapter.url }}#tips">": what stands after the last value tells it from others.
    private (SourceText Template, SourceSpan Span)? FindWithValues(Diagnostic diagnostic)
    {
        if (diagnostic.Cause is not null || TagOf(diagnostic) is not { } tag)
        {
            return null;
        }

        _withValues ??= [.. templates.SelectMany(TemplateTag.WithValues)];
        TemplateTag[] same = [.. _withValues.Where(candidate => candidate.Matches(tag)).Take(2)];
        return same is [{ } only] ? (only.Template, only.Span) : null;
    }

    // Of something that stands twice, the second is the one to change.
    private (SourceText Template, SourceSpan Span)? Find(string tag, bool isSecond)
    {
        string key = isSecond ? tag + "2" : tag;
        if (_known.TryGetValue(key, out var known))
        {
            return known;
        }

        SourceText[] found = [.. templates.Where(template => template.Text.Contains(tag, StringComparison.Ordinal)).Take(2)];
        if (found is not [{ } only])
        {
            return _known[key] = null;
        }

        int first = only.Text.IndexOf(tag, StringComparison.Ordinal);
        int last = only.Text.LastIndexOf(tag, StringComparison.Ordinal);
        return _known[key] = first == last || isSecond ? (only, new SourceSpan(last, tag.Length)) : null;
    }
}
