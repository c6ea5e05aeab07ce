using System.Collections.Immutable;
using System.Net;

namespace Herzblut.Markup;

/// <summary>
/// A tag of HTML or SVG as an author wrote it.
/// </summary>
/// <param name="Name">As written, without <c>/</c>.</param>
/// <param name="IsClosing">True for <c>&lt;/b&gt;</c>.</param>
/// <param name="IsSelfClosing">True for <c>&lt;br/&gt;</c>.</param>
/// <param name="Attributes">In order; a name may occur twice.</param>
/// <param name="Length">How many units it takes in the text.</param>
internal sealed record HtmlTag(string Name, bool IsClosing, bool IsSelfClosing, ImmutableArray<HtmlAttribute> Attributes, int Length)
{
    /// <summary>The tag that starts at a <c>&lt;</c>; null where none does or its end is missing.</summary>
    public static HtmlTag? ReadAt(string text, int start)
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

        string name = Take(text, ref i, static unit => char.IsAsciiLetterOrDigit(unit) || unit is '-' or ':' or '_' or '.');
        ImmutableArray<HtmlAttribute>.Builder? attributes = null;
        while (true)
        {
            bool isSelfClosing = false;
            while (i < text.Length && (char.IsWhiteSpace(text[i]) || text[i] == '/'))
            {
                isSelfClosing = text[i++] == '/';
            }

            if (i >= text.Length || text[i] == '<')
            {
                return null;
            }

            if (text[i] == '>')
            {
                return new HtmlTag(name, isClosing, isSelfClosing, attributes?.ToImmutable() ?? [], i + 1 - start);
            }

            (attributes ??= ImmutableArray.CreateBuilder<HtmlAttribute>()).Add(ReadAttribute(text, ref i));
        }
    }

    /// <summary>The value of an attribute, case ignored; null where it is missing or has no value.</summary>
    public string? ValueOf(string attribute)
    {
        foreach (HtmlAttribute candidate in Attributes)
        {
            if (candidate.Name.Equals(attribute, StringComparison.OrdinalIgnoreCase))
            {
                return candidate.Value;
            }
        }

        return null;
    }

    private static HtmlAttribute ReadAttribute(string text, ref int i)
    {
        // A name of at least one unit, whatever it is: the reader must advance.
        int nameStart = i++;
        Take(text, ref i, static unit => !char.IsWhiteSpace(unit) && unit is not ('=' or '>' or '/' or '<'));
        string name = text[nameStart..i];
        int equals = i;
        Take(text, ref equals, char.IsWhiteSpace);
        if (equals >= text.Length || text[equals] != '=')
        {
            return new HtmlAttribute(name, null);
        }

        i = equals + 1;
        Take(text, ref i, char.IsWhiteSpace);
        return new HtmlAttribute(name, WebUtility.HtmlDecode(ReadValue(text, ref i)));
    }

    private static string ReadValue(string text, ref int i)
    {
        if (i >= text.Length || text[i] is not ('"' or '\''))
        {
            return Take(text, ref i, static unit => !char.IsWhiteSpace(unit) && unit != '>');
        }

        char quote = text[i++];
        int start = i;
        int end = text.IndexOf(quote, start);
        i = end < 0 ? text.Length : end + 1;
        return text[start..(end < 0 ? text.Length : end)];
    }

    private static string Take(string text, ref int i, Func<char, bool> belongs)
    {
        int start = i;
        while (i < text.Length && belongs(text[i]))
        {
            i++;
        }

        return text[start..i];
    }
}
