using System.Collections.Immutable;
using Herzblut.Addresses;
using Herzblut.Model;
using Herzblut.Theming.Strings;

namespace Herzblut.Search.Documents;

/// <summary>What of a playbook can be found.</summary>
internal static class SearchDocuments
{
    /// <summary>The documents of an edition, page by page in reading order.</summary>
    /// <param name="edition">The edition.</param>
    /// <param name="strings">What generated pages and workshops are called.</param>
    /// <param name="generated">The pages that Herzblut makes for the site.</param>
    public static ImmutableArray<SearchDocument> From(LanguageEdition edition, ThemeStrings strings, ImmutableArray<PageKind> generated)
    {
        ImmutableArray<SearchDocument>.Builder documents = ImmutableArray.CreateBuilder<SearchDocument>();
        documents.AddRange(OfPage(edition.Home, SearchDocumentKind.Home, strings));
        foreach (Part part in edition.Parts)
        {
            documents.AddRange(OfPage(part, SearchDocumentKind.Part, strings));
            foreach (Chapter chapter in part.Chapters)
            {
                AddChapter(documents, chapter, strings);
            }
        }

        foreach (PlainPage page in edition.Pages)
        {
            documents.AddRange(OfPage(page, SearchDocumentKind.Page, strings));
        }

        if (WorkshopDocuments.OfPage(edition, strings) is { } workshops)
        {
            documents.Add(workshops);
        }

        documents.AddRange(WayInDocuments.Of(edition, strings, generated));

        return documents.DrainToImmutable();
    }

    private static IEnumerable<SearchDocument> OfPage(Page page, SearchDocumentKind kind, ThemeStrings strings)
    {
        string text = Join([.. Given(page.Description), PlainText(page.Content)]);
        IEnumerable<SearchDocument> passages = Passages.Of(new SearchDocument(page.Address, kind, text)
        {
            Title = page.Title,
            Headings = [.. Given(page.Description), .. Headings(page.Content)],
        });
        return passages.Concat(page.Situations.Select(situation => OfSituation(situation, strings)));
    }

    private static void AddChapter(ImmutableArray<SearchDocument>.Builder documents, Chapter chapter, ThemeStrings strings)
    {
        documents.AddRange(Passages.Of(new SearchDocument(chapter.Address, SearchDocumentKind.Chapter, TextOf(chapter))
        {
            Title = chapter.Title,
            Headings = [.. Given(chapter.Description), .. Headings(chapter.Message), .. Headings(chapter.Deepening), .. Given(chapter.Quote)],
            Tags = [.. chapter.Tags.Select(tag => tag.Name)],
        }));
        documents.AddRange(chapter.Situations.Select(situation => OfSituation(situation, strings)));
        foreach (GuidingQuestion question in chapter.Questions)
        {
            string text = Join([question.Text, .. question.FollowUps]);
            documents.Add(new SearchDocument(question.Address, SearchDocumentKind.Question, text));
        }

        foreach (Tip tip in chapter.Tips)
        {
            documents.Add(new SearchDocument(tip.Address, SearchDocumentKind.Tip, PlainText(tip.Text)));
        }

        foreach (PracticeExample example in chapter.Examples)
        {
            documents.Add(OfExample(example));
        }

        if (chapter.Workshop is { } workshop)
        {
            documents.Add(WorkshopDocuments.Of(chapter, workshop, strings));
        }
    }

    private static SearchDocument OfExample(PracticeExample example)
        => new(example.Address, SearchDocumentKind.Example, Join([example.Text, example.Effect]))
        {
            Title = example.Title,
            Roles = example.Roles,
            Touchpoints = example.Touchpoints,
            Industries = example.Industries,
        };

    private static string TextOf(Chapter chapter)
    {
        List<string> texts = [.. Given(chapter.Description), .. Given(chapter.Quote)];
        texts.Add(PlainText(chapter.Message));
        texts.Add(PlainText(chapter.Deepening));
        if (chapter.Workshop is { } workshop)
        {
            texts.AddRange(workshop.Material.Select(PlainText));
            foreach (WorkshopStep step in workshop.Steps)
            {
                texts.Add(step.Title ?? "");
                texts.Add(PlainText(step.Text));
                texts.Add(PlainText(step.Remote));
                texts.Add(PlainText(step.Facilitation));
            }
        }

        return Join(texts);
    }

    // An excerpt must not give a sentence that is better left unsaid as one to say.
    private static SearchDocument OfSituation(Situation situation, ThemeStrings strings)
    {
        string avoid = situation.Avoid is { } sentence ? $"{strings.Text("copy.avoid")}: {PlainText(sentence)}" : "";
        return new SearchDocument(situation.Address, SearchDocumentKind.Situation, Join([PlainText(situation.Say), avoid, PlainText(situation.Question)]))
        {
            Title = situation.Title,
        };
    }

    private static string Join(IEnumerable<RichText?> texts) => Join(texts.Select(PlainText));

    private static string Join(IEnumerable<string> texts) => string.Join('\n', texts.Where(text => text.Length > 0));

    private static IEnumerable<string> Given(string? text) => text is null ? [] : [text];

    private static string PlainText(RichText? text) => text?.Content.PlainText ?? "";

    private static ImmutableArray<string> Headings(RichText? text) => text is null ? [] : [.. text.Content.Headings.Select(heading => heading.Text)];
}
