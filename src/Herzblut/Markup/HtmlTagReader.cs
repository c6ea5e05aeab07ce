using System.Collections.Immutable;
using System.Net;

namespace Herzblut.Markup;

/// <summary>Reads the tags of a text. All reads together take time in proportion to the text, however many tags lack their end.</summary>
/// <param name="text">The text.</param>
internal sealed class HtmlTagReader(string text)
{
    // Between two attributes only what follows matters: where one tag found no end there, no other tag will.
    private readonly HashSet<int> _deadEnds = [];

    /// <summary>The tag that starts at a <c>&lt;</c>; null where none does or its end is missing.</summary>
    public HtmlTag? ReadAt(int start)
    {
        int i = start + 1;
        bool isClosing = i < text.Length && text[i] == '/';
        if (isClosing)
        {
            i++;
        }

        if (i >= text.Length || !char.IsAsciiLetter(text[i]))
        {
            return null;
        }

        string name = Take(ref i, static unit => char.IsAsciiLetterOrDigit(unit) || unit is '-' or ':' or '_' or '.');
        return ReadAttributes(ref i, out bool isSelfClosing) is { } attributes
            ? new HtmlTag(name, isClosing, isSelfClosing, attributes, i - start)
            : null;
    }

    private ImmutableArray<HtmlAttribute>? ReadAttributes(ref int i, out bool isSelfClosing)
    {
        var attributes = new List<HtmlAttribute>();
        var passed = new List<int>();
        while (true)
        {
            isSelfClosing = false;
            while (i < text.Length && (char.IsWhiteSpace(text[i]) || text[i] == '/'))
            {
                isSelfClosing = text[i++] == '/';
            }

            if (i >= text.Length || text[i] == '<' || _deadEnds.Contains(i))
            {
                _deadEnds.UnionWith(passed);
                return null;
            }

            if (text[i] == '>')
            {
                i++;
                return [.. attributes];
            }

            passed.Add(i);
            attributes.Add(ReadAttribute(ref i));
        }
    }

    private HtmlAttribute ReadAttribute(ref int i)
    {
        // A name of at least one unit, whatever it is: the reader must advance.
        int nameStart = i++;
        Take(ref i, static unit => !char.IsWhiteSpace(unit) && unit is not ('=' or '>' or '/' or '<'));
        string name = text[nameStart..i];
        int equals = i;
        Take(ref equals, char.IsWhiteSpace);
        if (equals >= text.Length || text[equals] != '=')
        {
            return new HtmlAttribute(name, null);
        }

        i = equals + 1;
        Take(ref i, char.IsWhiteSpace);
        return new HtmlAttribute(name, WebUtility.HtmlDecode(ReadValue(ref i)));
    }

    private string ReadValue(ref int i)
    {
        if (i >= text.Length || text[i] is not ('"' or '\''))
        {
            // As in CommonMark, a "<" ends it: the tag before it was left open.
            return Take(ref i, static unit => !char.IsWhiteSpace(unit) && unit is not ('>' or '<'));
        }

        char quote = text[i++];
        int start = i;
        int end = text.IndexOf(quote, start);
        i = end < 0 ? text.Length : end + 1;
        return text[start..(end < 0 ? text.Length : end)];
    }

    private string Take(ref int i, Func<char, bool> belongs)
    {
        int start = i;
        while (i < text.Length && belongs(text[i]))
        {
            i++;
        }

        return text[start..i];
    }
}
