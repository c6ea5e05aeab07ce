using System.Buffers;
using System.Runtime.InteropServices;

namespace Herzblut.Auditing.Trees;

/// <summary>
/// A page as rules look at it: its elements in their order, without what templates hold, which is not on the page yet. Much lighter than the
/// document of a parser, and made anew for each page in the same memory.
/// </summary>
internal sealed class PageTree
{
    private readonly ArrayBufferWriter<char> _values = new();
    private readonly ArrayBufferWriter<char> _text = new();
    private readonly List<PageAttribute> _attributes = [];
    private readonly List<PageElement> _elements = [];
    private readonly Stack<PageElement> _open = new();

    /// <summary>All elements, each before those within it.</summary>
    public ReadOnlySpan<PageElement> Elements => CollectionsMarshal.AsSpan(_elements);

    /// <summary>All text.</summary>
    public ReadOnlySpan<char> Text => _text.WrittenSpan;

    /// <summary>The attributes of all elements.</summary>
    public ReadOnlySpan<PageAttribute> Attributes => CollectionsMarshal.AsSpan(_attributes);

    /// <summary>The value of an attribute, character references resolved.</summary>
    public ReadOnlySpan<char> ValueOf(PageAttribute attribute) => _values.WrittenSpan[attribute.Value];

    /// <summary>The first element of a name; null where there is none.</summary>
    public PageElement? First(string name) => _elements.Find(element => element.Name == name);

    /// <summary>The elements of a name that stand in the page's head.</summary>
    public IEnumerable<PageElement> InHead(string name) => _elements.Where(element => element.Name == name && element.Parent?.Name == "head");

    /// <summary>Forgets the page.</summary>
    public void Clear()
    {
        _values.ResetWrittenCount();
        _text.ResetWrittenCount();
        _attributes.Clear();
        _elements.Clear();
        _open.Clear();
    }

    /// <summary>Begins an element within the one that was begun last and is not ended.</summary>
    public void Open(string name, int start)
    {
        var element = new PageElement(this, name, start, _open.TryPeek(out PageElement? parent) ? parent : null)
        {
            AttributeRange = _attributes.Count.._attributes.Count,
            DescendantRange = (_elements.Count + 1)..(_elements.Count + 1),
            TextRange = _text.WrittenCount.._text.WrittenCount,
        };
        _elements.Add(element);
        _open.Push(element);
    }

    /// <summary>Gives the element that was begun last an attribute.</summary>
    public void AddAttribute(string name, ReadOnlySpan<char> value)
    {
        PageElement element = _open.Peek();
        int start = _values.WrittenCount;
        _values.Write(value);
        _attributes.Add(new PageAttribute(name, start.._values.WrittenCount));
        element.AttributeRange = element.AttributeRange.Start.._attributes.Count;
    }

    /// <summary>Adds to the text.</summary>
    public void AddText(ReadOnlySpan<char> text) => _text.Write(text);

    /// <summary>Ends the element that was begun last.</summary>
    public void Close()
    {
        PageElement element = _open.Pop();
        element.DescendantRange = element.DescendantRange.Start.._elements.Count;
        element.TextRange = element.TextRange.Start.._text.WrittenCount;
    }
}
