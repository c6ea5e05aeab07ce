using AngleSharp.Dom;

namespace Herzblut.Auditing;

/// <summary>Labels and descriptions point at elements of the page that exist.</summary>
internal sealed class ReferenceRule(PageElements page)
{
    private readonly List<(IElement Element, string Attribute, string Ids)> _references = [];

    /// <summary>Notes what an element points at, which may stand further down.</summary>
    public void Read(IElement element)
    {
        foreach (IAttr attribute in element.Attributes)
        {
            if (attribute.LocalName is "for" or "aria-labelledby" or "aria-describedby" or "aria-controls" or "aria-owns" or "popovertarget" or "form" or "list")
            {
                _references.Add((element, attribute.LocalName, attribute.Value));
            }
        }
    }

    /// <summary>Reports what does not exist, once all ids are known.</summary>
    public void Check()
    {
        foreach ((IElement element, string attribute, string ids) in _references)
        {
            foreach (string id in ids.Split(' ', StringSplitOptions.RemoveEmptyEntries).Where(id => !page.File.Ids.Contains(id)))
            {
                page.Report(AuditDiagnostics.DeadReference(page.Source, page.TagOf(element), attribute, id));
            }
        }
    }
}
