using System.Collections.Immutable;
using Herzblut.Configuration;
using Herzblut.Diagnostics;
using Herzblut.Images;
using Herzblut.Markdown;
using Herzblut.Model;
using Herzblut.Reading;
using Herzblut.Yaml;
using Herzblut.Yaml.Schemas;

namespace Herzblut.Loading;

/// <summary>
/// Reads one content file: header, body and every Markdown text in between. Knows nothing of other files, so that files are read
/// in parallel; one reader serves one file.
/// </summary>
internal sealed class ContentFileReader
{
    private readonly ContentServices _services;
    private readonly ContentPath _path;
    private readonly SourceText _source;
    private readonly DiagnosticBag _bag;
    private readonly MarkdownContext _markdown;

    private ContentFileReader(ContentServices services, ContentPath path, SourceText source, DiagnosticBag bag)
    {
        _services = services;
        _path = path;
        _source = source;
        _bag = bag;
        _markdown = new MarkdownContext(path.Language);
    }

    /// <summary>Reads a home page, part, chapter or plain page.</summary>
    public static PageFile ReadPage(ContentServices services, ContentPath path, SourceText source, DiagnosticBag bag)
        => new ContentFileReader(services, path, source, bag).ReadPage();

    /// <summary>Reads a practice example.</summary>
    public static ExampleFile ReadExample(ContentServices services, ContentPath path, SourceText source, DiagnosticBag bag)
        => new ContentFileReader(services, path, source, bag).ReadExample();

    private PageFile ReadPage()
    {
        ObjectSchema schema = _path.Kind == PageKind.Chapter ? ContentSchema.Chapter : ContentSchema.Page;
        (Fields fields, FrontMatter halves) = ReadHeader(schema);
        MarkdownContent body = ReadBody(halves);
        var page = new PageFile
        {
            Path = _path,
            Source = _source,
            Title = fields.Text(ContentSchema.Title) ?? TitleFromName(),
            Description = fields.Text(ContentSchema.Description),
            Order = fields.Number(ContentSchema.Order),
            IsDraft = fields.Boolean(ContentSchema.Draft) ?? false,
            Aliases = ReadNames(fields, ContentSchema.Aliases),
            Image = fields.Scalar(ContentSchema.Image) is { } image ? FindImage(image) : null,
            Translation = fields.Scalar(ContentSchema.Translation) is { } original ? Locate(original) : null,
            Body = body,
        };
        return _path.Kind == PageKind.Chapter ? ReadChapter(page, fields) : page;
    }

    private ChapterFile ReadChapter(PageFile page, Fields fields)
    {
        MarkdownContent? message = fields.Scalar(ContentSchema.Message) is { } text
            ? _services.Markdown.Parse(text.ToText(_source), _markdown, _bag)
            : null;
        if (page.Body.IsEmpty && !fields.Has(ContentSchema.Message) && !page.IsDraft)
        {
            _bag.Add(ContentDiagnostics.NoMessage(_source));
        }

        return new ChapterFile
        {
            Path = page.Path,
            Source = page.Source,
            Title = page.Title,
            Description = page.Description,
            Order = page.Order,
            IsDraft = page.IsDraft,
            Aliases = page.Aliases,
            Image = page.Image,
            Translation = page.Translation,
            Body = page.Body,
            Quote = fields.Text(ContentSchema.Quote),
            Message = message,
            Questions = [.. fields.Items(ContentSchema.GuidingQuestions).Select(ToQuestion).OfType<QuestionText>()],
            Tips = [.. fields.Items(ContentSchema.Tips).Select(ToTip).OfType<TipText>()],
            Examples = [.. fields.Items(ContentSchema.PracticeExamples).Select(ToExample).OfType<ExampleText>()],
            Workshop = fields.Object(ContentSchema.Workshop) is { } workshop ? ToWorkshop(workshop) : null,
            Tags = ReadTags(fields),
            Related = ReadNames(fields, ContentSchema.Related),
            Owner = fields.Text(ContentSchema.Owner),
            Reviewed = ReadReview(fields, page.IsDraft),
        };
    }

    private ExampleFile ReadExample()
    {
        (Fields fields, FrontMatter halves) = ReadHeader(ContentSchema.Example);
        MarkdownContent body = ReadBody(halves);
        if (body.IsEmpty && halves.Header is { } header)
        {
            // Where the story should begin: at the line that ends the header.
            _bag.Add(ContentDiagnostics.ExampleWithoutText(_source, new SourceSpan(header.End, Math.Min(3, _source.Text.Length - header.End))));
        }

        PersonalData.Find(_source, new SourceSpan(0, _source.Text.Length), _services.Config.Contact, _bag);
        return new ExampleFile(_path, ToExample(fields, body, new SourceSpan(0, 0)) with
        {
            Title = fields.Text(ContentSchema.Title) ?? TitleFromName(),
        });
    }

    private (Fields Fields, FrontMatter Halves) ReadHeader(ObjectSchema schema)
    {
        FrontMatter halves = FrontMatterReader.Split(_source, schema.AllNames, _bag);
        if (halves.Header is not { } header)
        {
            return (new Fields(new YamlMapping([], default)), halves);
        }

        YamlMapping entries = YamlReader.Read(_source, header, schema.AllNames, _bag);
        var context = new FieldContext(_source, "", _services.Config.Vocabularies, _bag);
        return (new Fields(schema.CheckEntries(entries, context)), halves);
    }

    private MarkdownContent ReadBody(FrontMatter halves)
    {
        MappedText text = ConflictMarkers.Cover(_source, halves.Body, _bag) is { } covered
            ? new MappedText(covered, _source, [new MappedPiece(0, halves.Body.Start)])
            : MappedText.From(_source, halves.Body);
        return _services.Markdown.Parse(text, _markdown, _bag);
    }

    // Only for messages and addresses of a file whose title is missing, which is an error.
    private string TitleFromName()
    {
        string name = _path.Name is ContentPath.Index && _path.Folder.Length > 0 ? _path.Folder : _path.Name;
        return name.Replace('-', ' ').Replace('_', ' ');
    }

    private static Located<string> Locate(YamlScalar scalar) => new(scalar.Value.Trim(), scalar.Span);

    private MarkdownContent ItemOf(YamlScalar scalar)
        => _services.Markdown.ParseItem(scalar.ToText(_source), _markdown, _bag);

    private MarkdownContent? ItemAt(Fields fields, string key) => fields.Scalar(key) is { } scalar ? ItemOf(scalar) : null;

    private QuestionText? ToQuestion(YamlNode node)
    {
        if (node is YamlScalar text)
        {
            return new QuestionText(ItemOf(text), []);
        }

        var fields = new Fields((YamlMapping)node);
        return ItemAt(fields, ContentSchema.Text) is { } question
            ? new QuestionText(question, [.. fields.Scalars(ContentSchema.FollowUps).Select(ItemOf)])
            : null;
    }

    private TipText? ToTip(YamlNode node)
    {
        if (node is YamlScalar text)
        {
            return new TipText(ItemOf(text), null, null);
        }

        var fields = new Fields((YamlMapping)node);
        return ItemAt(fields, ContentSchema.Text) is { } tip
            ? new TipText(tip, fields.WholeNumber(ContentSchema.Minutes), ReadPeople(fields))
            : null;
    }

    private ExampleText? ToExample(YamlNode node)
    {
        PersonalData.Find(_source, node.Span, _services.Config.Contact, _bag);
        if (node is YamlScalar text)
        {
            return new ExampleText { Source = _source, Text = ItemOf(text) };
        }

        var fields = new Fields((YamlMapping)node);
        return ItemAt(fields, ContentSchema.Text) is { } story ? ToExample(fields, story, FirstLine(node.Span)) : null;
    }

    private ExampleText ToExample(Fields fields, MarkdownContent story, SourceSpan place)
    {
        bool hasConsent = fields.Boolean(ContentSchema.Consent) ?? true;
        bool isDraft = fields.Boolean(ContentSchema.Draft) ?? false;
        if (!hasConsent && fields.SpanOf(ContentSchema.Consent) is { } consent)
        {
            _bag.Add(ContentDiagnostics.NoConsent(_source, consent));
        }
        else if (!fields.Has(ContentSchema.Touchpoint) && !isDraft && !fields.Mapping.IsIncomplete)
        {
            string ids = string.Join(", ", _services.Config.Vocabularies.Touchpoints.Entries.Select(entry => entry.Id));
            _bag.Add(ContentDiagnostics.NoTouchpoint(_source, place, ids));
        }

        return new ExampleText
        {
            Source = _source,
            Title = fields.Text(ContentSchema.Title),
            Text = story,
            Roles = ReadTerms(fields, ContentSchema.Role),
            Touchpoints = ReadTerms(fields, ContentSchema.Touchpoint),
            Industries = ReadTerms(fields, ContentSchema.Industry),
            Effect = ItemAt(fields, ContentSchema.Effect),
            Author = fields.Text(ContentSchema.Author),
            Date = ReadPast(fields, ContentSchema.Date),
            Reviewed = ReadReview(fields, isDraft || !hasConsent),
            IsDraft = isDraft,
            HasConsent = hasConsent,
        };
    }

    private WorkshopText ToWorkshop(Fields fields)
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
            ReadPeople(fields),
            difficulty,
            [.. fields.Scalars(ContentSchema.Material).Select(ItemOf)],
            [.. fields.Items(ContentSchema.Steps).Select(step => ToStep(new Fields((YamlMapping)step)))]);
    }

    private StepText ToStep(Fields fields) => new(
        fields.Text(ContentSchema.Title),
        fields.WholeNumber(ContentSchema.Minutes),
        ItemAt(fields, ContentSchema.Text),
        ItemAt(fields, ContentSchema.Remote));

    private PeopleRange? ReadPeople(Fields fields)
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
            _bag.Add(FieldDiagnostics.MinOverMax(_source, place, min.Value, max.Value));
            return null;
        }

        return min is null && max is null ? null : new PeopleRange(min, max);
    }

    private ImmutableArray<string> ReadTerms(Fields fields, string key)
        => [.. ReadNames(fields, key).Select(name => name.Value)];

    // A list of names without its duplicates.
    private ImmutableArray<Located<string>> ReadNames(Fields fields, string key)
    {
        var names = ImmutableArray.CreateBuilder<Located<string>>();
        foreach (YamlScalar scalar in fields.Scalars(key))
        {
            Located<string> name = Locate(scalar);
            if (names.Any(other => string.Equals(other.Value, name.Value, StringComparison.OrdinalIgnoreCase)))
            {
                _bag.Add(FieldDiagnostics.DuplicateItem(_source, name.Span, name.Value, key));
            }
            else
            {
                names.Add(name);
            }
        }

        return names.ToImmutable();
    }

    private ImmutableArray<string> ReadTags(Fields fields)
    {
        var tags = ImmutableArray.CreateBuilder<string>();
        foreach (Located<string> tag in ReadNames(fields, ContentSchema.Tags))
        {
            if (Slug.From(tag.Value).Length == 0)
            {
                _bag.Add(ContentDiagnostics.EmptyTag(_source, tag.Span));
                continue;
            }

            if (tag.Value.AsSpan().ContainsAny(',', ';'))
            {
                _bag.Add(ContentDiagnostics.SeveralTags(_source, tag.Span, tag.Value));
            }

            tags.Add(tag.Value);
        }

        return tags.ToImmutable();
    }

    private DateOnly? ReadReview(Fields fields, bool isHidden)
    {
        DateOnly? reviewed = ReadPast(fields, ContentSchema.Reviewed);
        bool canBeDue = reviewed is not null && !isHidden && _services.Config.ReviewAfter is not null;
        if (!canBeDue || fields.SpanOf(ContentSchema.Reviewed) is not { } place)
        {
            return reviewed;
        }

        DateOnly due = _services.Config.ReviewAfter!.Value.DueAfter(reviewed!.Value); // canBeDue tells that both are there.
        if (due <= _services.Options.Today)
        {
            _bag.Add(ContentDiagnostics.ReviewOverdue(_source, place, due));
        }

        return reviewed;
    }

    private DateOnly? ReadPast(Fields fields, string key)
    {
        DateOnly? date = fields.Date(key);
        if (date > _services.Options.Today && fields.SpanOf(key) is { } place)
        {
            _bag.Add(ContentDiagnostics.DateInFuture(_source, place, key));
        }

        return date;
    }

    private string? FindImage(YamlScalar scalar)
    {
        string path = scalar.Value.Trim().Replace('\\', '/');
        ImageLookup lookup = _services.Images.Find(RelativePath.FolderOf(_source.Path), path);
        if (lookup is { Result: ImageLookupResult.Found, File: { Fault: ImageFault.None } file })
        {
            return file.Path;
        }

        _bag.Add(lookup.Result switch
        {
            ImageLookupResult.Outside => ImageDiagnostics.Outside(_source, scalar.Span, path),
            ImageLookupResult.Missing => ImageDiagnostics.Missing(_source, scalar.Span, path, lookup.Nearest),
            _ => lookup.File?.Fault switch
            {
                ImageFault.UnknownFormat => ImageDiagnostics.UnknownFormat(_source, scalar.Span, path),
                ImageFault.ActiveContent => ImageDiagnostics.ActiveContent(_source, scalar.Span, path),
                _ => ImageDiagnostics.Unreadable(_source, scalar.Span, path),
            },
        });
        return null;
    }

    private SourceSpan FirstLine(SourceSpan span)
    {
        YamlLine line = YamlLine.Around(_source.Text, span.Start);
        return SourceSpan.FromBounds(line.Indented, line.End);
    }
}
