using System.Globalization;
using Markdig.Parsers;
using Markdig.Syntax;

namespace Herzblut.Markdown.Parsing;

/// <summary>
/// Numbers at the start of a line. CommonMark makes an item of each; here one is text where it counts nothing: before the name of
/// a month or the rest of a date (<c>25. November</c>, <c>17. 05. 2026</c>), in a text of one line, and where a list would start
/// with it that neither goes on from an earlier one nor itself goes on (<c>2026. Das war ein Jahr.</c>).
/// </summary>
internal sealed class NumberedItemParser : NumberedListItemParser
{
    // Looking around must not take quadratic time in a text of nothing but numbers.
    private const int NearBlocks = 20;
    private const int NearLines = 60;

    public override bool TryParse(BlockProcessor state, char pendingBulletType, out ListInfo result)
    {
        int column = state.Column;
        if (!base.TryParse(state, pendingBulletType, out result) || result.OrderedStart is not { } digits)
        {
            return false;
        }

        int number = int.Parse(digits, CultureInfo.InvariantCulture);
        string text = state.Line.Text;
        ReadOnlySpan<char> rest = state.Line.IsEmpty ? default : text.AsSpan(state.Start, state.Line.End - state.Start + 1);
        bool isDate = DateWords.Begin(rest);
        if (pendingBulletType == result.BulletType)
        {
            return !isDate || number == LastNumber(state.Document, column) + 1;
        }

        if (isDate || !text.AsSpan().Trim().Contains('\n'))
        {
            return false;
        }

        return number <= 1 || GoesOn(state.CurrentContainer, number) || IsFollowed(text, state.Line.End + 1, number, result.OrderedDelimiter);
    }

    // The number of the last item in the open list whose items start at this column.
    private static int LastNumber(MarkdownDocument document, int column)
    {
        for (Block? block = document.LastChild; block is ContainerBlock container; block = container.LastChild)
        {
            if (container is ListBlock { IsOrdered: true, LastChild: ListItemBlock item } && column < item.Column + 2)
            {
                return item.Order;
            }
        }

        return 0;
    }

    private static bool GoesOn(ContainerBlock? container, int number)
    {
        for (int i = (container?.Count ?? 0) - 1, near = NearBlocks; i >= 0 && near > 0; i--, near--)
        {
            if (container![i] is ListBlock { IsOrdered: true, LastChild: ListItemBlock item }) // Not null: it has blocks.
            {
                return item.Order == number - 1;
            }
        }

        return false;
    }

    private static bool IsFollowed(string text, int start, int number, char delimiter)
    {
        ReadOnlySpan<char> rest = text.AsSpan(Math.Min(start, text.Length));
        string next = string.Create(CultureInfo.InvariantCulture, $"{number + 1}{delimiter} ");
        for (int line = 0; line < NearLines && !rest.IsEmpty; line++)
        {
            int end = rest.IndexOf('\n');
            ReadOnlySpan<char> words = (end < 0 ? rest : rest[..end]).TrimStart(" \t>\r");
            if (words.StartsWith(next))
            {
                return !DateWords.Begin(words[(next.Length - 1)..]);
            }

            if (words.StartsWith("#") || end < 0)
            {
                return false;
            }

            rest = rest[(end + 1)..];
        }

        return false;
    }
}
