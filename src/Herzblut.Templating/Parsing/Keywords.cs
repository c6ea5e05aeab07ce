namespace Herzblut.Templating.Parsing;

/// <summary>The words that start or end a statement.</summary>
internal static class Keywords
{
    public const string End = "end";
    public const string Else = "else";
    public const string When = "when";
    public const string In = "in";
    public const string Do = "do";
    public const string For = "for";
    public const string While = "while";
    public const string TableRow = "tablerow";

    /// <summary>What an author may ask of the running <c>for</c> loop.</summary>
    public static bool IsForMember(string name)
        => name is "index" or "rindex" or "first" or "last" or "length" or "even" or "odd" or "changed";

    /// <summary>What an author may ask of the running <c>while</c> loop.</summary>
    public static bool IsWhileMember(string name) => name is "index" or "first" or "even" or "odd";

    /// <summary>Whether a word ends the body of some block, so that it cannot be an argument.</summary>
    public static bool EndsBody(ReadOnlySpan<char> word) => word is End or Else or When;
}
