using System.Collections.Immutable;
using Herzblut.Addresses;
using Herzblut.Diagnostics;
using Herzblut.Markdown.Content;
using Herzblut.Schemas;
using Herzblut.Schemas.Keys;
using Herzblut.Yaml.Nodes;

namespace Herzblut.Loading;

/// <summary>Reads what only chapters have: questions, tips, examples, workshop.</summary>
internal static class ChapterReader
{
    /// <summary>The chapter without what all pages have.</summary>
    public static ChapterFile Read(FileScope file, Fields fields, MarkdownContent body)
    {
        bool isDraft = fields.Boolean(ContentSchema.Draft) ?? false;
        if (body.IsEmpty && !fields.Has(ContentSchema.Message) && !isDraft)
        {
            file.Bag.Add(ContentDiagnostics.NoMessage(file.Source));
        }

        return new ChapterFile
        {
            Path = file.Path,
            Source = file.Source,
            Title = file.TitleFromName(),
            Quote = fields.Text(ContentSchema.Quote),
            Message = fields.Scalar(ContentSchema.Message) is { } message ? file.Block(message) : null,
            Questions = [.. fields.Items(ContentSchema.GuidingQuestions).Select(item => ToQuestion(file, item)).OfType<QuestionText>()],
            Tips = [.. fields.Items(ContentSchema.Tips).Select(item => ToTip(file, item)).OfType<TipText>()],
            Examples = [.. fields.Items(ContentSchema.PracticeExamples).Select(item => ExampleReader.ReadInline(file, item)).OfType<ExampleText>()],
            Workshop = fields.Object(ContentSchema.Workshop) is { } workshop ? ToWorkshop(file, workshop) : null,
            HasUnreadWorkshop = fields.Object(ContentSchema.Workshop) is null && fields.MayHold(ContentSchema.Workshop),
            Tags = ReadTags(file, fields),
            Related = file.Names(fields, ContentSchema.Related),
            Owner = fields.Text(ContentSchema.Owner),
            Reviewed = file.Review(fields, isDraft),
        };
    }

    private static QuestionText? ToQuestion(FileScope file, YamlNode node)
    {
        if (node is YamlScalar text)
        {
            return new QuestionText(ReadQuestion(file, text), []);
        }

        var fields = new Fields((YamlMapping)node);
        return fields.Scalar(ContentSchema.Text) is { } question
            ? new QuestionText(ReadQuestion(file, question), [.. fields.Scalars(ContentSchema.FollowUps).Select(file.Item)])
            : null;
    }

    // Follow-ups always stand below their question: they may lean on it.
    private static MarkdownContent ReadQuestion(FileScope file, YamlScalar text)
    {
        MarkdownContent question = file.Item(text);
        if (LeaningQuestion.OpeningOf(question.PlainText, file.Path.Language) is { } opening)
        {
            int at = file.Source.Text.IndexOf(opening, text.Span.Start, text.Span.Length, StringComparison.Ordinal);
            file.Bag.Add(ContentDiagnostics.LeaningQuestion(file.Source, at < 0 ? text.Span : new SourceSpan(at, opening.Length), opening));
        }

        return question;
    }

    private static TipText? ToTip(FileScope file, YamlNode node)
    {
        if (node is YamlScalar text)
        {
            return new TipText(file.Item(text), null, null);
        }

        var fields = new Fields((YamlMapping)node);
        return file.Item(fields, ContentSchema.Text) is { } tip
            ? new TipText(tip, fields.WholeNumber(ContentSchema.Minutes), ReadPeople(file, fields))
            : null;
    }

    private static WorkshopText ToWorkshop(FileScope file, Fields fields)
    {
        Difficulty? difficulty = fields.Text(ContentSchema.Difficulty) switch
        {
            "easy" => Difficulty.Easy,
            "medium" => Difficulty.Medium,
            "hard" => Difficulty.Hard,
            _ => null,
        };
        return new WorkshopText(
            fields.WholeNumber(ContentSchema.Minutes),
            ReadPeople(file, fields),
            difficulty,
            [.. fields.Scalars(ContentSchema.Material).Select(file.Item)],
            [.. fields.Items(ContentSchema.Steps).Select(step => ToStep(file, new Fields((YamlMapping)step)))]);
    }

    private static StepText ToStep(FileScope file, Fields fields) => new(
        fields.Text(ContentSchema.Title),
        fields.WholeNumber(ContentSchema.Minutes),
        file.Item(fields, ContentSchema.Text),
        file.Item(fields, ContentSchema.Remote),
        file.Item(fields, ContentSchema.Facilitation),
        fields.Boolean(ContentSchema.Optional) ?? false);

    private static PeopleRange? ReadPeople(FileScope file, Fields fields)
    {
        if (fields.Mapping[ContentSchema.People] is YamlScalar number)
        {
            int count = WholeNumberSchema.Parse(number);
            return new PeopleRange(count, count);
        }

        if (fields.Object(ContentSchema.People) is not { } people)
        {
            return null;
        }

        int? min = people.WholeNumber(ContentSchema.Min);
        int? max = people.WholeNumber(ContentSchema.Max);
        if (min > max && people.SpanOf(ContentSchema.Min) is { } place)
        {
            file.Bag.Add(NumberDiagnostics.MinOverMax(file.Source, place, min.Value, max.Value));
            return null;
        }

        return min is null && max is null ? null : new PeopleRange(min, max);
    }

    private static ImmutableArray<Located<string>> ReadTags(FileScope file, Fields fields)
    {
        var tags = ImmutableArray.CreateBuilder<Located<string>>();
        var spellings = new HashSet<string>(StringComparer.Ordinal);
        foreach (Located<string> tag in file.Names(fields, ContentSchema.Tags))
        {
            string slug = Slug.From(tag.Value);
            if (FaultOf(tag, slug, file.Source) is { } fault)
            {
                file.Bag.Add(fault);
                continue;
            }

            if (tag.Value.AsSpan().ContainsAny(',', ';'))
            {
                file.Bag.Add(ContentDiagnostics.SeveralTags(file.Source, tag.Span, tag.Value));
            }

            if (spellings.Add(TagSpelling.Of(tag.Value)))
            {
                tags.Add(tag);
            }
            else
            {
                file.Bag.Add(FieldDiagnostics.DuplicateItem(file.Source, tag.Span, tag.Value, ContentSchema.Tags));
            }
        }

        return tags.ToImmutable();
    }

    // Why a tag cannot have a page.
    private static Diagnostic? FaultOf(Located<string> tag, string slug, SourceText source)
    {
        string page = slug + ".html";
        return slug.Length == 0 ? ContentDiagnostics.EmptyTag(source, tag.Span)
            : slug == ContentPath.Index ? ContentDiagnostics.ReservedTag(source, tag.Span, tag.Value)
            : SitePath.TooLong(page) is not null ? ContentDiagnostics.LongTag(source, tag.Span)
            : SitePath.Reserved(page) is not null ? ContentDiagnostics.DeviceTag(source, tag.Span, tag.Value)
            : null;
    }
}
