using System.Text;

namespace Herzblut.Theming.Assets;

/// <summary>Leaves out of a script what browsers do not need: blank lines, indentation, and comments on lines of their own.</summary>
internal static class ScriptLines
{
    /// <summary>
    /// The script's other lines. A comment beside code stays, and so does every line of a template literal that does not
    /// begin like a comment. <c>/*!</c> begins a licence, which has to stay. Where a text goes over several lines, indentation may be part of it: then all of it stays.
    /// </summary>
    public static string WithoutComments(string script)
    {
        var output = new StringBuilder(script.Length);
        bool isIndented = HasTextOverLines(script);
        bool isInComment = false;
        foreach (ReadOnlySpan<char> line in script.AsSpan().EnumerateLines())
        {
            ReadOnlySpan<char> text = line.Trim();
            bool opens = !isInComment && text.StartsWith("/*") && !text.StartsWith("/*!") && (text.EndsWith("*/") || !text.Contains("*/", StringComparison.Ordinal));
            if (!isInComment && !opens && !text.IsEmpty && !text.StartsWith("//"))
            {
                output.Append(isIndented ? line : text).Append('\n');
            }

            isInComment = (isInComment || opens) && !text.EndsWith("*/");
        }

        return output.ToString();
    }

    // The line in which a template literal begins that ends on another has an odd number of backticks.
    private static bool HasTextOverLines(string script)
    {
        if (!script.AsSpan().ContainsAny('`', '\\'))
        {
            return false;
        }

        foreach (ReadOnlySpan<char> line in script.AsSpan().EnumerateLines())
        {
            if (line.Count('`') % 2 == 1 || line.EndsWith('\\'))
            {
                return true;
            }
        }

        return false;
    }
}
