using System.Collections.Frozen;
using System.Collections.Immutable;
using Herzblut.Configuration;
using Herzblut.Loading;
using Herzblut.Markdown;
using Herzblut.Model;

namespace Herzblut.Assembling;

/// <summary>Fills the chapters of an edition.</summary>
internal sealed class ChapterBuilder(
    AssemblyContext context, EditionPlan plan, PageFiller filler, FrozenDictionary<string, TagReference> tags)
{
    private readonly string _default = context.Index.Config.DefaultLanguage;

    /// <summary>A chapter with its sections.</summary>
    public Chapter Build(PagePlan page, PageReference part)
    {
        var file = (ChapterFile)page.File; // Plans put chapters below parts only.
        ImmutableArray<ExampleFile> exampleFiles = page.IsFallback ? context.Examples.Of(file, plan.Language) : context.Examples.Of(file);
        ChapterIds ids = page.IsFallback ? new ChapterIds(file, exampleFiles) : context.Anchors.IdsOf(file);
        RichText body = filler.Body(page);
        bool hasMessage = file.Message is not null;
        RichText message = file.Message is { } text ? Resolve(text, body.IsEmpty ? "" : PageAnchors.MessagePrefix) : body;
        ImmutableArray<TagReference> chapterTags = [.. file.Tags.Select(tag => tags[Slug.From(tag.Value)]).Distinct()];
        var chapter = new Chapter
        {
            Path = page.Key,
            Address = page.Reference.Address,
            Source = file.Source,
            Language = file.Path.Language,
            Title = file.Title,
            Number = page.Reference.Number ?? 0,
            Part = part,
            Quote = file.Quote,
            Message = message,
            Deepening = hasMessage && !body.IsEmpty ? body : null,
            Questions = [.. file.Questions.Select((question, i) => ToQuestion(question, i, ids, page))],
            Tips = [.. file.Tips.Select((tip, i) => ToTip(tip, i, ids, page))],
            Examples = [.. ToExamples(file, exampleFiles, ids, page, chapterTags)],
            Workshop = file.Workshop is { } workshop ? ToWorkshop(workshop) : null,
            Tags = chapterTags,
            Related = context.Related.Of(file, plan),
            Owner = file.Owner,
            Reviewed = file.Reviewed,
            ExampleFolder = file.Path.File[..^ContentPath.Extension.Length],
        };
        return filler.Fill(chapter, page, message, CountWords(chapter, file));
    }

    private static int CountWords(Chapter chapter, ChapterFile file)
        => WordCounter.Count(chapter.Quote ?? "")
        + file.Texts.Sum(text => text.WordCount)
        + chapter.Examples.Where(example => !ReferenceEquals(example.Source, file.Source)).Sum(example => example.Text.Content.WordCount + (example.Effect?.Content.WordCount ?? 0));

    private RichText Resolve(MarkdownContent text, string idPrefix) => context.Resolve(text, idPrefix, plan);

    // Only footnotes and headings inside a short text need a prefix.
    private RichText ResolveItem(MarkdownContent text, string id)
        => Resolve(text, text.Headings.IsEmpty && text.OtherIds.IsEmpty ? "" : id + "-");

    private GuidingQuestion ToQuestion(QuestionText question, int index, ChapterIds ids, PagePlan page)
    {
        string id = ids.Questions[index];
        return new GuidingQuestion(
            id,
            index + 1,
            ResolveItem(question.Text, id),
            [.. question.FollowUps.Select((text, i) => ResolveItem(text, $"{id}-{i + 1}"))],
            page.Reference.Address.At(id));
    }

    private Tip ToTip(TipText tip, int index, ChapterIds ids, PagePlan page)
    {
        string id = ids.Tips[index];
        return new Tip(id, index + 1, ResolveItem(tip.Text, id), tip.Minutes, tip.People, page.Reference.Address.At(id));
    }

    private IEnumerable<PracticeExample> ToExamples(
        ChapterFile file, ImmutableArray<ExampleFile> exampleFiles, ChapterIds ids, PagePlan page, ImmutableArray<TagReference> chapterTags)
    {
        for (int i = 0; i < file.Examples.Length; i++)
        {
            if (context.Examples.IsPublished(file.Examples[i]))
            {
                yield return ToExample(file.Examples[i], ids.Examples[i], file.Path.Language, page, chapterTags);
            }
        }

        foreach (ExampleFile example in exampleFiles)
        {
            yield return ToExample(example.Example, ids.ExampleFiles[example], example.Path.Language, page, chapterTags);
        }
    }

    private PracticeExample ToExample(
        ExampleText example, string id, string language, PagePlan page, ImmutableArray<TagReference> chapterTags)
    {
        VocabulariesConfig vocabularies = context.Index.Config.Vocabularies;
        return new PracticeExample
        {
            Id = id,
            Address = page.Reference.Address.At(id),
            Source = example.Source,
            Title = example.Title,
            Text = ResolveItem(example.Text, id),
            Roles = ToTerms(example.Roles, vocabularies.Roles),
            Touchpoints = ToTerms(example.Touchpoints, vocabularies.Touchpoints),
            Industries = ToTerms(example.Industries, vocabularies.Industries),
            Effect = example.Effect is { } effect ? ResolveItem(effect, id + "-effect") : null,
            Author = example.Author,
            Date = example.Date,
            Reviewed = example.Reviewed,
            Chapter = page.Reference,
            Tags = chapterTags,
            Language = language,
            IsDraft = example.IsDraft,
        };
    }

    private ImmutableArray<VocabularyTerm> ToTerms(ImmutableArray<string> ids, Vocabulary vocabulary)
        => [.. ids.Select(id => new VocabularyTerm(id, vocabulary.Find(id)?.Label(plan.Language, _default) ?? id))];

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
            step.Remote is { } remote ? ResolveItem(remote, $"step-{i + 1}-remote") : null))]);
}
