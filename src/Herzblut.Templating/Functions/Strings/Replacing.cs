using Herzblut.Templating.Values;

namespace Herzblut.Templating.Functions.Strings;

/// <summary>Parts of a text replaced or removed, found character by character (ordinal).</summary>
internal static class Replacing
{
    public static Value Replace(in FunctionCall call) => ReplaceAll(call, call.Text(2) ?? "");

    public static Value Remove(in FunctionCall call) => ReplaceAll(call, "");

    public static Value ReplaceFirst(in FunctionCall call) => ReplaceOne(call, call.Text(2) ?? "", last: call.Boolean(3));

    public static Value RemoveFirst(in FunctionCall call) => ReplaceOne(call, "", last: false);

    public static Value RemoveLast(in FunctionCall call) => ReplaceOne(call, "", last: true);

    private static Value ReplaceAll(in FunctionCall call, string replacement)
    {
        if (!IsSearchable(call, out string text, out string match))
        {
            return text;
        }

        if (replacement.Length > match.Length)
        {
            long found = text.AsSpan().Count(match);
            GrowthGuard.Check(call, text.Length + (found * (replacement.Length - match.Length)));
        }

        return text.Replace(match, replacement, StringComparison.Ordinal);
    }

    private static Value ReplaceOne(in FunctionCall call, string replacement, bool last)
    {
        if (!IsSearchable(call, out string text, out string match))
        {
            return text;
        }

        int index = last ? text.LastIndexOf(match, StringComparison.Ordinal) : text.IndexOf(match, StringComparison.Ordinal);
        if (index < 0)
        {
            return text;
        }

        GrowthGuard.Check(call, (long)text.Length + replacement.Length);
        return string.Concat(text.AsSpan(0, index), replacement, text.AsSpan(index + match.Length));
    }

    private static bool IsSearchable(in FunctionCall call, out string text, out string match)
    {
        text = call.Text(0) ?? "";
        match = call.Text(1) ?? "";
        SearchWork.Count(call, text.Length, match);
        return text.Length > 0 && match.Length > 0;
    }
}
