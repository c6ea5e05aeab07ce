using System.Collections.Immutable;
using Herzblut.Diagnostics;
using Herzblut.Markdown;
using Herzblut.Model;

namespace Herzblut.Assembling;

/// <summary>Everything that filling editions looks up.</summary>
/// <param name="Index">Files and translations.</param>
/// <param name="Anchors">Ids of pages.</param>
/// <param name="Examples">Examples of chapters.</param>
/// <param name="Links">What links lead to.</param>
/// <param name="Related">Which chapters are related.</param>
/// <param name="Plans">The plans of all editions, the default first.</param>
internal sealed record AssemblyContext(
    ContentIndex Index,
    AnchorIndex Anchors,
    ChapterExamples Examples,
    LinkTable Links,
    RelatedChapters Related,
    ImmutableArray<EditionPlan> Plans)
{
    /// <summary>A text as an edition shows it.</summary>
    public RichText Resolve(MarkdownContent text, string idPrefix, EditionPlan plan)
    {
        if (text.Links.IsEmpty)
        {
            return text.IsEmpty ? RichText.Empty : new RichText(text, [], idPrefix);
        }

        return new RichText(text, [.. Links.Of(text).Select(link => AddressOf(link, plan))], idPrefix);
    }

    /// <summary>A picture or file by its path below the root; null where it is not copied.</summary>
    public MediaFile? Media(string? path) => path is null ? null : Index.MediaAt(path.Composed());

    // A link from a text in another language leads to the page in the reader's language, and there to the place that corresponds.
    private SiteAddress? AddressOf(LinkDestination? link, EditionPlan plan)
    {
        if (link?.Page is not { } file)
        {
            return link?.Media;
        }

        PagePath key = Index.KeyOf(file);
        PagePlan? page = plan.PageAt(key) ?? Plans.Select(other => other.PageAt(key)).FirstOrDefault(other => other is not null);
        if (page is null)
        {
            return null;
        }

        string? fragment = link.Example is { } example
            ? Anchors.IdOf(example, page.File)
            : link.Fragment is { } id ? Anchors.Of(file).Translate(id, Anchors.Of(page.File)) : null;
        return fragment is null ? page.Reference.Address : page.Reference.Address.At(fragment);
    }
}
