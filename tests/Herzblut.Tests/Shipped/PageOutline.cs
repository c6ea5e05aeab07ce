using System.Text;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace Herzblut.Tests.Shipped;

/// <summary>
/// A page in a form for reviewers: one line for each landmark, heading and block of text, indented as they nest; links as
/// <c>[words](address)</c>, controls in angle brackets. Of more than three items of a kind the first two are shown.
/// Fingerprints of files are left out.
/// </summary>
internal sealed partial class PageOutline
{
    private const int ShownItems = 2;

    private static readonly string[] Landmarks =
        ["header", "nav", "main", "aside", "footer", "section", "article", "form", "fieldset", "details", "dialog", "figure", "ul", "ol", "dl", "table"];

    private readonly StringBuilder _lines = new();
    private readonly StringBuilder _text = new();
    private int _depth;

    public static string Of(string html)
    {
        using IHtmlDocument document = new HtmlParser().ParseDocument(html);
        var outline = new PageOutline();
        outline.Line($"title: {document.Title}");
        foreach (IElement element in document.QuerySelectorAll("meta[name=description], link[rel=canonical], link[rel=alternate]"))
        {
            string name = string.Join(' ', element.GetAttribute("name"), element.GetAttribute("rel"), element.GetAttribute("hreflang")).Trim();
            outline.Line($"{name}: {element.GetAttribute("content") ?? element.GetAttribute("href")}");
        }

        outline.Children(document.Body!); // a parsed page has one
        outline.EndText();
        return outline._lines.ToString();
    }

    private void Read(INode node)
    {
        switch (node)
        {
            case IText text:
                _text.Append(text.Data);
                break;
            case IElement element when element.LocalName is not ("script" or "style" or "svg" or "template" or "noscript"):
                Read(element);
                break;
        }
    }

    private void Read(IElement element)
    {
        string name = element.LocalName;
        if (name is ['h', >= '1' and <= '6' and var level])
        {
            Block(element, new string('#', level - '0') + " ", element.Id is { Length: > 0 } id ? $" {{#{id}}}" : "");
        }
        else if (Landmarks.Contains(name))
        {
            Landmark(element);
        }
        else if (name is "p" or "div" or "li" or "dt" or "dd" or "blockquote" or "summary" or "tr" or "figcaption" or "legend")
        {
            Block(element, name is "li" ? "- " : name is "div" or "p" or "tr" ? "" : $"{name}: ", "");
        }
        else
        {
            Inline(element);
        }
    }

    private void Landmark(IElement element)
    {
        EndText();
        string label = element.GetAttribute("aria-label") is { } words ? $" “{words}”" : "";
        string hidden = element.HasAttribute("hidden") ? " hidden" : "";
        Line($"<{element.LocalName}{label}{hidden}>");
        _depth++;
        Children(element);
        EndText();
        _depth--;
    }

    private void Block(IElement element, string before, string after)
    {
        EndText();
        _text.Append(before);
        Children(element);
        _text.Append(after);
        EndText();
    }

    private void Inline(IElement element)
    {
        switch (element.LocalName)
        {
            case "a":
                _text.Append('[');
                Children(element);
                _text.Append("](").Append(element.GetAttribute("href")).Append(')');
                break;
            case "img":
                _text.Append("![").Append(element.GetAttribute("alt")).Append("](").Append(element.GetAttribute("src")).Append(')');
                break;
            case "button" or "input" or "select" or "textarea":
                _text.Append('<').Append(element.LocalName).Append(' ').Append(element.GetAttribute("aria-label") ?? element.GetAttribute("name")).Append(": ");
                Children(element);
                _text.Append('>');
                break;
            default:
                Children(element);
                break;
        }
    }

    private void Children(IElement element)
    {
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        var counts = element.Children.CountBy(child => child.LocalName).ToDictionary();
        foreach (INode child in element.ChildNodes)
        {
            if (child is IElement { LocalName: "li" or "article" or "tr" or "dt" or "dd" or "option" or "label" } item && counts[item.LocalName] > ShownItems + 1)
            {
                int place = seen[item.LocalName] = seen.GetValueOrDefault(item.LocalName) + 1;
                if (place > ShownItems)
                {
                    Skip(place);
                    continue;
                }
            }

            Read(child);
        }
    }

    private void Skip(int place)
    {
        if (place == ShownItems + 1)
        {
            EndText();
            Line("…");
        }
    }

    private void EndText()
    {
        string text = Blanks().Replace(_text.ToString(), " ").Trim();
        _text.Clear();
        if (text.Length > 0 && text != "-")
        {
            Line(text);
        }
    }

    private void Line(string text) => _lines.Append(' ', _depth * 2).Append(Fingerprint().Replace(text, ".")).Append('\n');

    [GeneratedRegex(@"\s+", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Blanks();

    [GeneratedRegex(@"[.-][0-9a-f]{8,16}\.", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Fingerprint();
}
