namespace Herzblut.Markup;

/// <summary>A piece of raw HTML, and the verdict on it.</summary>
/// <param name="kind">What it is.</param>
/// <param name="text">As written.</param>
/// <param name="start">Where it stands in the text.</param>
/// <param name="tag">For a tag, what it says.</param>
internal sealed class HtmlToken(HtmlTokenKind kind, string text, int start, HtmlTag? tag = null)
{
    public HtmlTokenKind Kind { get; } = kind;

    public string Text { get; } = text;

    public int Start { get; } = start;

    public HtmlTag? Tag { get; } = tag;

    /// <summary>The tag's name in lower case; empty for all else.</summary>
    public string Name { get; } = tag?.Name.ToLowerInvariant() ?? "";

    /// <summary>True where it goes into the page as HTML; everything else is shown as the author typed it.</summary>
    public bool IsKept { get; set; }

    /// <summary>For <c>details</c>: the tags of its summary, which share its fate.</summary>
    public List<HtmlToken> Summary { get; } = [];

    /// <summary>For <c>details</c>: whether something stands inside, so that a summary would come too late.</summary>
    public bool HasContent { get; set; }
}

/// <summary>What raw HTML consists of.</summary>
internal enum HtmlTokenKind
{
    /// <summary>Words and character references.</summary>
    Text,

    /// <summary>An opening or closing tag.</summary>
    Tag,

    /// <summary><c>&lt;!-- … --&gt;</c>.</summary>
    Comment,

    /// <summary>A comment whose end is missing.</summary>
    UnclosedComment,

    /// <summary>Declarations, processing instructions, character data.</summary>
    Other,
}
