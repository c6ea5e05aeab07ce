using System.Collections.Frozen;
using AngleSharp.Html.Parser;

namespace Herzblut.Auditing.Trees;

/// <summary>
/// Says whether tags are nested so that a parser of HTML sees no more and no less than they say. Where there is a doubt it says no: what is
/// right but unusual costs time, nothing else. After https://html.spec.whatwg.org/multipage/parsing.html#tree-construction.
/// </summary>
internal sealed class PlainNesting
{
    // Deeper pages are cut by a parser.
    private const int Deepest = 100;

    private static readonly FrozenSet<string> Void = Set("area base br col embed hr img input link meta source track wbr");

    // An open paragraph ends where one of these begins.
    private static readonly FrozenSet<string> EndsParagraph = Set(
        """
        address article aside blockquote center details dialog dir div dl fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr main
        menu nav ol p pre search section summary table ul li dt dd
        """);

    private static readonly FrozenSet<string> Headings = Set("h1 h2 h3 h4 h5 h6");

    // One within another of its name ends that one.
    private static readonly FrozenSet<string> NeverWithinItself = Set("a button form");

    // Read in ways of their own, or moved elsewhere.
    private static readonly FrozenSet<string> Doubtful = Set(
        """
        applet basefont bgsound font frame frameset iframe image isindex keygen listing marquee math nobr noembed noframes object param plaintext rb rp rt
        rtc ruby xmp
        """);

    private static readonly FrozenSet<string> InHead = Set("base link meta title style script template");

    // What begins only in certain elements.
    private static readonly FrozenDictionary<string, FrozenSet<string>> Parents = new Dictionary<string, FrozenSet<string>>(StringComparer.Ordinal)
    {
        ["head"] = Set("html"),
        ["body"] = Set("html"),
        ["base"] = Set("head"),
        ["meta"] = Set("head"),
        ["title"] = Set("head"),
        ["li"] = Set("ul ol menu template"),
        ["dt"] = Set("dl"),
        ["dd"] = Set("dl"),
        ["caption"] = Set("table"),
        ["colgroup"] = Set("table"),
        ["col"] = Set("colgroup"),
        ["thead"] = Set("table"),
        ["tbody"] = Set("table"),
        ["tfoot"] = Set("table"),
        ["tr"] = Set("thead tbody tfoot"),
        ["td"] = Set("tr"),
        ["th"] = Set("tr"),
        ["optgroup"] = Set("select"),
        ["option"] = Set("select optgroup datalist"),
    }.ToFrozenDictionary(StringComparer.Ordinal);

    // Nothing else begins in these, and only options have text.
    private static readonly FrozenSet<string> TakesListedOnly = Set("html head table colgroup thead tbody tfoot tr select optgroup option");

    // HTML goes on where one of these begins in a drawing, or within its titles and descriptions.
    private static readonly FrozenSet<string> EndsDrawing = Set(
        """
        b big blockquote body br center code dd desc div dl dt em embed font foreignobject h1 h2 h3 h4 h5 h6 head hr i img li listing math menu meta nobr ol
        p pre ruby s script small span strike strong style sub sup table template tt u ul var
        """);

    private readonly List<string> _open = [];
    private bool _hasBegun;
    private int _drawing;
    private int _templates;
    private int _paragraphs;
    private bool _hasHead;
    private bool _hasBody;

    /// <summary>True where an element that stands here is part of a template, not of the page.</summary>
    public bool IsInTemplate => _templates > 0;

    /// <summary>True within an <c>svg</c> element.</summary>
    public bool IsInDrawing => _drawing > 0;

    /// <summary>True where the element that was begun last has an end.</summary>
    public bool HoldsMore { get; private set; }

    /// <summary>True where text may stand, not only white space.</summary>
    public bool TakesText => _open.Count > 0 && (IsInDrawing || _open[^1] == "option" || !TakesListedOnly.Contains(_open[^1]));

    /// <summary>True where the page has ended.</summary>
    public bool IsComplete => _open.Count == 0 && _hasBody;

    /// <summary>How the text of an element is read that has just begun.</summary>
    public static HtmlParseMode ReadingOf(string name) => name switch
    {
        "title" or "textarea" => HtmlParseMode.RCData,
        "style" => HtmlParseMode.Rawtext,
        "script" => HtmlParseMode.Script,
        _ => HtmlParseMode.PCData,
    };

    /// <summary>Forgets the page.</summary>
    public void Clear()
    {
        _open.Clear();
        _hasBegun = _hasHead = _hasBody = false;
        _drawing = _templates = _paragraphs = 0;
    }

    /// <summary>Takes what says that the page is HTML; false where that stands elsewhere than at the beginning.</summary>
    public bool Begin()
    {
        bool isFirst = !_hasBegun;
        _hasBegun = true;
        return isFirst;
    }

    /// <summary>Begins an element; false where a parser may do something else.</summary>
    public bool Open(string name, bool isSelfClosing)
    {
        bool isSelfContained = IsInDrawing ? isSelfClosing : Void.Contains(name);
        if (!(IsInDrawing ? MayBeginInDrawing(name) : MayBegin(name)) || (isSelfClosing && !isSelfContained))
        {
            return false;
        }

        HoldsMore = !isSelfContained;
        if (HoldsMore)
        {
            _open.Add(name);
            Count(name, 1);
        }

        return true;
    }

    /// <summary>Ends an element; false where another was begun last.</summary>
    public bool Close(string name)
    {
        if (_open.Count == 0 || _open[^1] != name)
        {
            return false;
        }

        _open.RemoveAt(_open.Count - 1);
        Count(name, -1);
        return true;
    }

    private static FrozenSet<string> Set(string names)
        => names.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);

    private void Count(string name, int step)
    {
        _drawing += IsInDrawing || name == "svg" ? step : 0;
        _templates += name == "template" ? step : 0;
        _paragraphs += name == "p" ? step : 0;
    }

    private bool MayBegin(string name)
    {
        if (_open.Count == 0)
        {
            return name == "html" && _hasBegun && !_hasBody;
        }

        string parent = _open[^1];
        return _open.Count < Deepest
            && !Doubtful.Contains(name)
            && name != "html"
            && (_paragraphs == 0 || !EndsParagraph.Contains(name))
            && !(Headings.Contains(parent) && Headings.Contains(name))
            && !(NeverWithinItself.Contains(name) && _open.Contains(name))
            && MayBeginIn(parent, name)
            && IsInOrder(name);
    }

    private bool MayBeginIn(string parent, string name)
    {
        if (Parents.TryGetValue(name, out FrozenSet<string>? parents))
        {
            return parents.Contains(parent) || (name is "dt" or "dd" && parent == "div" && _open.FindLast(open => open != "div") == "dl");
        }

        return parent == "head" ? InHead.Contains(name) : !TakesListedOnly.Contains(parent);
    }

    private bool IsInOrder(string name)
    {
        bool isInOrder = name switch { "head" => !_hasHead, "body" => _hasHead && !_hasBody, _ => true };
        _hasHead |= name == "head";
        _hasBody |= name == "body";
        return isInOrder;
    }

    private bool MayBeginInDrawing(string name) => _open.Count < Deepest && _open[^1] != "title" && !EndsDrawing.Contains(name);
}
