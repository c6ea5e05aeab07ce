using System.Text;
using System.Text.RegularExpressions;

namespace Herzblut.Cli.Output;

/// <summary>
/// Names and values of authors as they may be shown: a file must not steer the terminal that shows its mistakes, nor the build server
/// that reads along in the log.
/// </summary>
internal static partial class VisibleText
{
    private const char NoCharacter = '\uFFFD';

    /// <summary>
    /// The text with pictures of control characters in their place (␛, ␊), U+FFFD for those without one and for marks that turn the
    /// direction of writing. What build servers take for a command in the middle of a line (<c>##[…]</c>, <c>##vso[…]</c>) gets an
    /// invisible joiner.
    /// </summary>
    public static string Of(string text) => BuildCommand().Replace(Characters(text, keepsTabs: false), "#\u2060#");

    /// <summary>A line of a file: the same, with tabs kept and nothing moved, so that carets stay below what they mean.</summary>
    public static string OfLine(string text) => Characters(text, keepsTabs: true);

    /// <summary>A line ready to be printed, once the place of the carets is known.</summary>
    public static string WithoutCommands(string line) => BuildCommand().Replace(line, "#\u2060#");

    private static string Characters(string text, bool keepsTabs)
    {
        if (!text.Any(IsInvisible))
        {
            return text;
        }

        var visible = new StringBuilder(text.Length);
        foreach (char unit in text)
        {
            visible.Append(unit switch
            {
                '\t' when keepsTabs => unit,
                < ' ' => (char)('\u2400' + unit),
                '\u007F' => '\u2421',
                _ => IsInvisible(unit) ? NoCharacter : unit,
            });
        }

        return visible.ToString();
    }

    private static bool IsInvisible(char unit) => unit
        is < ' '
        or (>= '\u007F' and <= '\u009F')
        or '\u061C' or '\u200E' or '\u200F'
        or (>= '\u2028' and <= '\u202E')
        or (>= '\u2066' and <= '\u2069')
        or '\uFFFE' or '\uFFFF';

    [GeneratedRegex(@"##(?=\w*\[)", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex BuildCommand();
}
