using System.Text;

namespace Herzblut.Yaml.Slips;

/// <summary>
/// A list in square brackets whose items are not separated by one comma each: <c>[a,,b]</c>, <c>["a" b]</c>, <c>[- a, - b]</c>.
/// </summary>
internal static class ItemsInBrackets
{
    /// <summary>The list as it should be; null where its items are separated as they should be, or hold lists themselves.</summary>
    /// <param name="list">With its brackets.</param>
    public static string? Cured(string list)
    {
        if (list.AsSpan(1, list.Length - 2).ContainsAny("[]{}#"))
        {
            return null;
        }

        var items = new List<string>();
        var item = new StringBuilder();
        bool isSlip = false;
        for (int at = 1; at < list.Length - 1; at++)
        {
            char unit = list[at];
            int closing = unit is '"' or '\'' && item.Length == 0 ? list.IndexOf(unit, at + 1) : -1;
            if (closing > 0)
            {
                item.Append(list, at, closing - at + 1);
                at = closing;
            }
            else if (unit == ',')
            {
                isSlip |= Add(item, items);
            }
            else if (unit == '-' && item.Length == 0 && list[at + 1] == ' ')
            {
                isSlip = true;
            }
            else if (!(char.IsWhiteSpace(unit) && item.Length == 0))
            {
                bool isAfterQuotes = item.Length > 1 && item[0] is '"' or '\'' && item[0] == item.ToString().TrimEnd()[^1];
                isSlip |= isAfterQuotes && !char.IsWhiteSpace(unit) && !Add(item, items);
                item.Append(unit);
            }
        }

        _ = Add(item, items);
        return isSlip && items.Count > 0 ? $"[{string.Join(", ", items)}]" : null;
    }

    // True where there is none.
    private static bool Add(StringBuilder item, List<string> items)
    {
        string text = item.ToString().Trim();
        item.Clear();
        if (text.Length > 0)
        {
            items.Add(text);
        }

        return text.Length == 0;
    }
}
