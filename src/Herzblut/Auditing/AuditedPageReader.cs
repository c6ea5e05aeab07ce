using System.Collections.Frozen;
using AngleSharp.Html.Dom.Events;
using AngleSharp.Html.Parser;
using Herzblut.Auditing.Trees;
using Herzblut.Diagnostics;
using Herzblut.Markup;

namespace Herzblut.Auditing;

/// <summary>Reads pages and applies the rules that need nothing but the page. For one thread at a time.</summary>
internal sealed class AuditedPageReader
{
    private readonly PlainPageReader _plain = new();
    private readonly ParsedPageReader _parsed = new();
    private readonly PageTree _tree = new();

    /// <summary>Reads a page.</summary>
    /// <param name="output">The page.</param>
    /// <param name="skips">Its headings that an author let skip a level, by their ids.</param>
    public AuditedFile Read(OutputFile output, FrozenDictionary<string, Cause> skips)
    {
        var file = new AuditedFile(output, skips);
        var page = new AuditedPage(file, file.Read());
        if (!_plain.TryRead(page.Source.Text, _tree))
        {
            ReportAll(page, _parsed.Read(page.Source.Text, _tree));
        }

        var headings = new HeadingRule(page);
        var references = new ReferenceRule(page);
        foreach (PageElement element in _tree.Elements)
        {
            IdRule.Check(page, element);
            LinkReader.Read(page, element);
            PolicyRule.Check(page, _tree, element);
            PictureRule.Check(page, element);
            NameRule.Check(page, element);
            headings.Read(element);
            references.Read(element);
        }

        references.Check();
        DocumentRule.Check(page, _tree);
        if (!IsRedirect(_tree))
        {
            headings.Check(_tree);
        }

        return file;
    }

    private static bool IsRedirect(PageTree tree) => tree.InHead("meta").Any(meta => meta.Is("http-equiv", "refresh"));

    private static void ReportAll(AuditedPage page, IReadOnlyList<HtmlErrorEvent> errors)
    {
        var balance = new Lazy<UnbalancedTag?>(() => TagBalance.Find(page.Source.Text));
        foreach (HtmlErrorEvent error in errors)
        {
            var code = (HtmlParseError)error.Code;
            if (HtmlFault.MayFollowFromTag(code) && balance.Value is { } tag)
            {
                // A parser stumbles over it several times.
                page.Report(AuditDiagnostics.Unbalanced(page.Source, tag) with { Cause = new Cause(TemplatePlaces.BalanceKind, page.File.Path) });
                continue;
            }

            int start = Math.Clamp(error.Position.Index, 0, page.Source.Text.Length);
            page.Report(AuditDiagnostics.BrokenHtml(page.Source, new SourceSpan(start, 0), HtmlFault.InWords(code)));
        }
    }
}
