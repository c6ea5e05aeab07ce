using Herzblut.Templating.Output;
using Herzblut.Templating.Values;

namespace Herzblut.Templating.Functions.Strings;

/// <summary>
/// <c>string.handleize</c>: letters and digits of every script in lower case, each run of anything else as one hyphen,
/// none at the end.
/// </summary>
internal static class Handles
{
    public static Value Handleize(in FunctionCall call)
    {
        string text = call.Text(0) ?? "";
        return TextTransform.ToText(text, text.Length, Fill);
    }

    public static void Write(in FunctionCall call, Utf8Output output)
    {
        string text = call.Text(0) ?? "";
        TextTransform.Write(text, text.Length, Fill, output);
    }

    private static int Fill(ReadOnlySpan<char> text, Span<char> handle)
    {
        int length = 0;
        foreach (char c in text)
        {
            if (char.IsLetterOrDigit(c))
            {
                handle[length++] = char.ToLowerInvariant(c);
            }
            else if (length == 0 || handle[length - 1] != '-')
            {
                handle[length++] = '-';
            }
        }

        return length > 0 && handle[length - 1] == '-' ? length - 1 : length;
    }
}
