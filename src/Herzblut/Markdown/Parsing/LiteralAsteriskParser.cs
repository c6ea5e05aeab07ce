using System.Globalization;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax.Inlines;

namespace Herzblut.Markdown.Parsing;

/// <summary>
/// A single asterisk that cannot mean emphasis is text: between letters or digits (<c>Kund*innen</c>, <c>2*3</c>), after a word
/// where no emphasis is open (<c>Lesben*, …</c>), and before a word where none ends (<c>die Endung *innen</c>). CommonMark pairs
/// the first kind with each other; German texts are full of them, and emphasis inside a word is rare enough to want
/// <c>&lt;em&gt;</c>.
/// </summary>
internal sealed class LiteralAsteriskParser : InlineParser
{
    // Looking for the end of an emphasis must not take quadratic time; none is longer.
    private const int LongestEmphasis = 4000;

    public LiteralAsteriskParser() => OpeningCharacters = ['*'];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        char before = slice.PeekCharExtra(-1);
        char after = slice.PeekChar();
        if (before == '*' || after == '*' || !IsText(processor, slice, before, after))
        {
            return false;
        }

        processor.Inline = Literals.Take(processor, ref slice, 1);
        return true;
    }

    private static bool IsText(InlineProcessor processor, StringSlice slice, char before, char after)
    {
        CharHelper.CheckOpenCloseDelimiter(before, after, enableWithinWord: true, out bool canOpen, out bool canClose);
        return (canOpen, canClose) switch
        {
            (true, true) => IsWordCharacter(before) && IsWordCharacter(after),
            (true, false) => !HasEnd(slice),
            (false, true) => !IsEmphasisOpen(processor.Inline),
            _ => true,
        };
    }

    /// <summary>True for letters and digits, and for the accents of decomposed ones.</summary>
    public static bool IsWordCharacter(char unit) => char.IsLetterOrDigit(unit) || char.GetUnicodeCategory(unit) == UnicodeCategory.NonSpacingMark;

    // What follows a run of asterisks is nested in it until the paragraph ends: all runs so far lie above each other.
    private static bool IsEmphasisOpen(Inline? inline)
    {
        int closed = 0;
        for (; inline is not null; inline = inline.Parent)
        {
            if (inline is not EmphasisDelimiterInline { DelimiterChar: '*', DelimiterCount: not 2 } run)
            {
                continue;
            }

            if (!run.Type.HasFlag(DelimiterType.Open))
            {
                closed++;
            }
            else if (closed-- == 0)
            {
                return true;
            }
        }

        return false;
    }

    private static bool HasEnd(StringSlice slice)
    {
        ReadOnlySpan<char> rest = slice.AsSpan();
        rest = rest[..Math.Min(rest.Length, LongestEmphasis)];
        for (int at = 1; at < rest.Length; at++)
        {
            if (rest[at] == '\\')
            {
                at++;
            }
            else if (rest[at] == '*')
            {
                int length = rest[at..].IndexOfAnyExcept('*') is var end and >= 0 ? end : rest.Length - at;
                if (length != 2 && CanEnd(rest, at, length))
                {
                    return true;
                }

                at += length - 1;
            }
        }

        return slice.Length > LongestEmphasis;
    }

    private static bool CanEnd(ReadOnlySpan<char> text, int at, int length)
    {
        char after = at + length < text.Length ? text[at + length] : '\0';
        CharHelper.CheckOpenCloseDelimiter(text[at - 1], after, enableWithinWord: true, out _, out bool canClose);
        return canClose && !(length == 1 && IsWordCharacter(text[at - 1]) && IsWordCharacter(after));
    }
}
