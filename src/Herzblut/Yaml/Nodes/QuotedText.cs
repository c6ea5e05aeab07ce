using System.Globalization;
using System.Text;
using Herzblut.Sources;

namespace Herzblut.Yaml.Nodes;

/// <summary>Texts in straight quotation marks, which are read as they were meant whatever they hold.</summary>
internal static class QuotedText
{
    /// <summary>
    /// The text as a value of YAML, on one line: line ends and tabs become spaces, what may not stand in a file is left out.
    /// </summary>
    public static string Of(string text)
    {
        var quoted = new StringBuilder(text.Length + 2).Append('"');
        foreach (char unit in text.ReplaceLineEndings(" "))
        {
            if (unit is '"' or '\\')
            {
                quoted.Append('\\');
            }

            AppendAllowed(quoted, unit);
        }

        return quoted.Append('"').ToString();
    }

    /// <summary>The text without what may not stand in a file; tabs become spaces, line ends <c>\n</c>.</summary>
    public static string Allowed(string text)
    {
        var allowed = new StringBuilder(text.Length);
        foreach (char unit in text.ReplaceLineEndings("\n"))
        {
            if (unit == '\n')
            {
                allowed.Append(unit);
            }
            else
            {
                AppendAllowed(allowed, unit);
            }
        }

        return allowed.ToString();
    }

    private static void AppendAllowed(StringBuilder text, char unit)
    {
        if (unit == '\t')
        {
            text.Append(' ');
        }
        else if (CharUnicodeInfo.GetUnicodeCategory(unit) is not UnicodeCategory.Control && unit is not ('\uFEFF' or '\uFFFE' or '\uFFFF') && !OddCharacters.Is(unit))
        {
            text.Append(unit);
        }
    }
}
