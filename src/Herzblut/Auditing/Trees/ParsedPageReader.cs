using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Dom.Events;
using AngleSharp.Html.Parser;

namespace Herzblut.Auditing.Trees;

/// <summary>Reads any page as a browser does, which puts right what is wrong with it. For one thread at a time.</summary>
internal sealed class ParsedPageReader
{
    private readonly HtmlParser _parser = new(new HtmlParserOptions { IsKeepingSourceReferences = true });
    private readonly List<HtmlErrorEvent> _errors = [];

    /// <summary>A reader for any number of pages.</summary>
    public ParsedPageReader() => _parser.Error += (_, error) => _errors.Add((HtmlErrorEvent)error);

    /// <summary>Reads a page.</summary>
    /// <param name="html">The page.</param>
    /// <param name="tree">What takes its elements.</param>
    /// <returns>What had to be put right, until the next page is read.</returns>
    public IReadOnlyList<HtmlErrorEvent> Read(string html, PageTree tree)
    {
        _errors.Clear();
        tree.Clear();
        using IHtmlDocument document = _parser.ParseDocument(html);
        Add(document.DocumentElement, tree);
        return _errors;
    }

    private static void Add(IElement element, PageTree tree)
    {
        tree.Open(element.LocalName.ToLowerInvariant(), element.SourceReference?.Position.Index ?? 0);
        foreach (IAttr attribute in element.Attributes)
        {
            tree.AddAttribute(attribute.Name, attribute.Value);
        }

        foreach (INode child in element.ChildNodes)
        {
            if (child is IElement inner)
            {
                Add(inner, tree);
            }
            else if (child is IText text)
            {
                tree.AddText(text.Data);
            }
        }

        tree.Close();
    }
}
