using System.Collections.Frozen;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Dom.Events;
using AngleSharp.Html.Parser;
using Herzblut.Diagnostics;

namespace Herzblut.Auditing;

/// <summary>Reads a page and applies the rules that need nothing but the page.</summary>
internal static class AuditedPageReader
{
    public static AuditedFile Read(string path, string html, FrozenDictionary<string, Cause> skips)
    {
        var file = new AuditedFile(path, html, skips);
        using IHtmlDocument document = Parse(file, html);
        var elements = new PageElements(file);
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

    private static IHtmlDocument Parse(AuditedFile file, string html)
    {
        var parser = new HtmlParser(new HtmlParserOptions { IsKeepingSourceReferences = true });
        var balance = new Lazy<UnbalancedTag?>(() => TagBalance.Find(html));
        parser.Error += (_, problem) =>
        {
            var error = (HtmlErrorEvent)problem;
            if (HtmlFault.MayFollowFromTag((HtmlParseError)error.Code) && balance.Value is { } tag)
            {
                // A parser stumbles over it several times.
                file.Found.Add(AuditDiagnostics.Unbalanced(file.Source, tag) with { Cause = new Cause(TemplatePlaces.BalanceKind, file.Path) });
                return;
            }

            int start = Math.Clamp(error.Position.Index, 0, html.Length);
            file.Found.Add(AuditDiagnostics.BrokenHtml(file.Source, new SourceSpan(start, 0), HtmlFault.InWords((HtmlParseError)error.Code)));
        };
        return parser.ParseDocument(html);
    }
}
