using System.Globalization;
using System.Text;

namespace Herzblut.Yaml;

/// <summary>
/// Writes the header of a content file so that it is read as it was meant, whatever the values hold:
/// <code>
/// ---
/// title: "Der \"kurze\" Dienstweg: ein Versuch"
/// ---
/// </code>
/// Values are quoted and take one line: line ends become spaces, control characters are left out.
/// </summary>
internal sealed class FrontMatterWriter
{
    private const string Fence = "---\n";

    private readonly StringBuilder _text = new(Fence);

    /// <summary>Adds a text.</summary>
    /// <param name="key">One of the schema's keys, which need no quotes.</param>
    /// <param name="value">Any text.</param>
    public FrontMatterWriter Add(string key, string value)
    {
        _text.Append(key).Append(": \"");
        foreach (char unit in value.ReplaceLineEndings(" "))
        {
            Append(unit);
        }

        _text.Append("\"\n");
        return this;
    }

    /// <summary>The header, and the running text after it.</summary>
    public string Finish(string body) => $"{_text}{Fence}\n{body}\n";

    private void Append(char unit)
    {
        if (unit is '"' or '\\')
        {
            _text.Append('\\').Append(unit);
        }
        else if (unit == '\t')
        {
            _text.Append(' ');
        }
        else if (CharUnicodeInfo.GetUnicodeCategory(unit) is not UnicodeCategory.Control && unit is not ('\uFEFF' or '\uFFFE' or '\uFFFF'))
        {
            _text.Append(unit);
        }
    }
}
