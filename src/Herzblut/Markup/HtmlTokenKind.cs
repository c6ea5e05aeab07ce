namespace Herzblut.Markup;

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
