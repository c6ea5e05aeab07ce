using System.Globalization;
using System.Text;
using Herzblut.Diagnostics;

namespace Herzblut.Loading;

/// <summary>What two spellings of one tag have in common, though one has capitals or invisible characters that the other lacks.</summary>
internal static class TagSpelling
{
    public static string Of(string name)
    {
        var spelling = new StringBuilder(name.Length);
        foreach (char unit in name.Composed().ToLowerInvariant())
        {
            if (char.IsWhiteSpace(unit))
            {
                spelling.Append(spelling.Length > 0 && spelling[^1] != ' ' ? " " : "");
            }
            else if (char.GetUnicodeCategory(unit) != UnicodeCategory.Format)
            {
                spelling.Append(unit);
            }
        }

        return spelling.ToString().TrimEnd();
    }
}
