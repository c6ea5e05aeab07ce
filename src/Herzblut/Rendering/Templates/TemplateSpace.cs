using System.Text;

namespace Herzblut.Rendering.Templates;

/// <summary>White space that templates have for their authors: to a browser, any run of it is one space.</summary>
internal static class TemplateSpace
{
    private static readonly string[] Preformatted = ["<pre", "<textarea"];

    /// <summary>Whether a template has an element in which white space counts.</summary>
    public static bool MattersIn(string template) => Preformatted.Any(tag => template.Contains(tag, StringComparison.OrdinalIgnoreCase));

    /// <summary>A text with one character for each run of white space, a line break where there was one.</summary>
    public static string Collapse(string text)
    {
        var collapsed = new StringBuilder(text.Length);
        foreach (char character in text)
        {
            if (!IsSpace(character) || collapsed.Length == 0 || !IsSpace(collapsed[^1]))
            {
                collapsed.Append(character);
            }
            else if (character == '\n')
            {
                collapsed[^1] = '\n';
            }
        }

        return collapsed.ToString();
    }

    private static bool IsSpace(char character) => character is ' ' or '\t' or '\n' or '\r' or '\f';
}
