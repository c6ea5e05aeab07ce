using Herzblut.Auditing.Trees;

namespace Herzblut.Auditing;

/// <summary>Labels and descriptions point at elements of the page that exist.</summary>
internal sealed class ReferenceRule(AuditedPage page)
{
    private readonly List<(PageElement Element, string Attribute, string Ids)> _references = [];

    /// <summary>Notes what an element points at, which may stand further down.</summary>
    public void Read(PageElement element)
    {
        foreach (PageAttribute attribute in element.Attributes)
        {
            if (attribute.Name is "for" or "aria-labelledby" or "aria-describedby" or "aria-controls" or "aria-owns" or "popovertarget" or "form" or "list")
            {
                _references.Add((element, attribute.Name, element[attribute.Name] ?? ""));
            }
        }
    }

    /// <summary>Reports what does not exist, once all ids are known.</summary>
    public void Check()
    {
        foreach ((PageElement element, string attribute, string ids) in _references)
        {
            foreach (string id in ids.Split(' ', StringSplitOptions.RemoveEmptyEntries).Where(id => !page.File.Ids.Contains(id)))
            {
                page.Report(AuditDiagnostics.DeadReference(page.Source, page.TagOf(element), attribute, id));
            }
        }
    }
}
