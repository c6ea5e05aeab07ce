using System.Collections.Immutable;
using Herzblut.Diagnostics;
using Herzblut.Markdown.Content;
using Herzblut.Markdown.Drafts;
using Herzblut.Schemas;
using Herzblut.Schemas.Keys;
using Herzblut.Sources;
using Herzblut.Yaml;
using Herzblut.Yaml.Nodes;
using Herzblut.Yaml.Slips;

namespace Herzblut.Loading;

/// <summary>
/// What the readers of all kinds of content files share. Knows nothing of other files, so that files are read in parallel.
/// </summary>
/// <param name="services">What reading any file needs.</param>
/// <param name="path">Where the file lies.</param>
/// <param name="source">The file.</param>
/// <param name="bag">Receives the findings.</param>
internal sealed class FileScope(ContentServices services, ContentPath path, SourceText source, DiagnosticBag bag)
{
    private readonly MarkdownContext _markdown = new(path.Language);

    public ContentServices Services { get; } = services;

    public ContentPath Path { get; } = path;

    public SourceText Source { get; } = source;

    public DiagnosticBag Bag { get; } = bag;

    /// <summary>The entries of the header, checked, and where header and body lie.</summary>
    public (Fields Fields, FrontMatter Halves) ReadHeader(ObjectSchema schema)
    {
        FrontMatter halves = FrontMatterReader.Split(Source, schema.AllNames, Bag);
        if (halves.Header is not { } header)
        {
            return (new Fields(new YamlMapping([], default) { IsIncomplete = true }), halves);
        }

        if (SecondHeader.Find(Source.Text, halves.Body, schema.AllNames) is { } second)
        {
            Bag.Add(SecondHeader.IsNext(Source.Text, halves.Body, second.Start)
                ? FrontMatterDiagnostics.HeaderInTwo(Source, second)
                : FrontMatterDiagnostics.SecondHeader(Source, second));
        }

        string? uncovered = new CommentedNames(Source, header, schema).Uncover(Bag);
        YamlMapping entries = YamlReader.Read(Source, header, schema.AllNames, Bag, uncovered, schema.OwnNames);
        if (Path.Kind is ContentKind.Chapter or ContentKind.Plain && MisplacedExample.Is(entries))
        {
            Bag.Add(ContentDiagnostics.ExampleMisplaced(Source, Path, Services.Chapters.NearestTo(Path.Language, Source.Path)));
            schema = ContentSchema.Example;
        }

        var context = new FieldContext(Source, "", Services.Config.Vocabularies, Bag) { Today = Services.Options.Today };
        return (new Fields(schema.CheckEntries(entries, context)), halves);
    }

    /// <summary>What stands below the header.</summary>
    public MarkdownContent ReadBody(FrontMatter halves)
    {
        MappedText text = ConflictMarkers.Cover(Source, halves.Body, Bag) is { } covered
            ? new MappedText(covered, Source, [new MappedPiece(0, halves.Body.Start)])
            : MappedText.From(Source, halves.Body);
        return Services.Markdown.Parse(text, _markdown, Bag);
    }

    /// <summary>A long text of the header.</summary>
    public MarkdownContent Block(YamlScalar scalar) => Services.Markdown.Parse(scalar.ToText(Source), _markdown, Bag);

    /// <summary>A short text of the header.</summary>
    public MarkdownContent Item(YamlScalar scalar) => Services.Markdown.ParseItem(scalar.ToText(Source), _markdown, Bag);

    /// <summary>A short text by its key; null where not given.</summary>
    public MarkdownContent? Item(Fields fields, string key) => fields.Scalar(key) is { } scalar ? Item(scalar) : null;

    /// <summary>
    /// Stands in for a title that is missing, which is an error: for messages and addresses of the rest.
    /// </summary>
    public string TitleFromName()
    {
        string name = Path.Name is ContentPath.Index && Path.Folder.Length > 0 ? Path.Folder : Path.Name;
        return name.Replace('-', ' ').Replace('_', ' ');
    }

    /// <summary>A list of names without its duplicates, which are reported.</summary>
    public ImmutableArray<Located<string>> Names(Fields fields, string key)
    {
        // Thousands of examples have one name a list.
        var names = ImmutableArray.CreateBuilder<Located<string>>(initialCapacity: 1);
        HashSet<string>? known = null;
        foreach (YamlScalar scalar in fields.Scalars(key))
        {
            var name = new Located<string>(scalar.Value.Trim(), scalar.Span);
            if (names.Count == 0 || (known ??= new(StringComparer.OrdinalIgnoreCase) { names[0].Value }).Add(name.Value))
            {
                names.Add(name);
            }
            else
            {
                Bag.Add(FieldDiagnostics.DuplicateItem(Source, name.Span, name.Value, key));
            }
        }

        return names.DrainToImmutable();
    }

    /// <summary>A day that should not lie in the future.</summary>
    public DateOnly? PastDate(Fields fields, string key)
    {
        DateOnly? date = fields.Date(key);
        if (date > Services.Options.Today && fields.SpanOf(key) is { } place)
        {
            Bag.Add(ContentDiagnostics.DateInFuture(Source, place, key));
        }

        return date;
    }

    /// <summary>The day of the last review, with a warning where the next one is due.</summary>
    /// <param name="fields">The entries.</param>
    /// <param name="isHidden">True for what readers do not see: its review can wait.</param>
    public DateOnly? Review(Fields fields, bool isHidden)
    {
        DateOnly? reviewed = PastDate(fields, ContentSchema.Reviewed);
        if (reviewed is { } day && !isHidden && Services.Config.ReviewAfter is { } period && fields.SpanOf(ContentSchema.Reviewed) is { } place)
        {
            DateOnly due = period.DueAfter(day);
            if (due <= Services.Options.Today)
            {
                Bag.Add(ContentDiagnostics.ReviewOverdue(Source, place, due));
            }
        }

        return reviewed;
    }
}
