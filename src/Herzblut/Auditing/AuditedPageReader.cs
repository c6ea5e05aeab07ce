using System.Collections.Frozen;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Dom.Events;
using AngleSharp.Html.Parser;
using Herzblut.Diagnostics;
using Herzblut.Markup;

namespace Herzblut.Auditing;

/// <summary>Reads pages and applies the rules that need nothing but the page. For one thread at a time.</summary>
internal sealed class AuditedPageReader
{
    private readonly HtmlParser _parser = new(new HtmlParserOptions { IsKeepingSourceReferences = true });

    // The page at hand: the parser tells its errors while it reads.
    private PageElements? _page;
    private Lazy<UnbalancedTag?> _balance = new();

    /// <summary>A reader for any number of pages.</summary>
    public AuditedPageReader() => _parser.Error += (_, error) => Report((HtmlErrorEvent)error);

    /// <summary>Reads a page.</summary>
    /// <param name="output">The page.</param>
    /// <param name="skips">Its headings that an author let skip a level, by their ids.</param>
    public AuditedFile Read(OutputFile output, FrozenDictionary<string, Cause> skips)
    {
        var file = new AuditedFile(output, skips);
        SourceText source = file.Read();
        var elements = new PageElements(file, source);
        _page = elements;
        _balance = new Lazy<UnbalancedTag?>(() => TagBalance.Find(source.Text));
        using IHtmlDocument document = _parser.ParseDocument(source.Text);
        var headings = new HeadingRule(elements);
        var references = new ReferenceRule(elements);
        foreach (IElement element in document.All)
        {
            IdRule.Check(elements, element);
            LinkReader.Read(elements, element);
            PolicyRule.Check(elements, element);
            PictureRule.Check(elements, element);
            NameRule.Check(elements, element);
            headings.Read(element);
            references.Read(element);
        }

        references.Check();
        DocumentRule.Check(elements, document);
        if (!IsRedirect(document))
        {
            headings.Check(document);
        }

        return file;
    }

    private static bool IsRedirect(IHtmlDocument document)
        => document.Head?.Children.Any(element => element.LocalName == "meta" && string.Equals(element.GetAttribute("http-equiv"), "refresh", StringComparison.OrdinalIgnoreCase)) == true;

    private void Report(HtmlErrorEvent error)
    {
        PageElements page = _page!; // it parses
        var code = (HtmlParseError)error.Code;
        if (HtmlFault.MayFollowFromTag(code) && _balance.Value is { } tag)
        {
            // A parser stumbles over it several times.
            page.Report(AuditDiagnostics.Unbalanced(page.Source, tag) with { Cause = new Cause(TemplatePlaces.BalanceKind, page.File.Path) });
            return;
        }

        int start = Math.Clamp(error.Position.Index, 0, page.Source.Text.Length);
        page.Report(AuditDiagnostics.BrokenHtml(page.Source, new SourceSpan(start, 0), HtmlFault.InWords(code)));
    }
}
