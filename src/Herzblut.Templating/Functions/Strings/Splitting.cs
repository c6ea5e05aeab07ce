using Herzblut.Templating.Values;

namespace Herzblut.Templating.Functions.Strings;

/// <summary><c>string.split</c>: empty parts are dropped, an empty separator gives the whole text.</summary>
internal static class Splitting
{
    public static Value Split(in FunctionCall call)
    {
        string text = call.Text(0) ?? "";
        string match = call.Text(1) ?? "";
        if (text.Length == 0)
        {
            return new ArrayValue();
        }

        SearchWork.Count(call, text.Length, match);
        string[] parts = match.Length == 0 ? [text] : text.Split(match, StringSplitOptions.RemoveEmptyEntries);
        call.CountWork(2L * parts.Length);
        return new ArrayValue(Array.ConvertAll(parts, part => (Value)part));
    }
}
