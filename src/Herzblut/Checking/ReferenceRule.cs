using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace Herzblut.Checking;

/// <summary>Labels and descriptions point at elements of the page that exist.</summary>
internal static class ReferenceRule
{
    private static readonly string[] Attributes = ["for", "aria-labelledby", "aria-describedby", "aria-controls", "aria-owns", "popovertarget", "form", "list"];

    public static void Check(PageElements page, IHtmlDocument document)
    {
        foreach (IElement element in document.All)
        {
            foreach (string attribute in Attributes)
            {
                foreach (string id in (element.GetAttribute(attribute) ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries))
                {
                    if (!page.File.Ids.Contains(id))
                    {
                        page.Report(AuditDiagnostics.DeadReference(page.Source, page.TagOf(element), attribute, id));
                    }
                }
            }
        }
    }
}
