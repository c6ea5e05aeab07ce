using AngleSharp.Common;
using AngleSharp.Html;
using AngleSharp.Html.Parser;
using AngleSharp.Html.Parser.Tokens.Struct;
using AngleSharp.Text;

namespace Herzblut.Auditing.Trees;

/// <summary>
/// Reads pages whose tags stand where they belong, each with its end: their elements are what the tags say, and nothing has to be put right.
/// That is what a theme without faults makes, and it takes a third of the time of <see cref="ParsedPageReader"/>. For one thread at a time.
/// </summary>
internal sealed class PlainPageReader
{
    private readonly Dictionary<string, string> _names = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> _namesBySpan;
    private readonly PlainNesting _nesting = new();

    /// <summary>A reader for any number of pages.</summary>
    public PlainPageReader() => _namesBySpan = _names.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Reads a page.</summary>
    /// <param name="html">The page.</param>
    /// <param name="tree">What takes its elements.</param>
    /// <returns>False where a browser may see other elements than the tags say: then the tree is of no use.</returns>
    public bool TryRead(string html, PageTree tree)
    {
        tree.Clear();
        _nesting.Clear();
        using var source = new TextSource(new ReadOnlyMemoryTextSource(html.AsMemory()));
        using var tokens = new HtmlTokenizer(source, HtmlEntityProvider.Resolver);
        bool isPlain = true;
        tokens.Error += (_, _) => isPlain = false;
        while (isPlain)
        {
            ref StructHtmlToken token = ref tokens.GetStructToken();
            if (token.Type == HtmlTokenType.EndOfFile)
            {
                return isPlain && _nesting.IsComplete;
            }

            isPlain = isPlain && Take(ref token, tokens, tree);
        }

        return false;
    }

    private bool Take(ref StructHtmlToken token, HtmlTokenizer tokens, PageTree tree)
    {
        switch (token.Type)
        {
            case HtmlTokenType.StartTag:
                return Open(ref token, tokens, tree);
            case HtmlTokenType.EndTag:
                return Close(ref token, tree);
            case HtmlTokenType.Character:
                return AddText(token.Data.Memory.Span, tree);
            case HtmlTokenType.Doctype:
                return _nesting.Begin() && token is { IsPublicIdentifierMissing: true, IsSystemIdentifierMissing: true } && NameOf(token.Name) == "html";
            default:
                return token.Type == HtmlTokenType.Comment;
        }
    }

    private bool Open(ref StructHtmlToken token, HtmlTokenizer tokens, PageTree tree)
    {
        string name = NameOf(token.Name);
        bool isOnPage = !_nesting.IsInTemplate;
        if (!_nesting.Open(name, token.IsSelfClosing))
        {
            return false;
        }

        if (isOnPage)
        {
            tree.Open(name, token.Position.Index);
            StructAttributes attributes = token.Attributes;
            for (int i = 0; i < attributes.Count; i++)
            {
                tree.AddAttribute(NameOf(attributes[i].Name), attributes[i].Value.Memory.Span);
            }

            if (!_nesting.HoldsMore)
            {
                tree.Close();
            }
        }

        if (!_nesting.IsInDrawing)
        {
            tokens.State = PlainNesting.ReadingOf(name);
        }

        return true;
    }

    private bool Close(ref StructHtmlToken token, PageTree tree)
    {
        if (token.IsSelfClosing || token.Attributes.Count > 0 || !_nesting.Close(NameOf(token.Name)))
        {
            return false;
        }

        if (!_nesting.IsInTemplate)
        {
            tree.Close();
        }

        return true;
    }

    private bool AddText(ReadOnlySpan<char> text, PageTree tree)
    {
        if (!_nesting.IsInTemplate)
        {
            tree.AddText(text);
        }

        return _nesting.TakesText || text.IsWhiteSpace();
    }

    private string NameOf(StringOrMemory name)
    {
        ReadOnlySpan<char> span = name.Memory.Span;
        if (!_namesBySpan.TryGetValue(span, out string? known))
        {
            known = span.ToString();
            _names.Add(known, known);
        }

        return known;
    }
}
