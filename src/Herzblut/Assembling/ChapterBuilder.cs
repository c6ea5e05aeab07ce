using System.Collections.Immutable;
using Herzblut.Addresses;
using Herzblut.Linking;
using Herzblut.Loading;
using Herzblut.Markdown.Content;
using Herzblut.Model;

namespace Herzblut.Assembling;

/// <summary>Fills a chapter of an edition.</summary>
internal sealed class ChapterBuilder(LinkedContent content, EditionPlan plan, PagePlan page, TextResolver texts, EditionVocabularies vocabularies)
{
    private readonly ChapterFile _file = (ChapterFile)page.File; // Plans put chapters below parts only.

    // Of the texts in the chapter's own file.
    private IReadOnlyDictionary<MarkdownLink, LinkDestination> Destinations => page.Page.Destinations;

    /// <summary>The chapter with its sections.</summary>
    /// <param name="part">The part it belongs to.</param>
    /// <param name="basics">Makes what all pages have, from the body, the text that readers read first and the number of words.</param>
    public Chapter Build(PageReference part, Func<RichText, RichText, int, PageBasics> basics)
    {
        RichText body = texts.Resolve(_file.Body, "", Destinations);
        RichText message = _file.Message is { } text ? texts.Resolve(text, body.IsEmpty ? "" : PageAnchors.MessagePrefix, Destinations) : body;
        ImmutableArray<TagReference> tags = [.. _file.Tags.Select(tag => plan.Tags[Slug.From(tag.Value)]).Distinct()];
        return new Chapter(basics(body, message, CountWords()), part, _file.Path.File[..^ContentPath.Extension.Length])
        {
            Number = page.Reference.Number ?? 0,
            Quote = _file.Quote,
            Message = message,
            Deepening = _file.Message is not null && !body.IsEmpty ? body : null,
            Questions = [.. _file.Questions.Select(ToQuestion)],
            Tips = [.. _file.Tips.Select(ToTip)],
            Examples = [.. ToExamples(tags)],
            Workshop = _file.Workshop is { } workshop ? ToWorkshop(workshop) : null,
            Tags = tags,
            Related = [.. page.Page.Related.Where(key => plan.PageAt(key) is not null)],
            Owner = _file.Owner,
            Reviewed = _file.Reviewed,
        };
    }

    private int CountWords() => WordCounter.Count(_file.Quote ?? "")
        + _file.Texts.Sum(text => text.WordCount)
        + page.Examples.Sum(example => example.File.Example.Texts.Sum(text => text.WordCount))
        - FacilitationWords();

    // What only the facilitator reads takes none of the readers' time.
    private int FacilitationWords() => _file.Workshop?.Steps.Sum(step => step.Facilitation?.WordCount ?? 0) ?? 0;

    // Only footnotes and headings inside a short text need a prefix.
    private RichText ResolveItem(MarkdownContent text, string id) => ResolveItem(text, id, Destinations);

    private RichText ResolveItem(MarkdownContent text, string id, IReadOnlyDictionary<MarkdownLink, LinkDestination> destinations)
        => texts.Resolve(text, text.Headings.IsEmpty && text.OtherIds.IsEmpty ? "" : id + "-", destinations);

    private GuidingQuestion ToQuestion(QuestionText question, int index)
    {
        string id = page.Ids.Questions[index];
        return new GuidingQuestion(
            id,
            index + 1,
            ResolveItem(question.Text, id),
            [.. question.FollowUps.Select((text, i) => ResolveItem(text, $"{id}-{i + 1}"))],
            page.Reference.Address.At(id));
    }

    private Tip ToTip(TipText tip, int index)
    {
        string id = page.Ids.Tips[index];
        return new Tip(id, index + 1, ResolveItem(tip.Text, id), tip.Minutes, tip.People, page.Reference.Address.At(id));
    }

    private IEnumerable<PracticeExample> ToExamples(ImmutableArray<TagReference> tags)
    {
        for (int i = 0; i < _file.Examples.Length; i++)
        {
            if (_file.Examples[i].IsShown(content.Options))
            {
                yield return ToExample(_file.Examples[i], page.Ids.Examples[i], _file.Path.Language, Destinations, tags);
            }
        }

        for (int i = 0; i < page.Examples.Length; i++)
        {
            LinkedExample example = page.Examples[i];
            yield return ToExample(example.File.Example, page.Ids.ExampleFiles[i].Id, example.File.Path.Language, example.Destinations, tags);
        }
    }

    private PracticeExample ToExample(
        ExampleText example, string id, string language, IReadOnlyDictionary<MarkdownLink, LinkDestination> destinations, ImmutableArray<TagReference> tags)
    {
        return new PracticeExample
        {
            Id = id,
            Address = page.Reference.Address.At(id),
            Source = example.Source,
            Title = example.Title,
            Text = ResolveItem(example.Text, id, destinations),
            Roles = vocabularies.Roles.TermsOf(example.Roles),
            Touchpoints = vocabularies.Touchpoints.TermsOf(example.Touchpoints),
            Industries = vocabularies.Industries.TermsOf(example.Industries),
            Effect = example.Effect is { } effect ? ResolveItem(effect, id + "-effect", destinations) : null,
            Author = example.Author,
            Date = example.Date,
            Reviewed = example.Reviewed,
            Chapter = page.Reference,
            Tags = tags,
            Language = language,
            IsDraft = example.IsDraft,
        };
    }

    private Workshop ToWorkshop(WorkshopText workshop) => new(
        workshop.Minutes,
        workshop.People,
        workshop.Difficulty,
        [.. workshop.Material.Select((text, i) => ResolveItem(text, $"material-{i + 1}"))],
        [.. workshop.Steps.Select((step, i) => new WorkshopStep(
            i + 1,
            step.Title,
            step.Minutes,
            step.Text is { } text ? ResolveItem(text, $"step-{i + 1}") : null,
            step.Remote is { } remote ? ResolveItem(remote, $"step-{i + 1}-remote") : null,
            step.Facilitation is { } facilitation ? ResolveItem(facilitation, $"step-{i + 1}-facilitation") : null,
            step.IsOptional))]);
}
