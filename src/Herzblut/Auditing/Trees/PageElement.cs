namespace Herzblut.Auditing.Trees;

/// <summary>An element of a page.</summary>
/// <param name="tree">The page.</param>
/// <param name="name">Its name, in lower case.</param>
/// <param name="start">Where its tag begins in the HTML; 0 where the page has none for it.</param>
/// <param name="parent">The element around it; null for the outermost.</param>
internal sealed class PageElement(PageTree tree, string name, int start, PageElement? parent)
{
    /// <summary>Its name, in lower case.</summary>
    public string Name => name;

    /// <summary>Where its tag begins in the HTML; 0 where the page has none for it.</summary>
    public int Start => start;

    /// <summary>The element around it; null for the outermost.</summary>
    public PageElement? Parent => parent;

    /// <summary>Its attributes in the tree's list.</summary>
    public required Range AttributeRange { get; set; }

    /// <summary>The elements within it, in the tree's list.</summary>
    public required Range DescendantRange { get; set; }

    /// <summary>Its text in the tree's text.</summary>
    public required Range TextRange { get; set; }

    /// <summary>All text within it; that of templates is none.</summary>
    public ReadOnlySpan<char> Text => tree.Text[TextRange];

    /// <summary>Its attributes, in their order.</summary>
    public ReadOnlySpan<PageAttribute> Attributes => tree.Attributes[AttributeRange];

    /// <summary>All elements within it, in their order.</summary>
    public ReadOnlySpan<PageElement> Descendants => tree.Elements[DescendantRange];

    /// <summary>The value of an attribute, character references resolved; null where it has no such attribute.</summary>
    public string? this[string attribute] => Find(attribute) is { } found ? tree.ValueOf(found).ToString() : null;

    /// <summary>True where it has an attribute, whatever its value.</summary>
    public bool Has(string attribute) => Find(attribute) is not null;

    /// <summary>True where an attribute has a value, capitals or not.</summary>
    public bool Is(string attribute, string value)
        => Find(attribute) is { } found && tree.ValueOf(found).Equals(value, StringComparison.OrdinalIgnoreCase);

    /// <summary>True where an attribute has more than white space.</summary>
    public bool Says(string attribute) => Find(attribute) is { } found && !tree.ValueOf(found).IsWhiteSpace();

    private PageAttribute? Find(string attribute)
    {
        foreach (PageAttribute own in Attributes)
        {
            if (own.Name == attribute)
            {
                return own;
            }
        }

        return null;
    }
}

/// <summary>An attribute of an element.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Value">Its value among those of the tree, see <see cref="PageTree.ValueOf"/>.</param>
internal readonly record struct PageAttribute(string Name, Range Value);
