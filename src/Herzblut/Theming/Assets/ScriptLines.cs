using System.Text;

namespace Herzblut.Theming.Assets;

/// <summary>Leaves out of a script what browsers do not need: blank lines, and comments that have their lines to themselves.</summary>
internal static class ScriptLines
{
    /// <summary>
    /// Appends the script's other lines as they stand. A comment beside code stays, and so does every line of a template
    /// literal that does not begin like a comment.
    /// </summary>
    public static void AppendWithoutComments(StringBuilder output, string script)
    {
        bool isInComment = false;
        foreach (ReadOnlySpan<char> line in script.AsSpan().EnumerateLines())
        {
            ReadOnlySpan<char> text = line.Trim();
            bool opens = !isInComment && text.StartsWith("/*") && (text.EndsWith("*/") || !text.Contains("*/", StringComparison.Ordinal));
            if (!isInComment && !opens && !text.IsEmpty && !text.StartsWith("//"))
            {
                output.Append(line).Append('\n');
            }

            isInComment = (isInComment || opens) && !text.EndsWith("*/");
        }
    }
}
