namespace Herzblut.Markdown.RawHtml;

/// <summary>The HTML that a text may contain.</summary>
internal static class SafeHtml
{
    /// <summary>Elements that stay, in the order in which messages name them.</summary>
    public static readonly string[] Elements = ["details", "summary", "abbr", "kbd", "sub", "sup", "mark", "em", "strong", "br"];

    /// <summary>True where an element of this name (lower case) stays.</summary>
    public static bool Allows(string name) => Elements.Contains(name);

    /// <summary>True where an attribute stays on an element, both in lower case.</summary>
    public static bool Allows(string element, string attribute) => attribute switch
    {
        "lang" => element != "br",
        "title" => element is not "br",
        "open" => element == "details",
        _ => false,
    };
}
