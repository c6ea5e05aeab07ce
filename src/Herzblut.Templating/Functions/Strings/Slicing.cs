using System.Text;
using Herzblut.Templating.Diagnostics;
using Herzblut.Templating.Output;
using Herzblut.Templating.Values;

namespace Herzblut.Templating.Functions.Strings;

/// <summary>Parts of a text; positions and lengths are UTF-16 units.</summary>
internal static class Slicing
{
    /// <summary>
    /// <c>slice</c> (without a length: the rest) and <c>slice1</c> (without a length: one character). A negative start
    /// counts from the end; what lies before the beginning or behind the end is left out.
    /// </summary>
    public static Value Slice(in FunctionCall call)
    {
        string text = call.Text(0) ?? "";
        long start = call.Integer(1);
        if (start < 0)
        {
            start += text.Length;
        }

        long length = call[2].IsNull ? text.Length : call.Integer(2);
        if (length < 0)
        {
            throw call.Fault(FunctionProblems.Negative("length", length));
        }

        long end = Math.Min(start + length, text.Length);
        start = Math.Max(start, 0);
        return start < end ? text[(int)start..(int)end] : "";
    }

    /// <summary>The ellipsis counts: the result is never longer than asked for, unless the ellipsis alone is.</summary>
    public static Value Truncate(in FunctionCall call)
    {
        string text = call.Text(0) ?? "";
        return KeptLength(call, text) is int kept ? string.Concat(text.AsSpan(0, kept), call.Text(2) ?? "...") : text;
    }

    public static void WriteTruncated(in FunctionCall call, Utf8Output output)
    {
        string text = call.Text(0) ?? "";
        if (KeptLength(call, text) is not int kept)
        {
            output.Write(text);
            return;
        }

        output.Write(text.AsSpan(0, kept));
        output.Write(call.Text(2) ?? "...");
    }

    /// <summary>Appends the ellipsis even where nothing was cut. Words are joined by one blank each.</summary>
    public static Value TruncateWords(in FunctionCall call)
    {
        string text = call.Text(0) ?? "";
        if (text.Length == 0)
        {
            return "";
        }

        var words = new StringBuilder();
        ReadOnlySpan<char> rest = text;
        for (int count = call.Integer(1); count > 0; count--)
        {
            int end = 0;
            while (end < rest.Length && !char.IsWhiteSpace(rest[end]))
            {
                end++;
            }

            words.Append(rest[..end]);
            if (end == rest.Length)
            {
                break;
            }

            rest = rest[end..].TrimStart();
            words.Append(count > 1 ? " " : "");
        }

        return words.Append(call.Text(2) ?? "...").ToString();
    }

    private static int? KeptLength(in FunctionCall call, string text)
    {
        int length = call.Integer(1);
        int ellipsis = (call.Text(2) ?? "...").Length;
        return text.Length > length ? Math.Max(0, length - ellipsis) : null;
    }
}
