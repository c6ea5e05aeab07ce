using System.Buffers;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax.Inlines;

namespace Herzblut.Markdown.Parsing;

/// <summary>
/// Backslashes of Windows paths (<c>\\server\team\_vorlagen</c>, <c>S:\Kunden\!Wichtig</c>) stay, where CommonMark takes those
/// before punctuation for escapes. A doubled backslash inside a path is one all the same: so writes who knows of escapes.
/// </summary>
internal sealed class WindowsPathParser : InlineParser
{
    private const int LongestPath = 260;

    // No name of a file or folder holds them, quotation marks end a path, and a bar ends a cell.
    private static readonly SearchValues<char> Ends = SearchValues.Create("\r\n\t\"<>|„“”»«`");

    // What may stand after a path in a sentence.
    private static readonly SearchValues<char> Tail = SearchValues.Create("*_.,;:!?)");

    public WindowsPathParser() => OpeningCharacters = ['\\'];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        int length = KeptLength(slice);
        if (length == 0)
        {
            return false;
        }

        LiteralInline literal = Literals.Take(processor, ref slice, length);
        literal.IsFirstCharacterEscaped = true;
        processor.Inline = literal;
        return true;
    }

    /// <summary>True where a network path begins: <c>\\server\folder</c>, but not <c>\\\\server</c>, whose backslashes are escaped.</summary>
    public static bool IsNetworkPath(ReadOnlySpan<char> text)
        => text.StartsWith(@"\\")
        && text.Length > 2 && char.IsLetterOrDigit(text[2])
        && text[2..].IndexOfAny('\\', ' ') is var next and >= 0 && text[next + 2] == '\\';

    // How many characters from here are text: the backslash and the character that it would escape; 0 outside of paths.
    private static int KeptLength(StringSlice slice)
    {
        char before = slice.PeekCharExtra(-1);
        char after = slice.PeekChar();
        if (!after.IsAsciiPunctuation() || before == '\\')
        {
            return 0;
        }

        if (after == '\\')
        {
            return !LiteralAsteriskParser.IsWordCharacter(before) && before != ':' && IsNetworkPath(slice.AsSpan()) ? 2 : 0;
        }

        if (!IsInPath(slice.Text.AsSpan(0, slice.Start), slice.AsSpan()))
        {
            return 0;
        }

        // "**S:\Kunden\**": after the last backslash, the stress ends.
        ReadOnlySpan<char> word = slice.AsSpan()[1..];
        int end = word.IndexOfAny(" \t\n");
        bool isLast = !(end < 0 ? word : word[..end]).ContainsAnyExcept(Tail);
        return isLast || after is '`' or '<' ? 1 : 2;
    }

    private static bool IsInPath(ReadOnlySpan<char> before, ReadOnlySpan<char> rest)
    {
        bool isFirstWord = true;
        int limit = Math.Max(0, before.Length - LongestPath);
        for (int at = before.Length - 1; at >= limit && !Ends.Contains(before[at]); at--)
        {
            if (IsDrive(before, at) || (before[at] == '\\' && at > 0 && before[at - 1] == '\\' && (at == 1 || !LiteralAsteriskParser.IsWordCharacter(before[at - 2]))))
            {
                // After a space, an escaped asterisk is a gender star rather than a part of the path.
                return isFirstWord || rest[1] != '*';
            }

            if (before[at] == ' ')
            {
                isFirstWord = false;
                if (at > 0 && before[at - 1] is '.' or ',' or ';' or ':' or '!' or '?')
                {
                    return false;
                }
            }
            else if (isFirstWord && rest[1] != '*' && before[at] == '\\' && at + 1 < before.Length && char.IsLetterOrDigit(before[at + 1]))
            {
                // "team\briefe\_vorlagen": a backslash before a letter is no escape.
                return true;
            }
        }

        return false;
    }

    // "S:" before a backslash, which may be the one in question.
    private static bool IsDrive(ReadOnlySpan<char> before, int at)
        => before[at] == ':' && at > 0 && char.IsAsciiLetter(before[at - 1])
        && (at == 1 || !LiteralAsteriskParser.IsWordCharacter(before[at - 2]))
        && (at + 1 == before.Length || before[at + 1] == '\\');
}
