namespace Herzblut.Templating.Lexing;

/// <summary>
/// A block that is printed as it stands: <c>{%{ … }%}</c>, with any number of percent signs, the same on both sides.
/// </summary>
internal static class RawBlock
{
    /// <summary>The length of the raw block at <paramref name="start"/>, up to the end of the text where it is not closed; 0 where there is none.</summary>
    public static int LengthAt(string text, int start)
    {
        int opening = OpeningLength(text, start);
        if (opening == 0)
        {
            return 0;
        }

        int closing = text.IndexOf(Closer(opening), start + opening, StringComparison.Ordinal);
        return (closing < 0 ? text.Length : closing + opening) - start;
    }

    /// <summary>The offsets of what a raw block prints, without the marks that trim the text around it.</summary>
    public static (int Start, int End, char TrimLeft, char TrimRight) Content(string text, Token block)
    {
        int opening = OpeningLength(text, block.Start);
        int start = block.Start + opening;
        bool isClosed = block.Length >= 2 * opening && block.In(text).EndsWith(Closer(opening));
        int end = isClosed ? block.End - opening : block.End;
        char left = start < end && text[start] is '-' or '~' ? text[start] : '\0';
        start += left == '\0' ? 0 : 1;
        char right = end > start && text[end - 1] is '-' or '~' ? text[end - 1] : '\0';
        end -= right == '\0' ? 0 : 1;
        return (start, end, left, right);
    }

    private static int OpeningLength(string text, int start)
    {
        int at = start + 1;
        while (at < text.Length && text[at] == '%')
        {
            at++;
        }

        bool isOpening = at > start + 1 && at < text.Length && text[at] == '{';
        return isOpening ? at + 1 - start : 0;
    }

    private static string Closer(int opening) => "}" + new string('%', opening - 2) + "}";
}
