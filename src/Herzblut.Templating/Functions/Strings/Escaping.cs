using System.Buffers;
using System.Globalization;
using System.Text;
using Herzblut.Templating.Values;

namespace Herzblut.Templating.Functions.Strings;

/// <summary>Texts written so that the language reads them back from between double quotes.</summary>
internal static class Escaping
{
    private static readonly SearchValues<char> Escaped = SearchValues.Create(
        "\"\\\0\u0001\u0002\u0003\u0004\u0005\u0006\u0007\b\t\n\v\f\r\u000e\u000f\u0010\u0011\u0012\u0013\u0014\u0015\u0016\u0017\u0018\u0019\u001a\u001b\u001c\u001d\u001e\u001f\u007f");

    public static Value Escape(in FunctionCall call) => call.Text(0) is string text ? GrowthGuard.Checked(call, Escape(text)) : Value.Null;

    public static Value Literal(in FunctionCall call) => call.Text(0) is string text ? GrowthGuard.Checked(call, "\"" + Escape(text) + "\"") : Value.Null;

    private static string Escape(string text)
    {
        if (!text.AsSpan().ContainsAny(Escaped))
        {
            return text;
        }

        var escaped = new StringBuilder(text.Length + 8);
        foreach (char c in text)
        {
            Append(escaped, c);
        }

        return escaped.ToString();
    }

    private static void Append(StringBuilder escaped, char c)
    {
        switch (c)
        {
            case '"' or '\\':
                escaped.Append('\\').Append(c);
                break;
            case '\n':
                escaped.Append("\\n");
                break;
            case '\r':
                escaped.Append("\\r");
                break;
            case '\t':
                escaped.Append("\\t");
                break;
            case '\b':
                escaped.Append("\\b");
                break;
            case '\f':
                escaped.Append("\\f");
                break;
            case '\v':
                escaped.Append("\\v");
                break;
            case '\0':
                escaped.Append("\\0");
                break;
            case < ' ' or '\u007f':
                escaped.Append(CultureInfo.InvariantCulture, $"\\x{(int)c:x2}");
                break;
            default:
                escaped.Append(c);
                break;
        }
    }
}
