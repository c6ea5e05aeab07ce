using Herzblut.Diagnostics;
using Herzblut.Images;
using Herzblut.Markdown.Content;
using Herzblut.Markdown.RawHtml;
using Herzblut.Sources;
using Markdig.Syntax;

namespace Herzblut.Markdown.Drafts;

/// <summary>
/// A text on its way from Markdig's tree to <see cref="MarkdownContent"/>: what the renderers read and what they add to.
/// </summary>
internal sealed class ContentDraft
{
    private readonly Dictionary<LinkReferenceDefinition, LinkTarget> _definitions = [];

    /// <summary>The HTML so far.</summary>
    public HtmlWriter Html { get; } = new();

    /// <summary>Links and pictures so far.</summary>
    public List<MarkdownLink> Links { get; } = [];

    /// <summary>Links to the web so far.</summary>
    public List<WebLink> WebLinks { get; } = [];

    /// <summary>Pages that broken links call by their titles, so far.</summary>
    public List<NamedPage> NamedPages { get; } = [];

    /// <summary>All headings of the text, found before rendering starts.</summary>
    public HeadingOutline Headings { get; } = new();

    /// <summary>Which tags of raw HTML may stay.</summary>
    public RawHtmlVerdicts RawHtml { get; } = new();

    /// <summary>Ids in use that are not headings'.</summary>
    public List<string> OtherIds { get; } = [];

    /// <summary>The text.</summary>
    public MappedText Text { get; private set; } = null!; // Set by Begin, before any renderer runs.

    /// <summary>The words that Markdown adds.</summary>
    public MarkdownLabels Labels { get; private set; } = MarkdownLabels.For("");

    /// <summary>Finds pictures.</summary>
    public ImageCatalog Images { get; private set; } = null!; // Set by Begin, before any renderer runs.

    /// <summary>True between <c>&lt;a&gt;</c> and <c>&lt;/a&gt;</c>, where no other link may stand.</summary>
    public bool IsInsideLink { get; set; }

    /// <summary>Where blocks stand among their neighbours.</summary>
    public BlockPlaces Places { get; } = new();

    /// <summary>Where findings about the text go.</summary>
    public TextFindings Findings => new(Text, Diagnostics, Images, NamedPages);

    /// <summary>Where the last emphasis ended that stayed text and was reported.</summary>
    public int EmphasisEnd { get; set; }

    private DiagnosticBag Diagnostics { get; set; } = null!; // Set by Begin, before any renderer runs.

    /// <summary>Takes up a text.</summary>
    public void Begin(MappedText text, MarkdownContext context, ImageCatalog images, DiagnosticBag diagnostics)
    {
        (Text, Images, Diagnostics) = (text, images, diagnostics);
        Labels = MarkdownLabels.For(context.Language);
        Html.LimitFor(text.Text.Length);
    }

    /// <summary>Forgets the text, so that the draft can take up another.</summary>
    public void Clear()
    {
        Html.Clear();
        Links.Clear();
        WebLinks.Clear();
        NamedPages.Clear();
        Headings.Clear();
        RawHtml.Clear();
        OtherIds.Clear();
        Places.Clear();
        _definitions.Clear();
        IsInsideLink = false;
        EmphasisEnd = 0;
        (Text, Images, Diagnostics) = (null!, null!, null!); // As before Begin: a pooled draft must not hold on to a text.
    }

    /// <summary>Reports a finding.</summary>
    public void Report(Diagnostic diagnostic) => Diagnostics.Add(diagnostic);

    /// <summary>Where a range of the text (Markdig's, with an inclusive end) stands in the file.</summary>
    public Herzblut.Diagnostics.SourceSpan PlaceOf(Markdig.Syntax.SourceSpan span)
        => Place(span.Start, Math.Max(0, span.End - span.Start + 1));

    /// <summary>Where a range of the text stands in the file.</summary>
    public Herzblut.Diagnostics.SourceSpan Place(int start, int length) => Findings.Place(start, length);

    /// <summary>The verdict on a definition's target (<c>[name]: target</c>), found and reported once however often it is used.</summary>
    public LinkTarget TargetOf(LinkReferenceDefinition definition, Func<LinkTarget> find)
    {
        if (!_definitions.TryGetValue(definition, out LinkTarget target))
        {
            _definitions[definition] = target = find();
        }

        return target;
    }
}
