using AngleSharp.Dom;

namespace Herzblut.Auditing;

/// <summary>What the content security policy of the pages would block: event handlers and inline styles.</summary>
internal static class PolicyRule
{
    public static void Check(PageElements page, IElement element)
    {
        foreach (IAttr attribute in element.Attributes)
        {
            if (attribute.LocalName == "style" || attribute.LocalName.StartsWith("on", StringComparison.Ordinal))
            {
                page.Report(AuditDiagnostics.Blocked(page.Source, page.TagOf(element), element.LocalName, attribute.LocalName));
            }
        }
    }
}
