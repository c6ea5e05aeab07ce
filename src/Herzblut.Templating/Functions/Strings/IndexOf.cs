using System.Collections.Immutable;
using System.Globalization;
using Herzblut.Templating.Diagnostics;
using Herzblut.Templating.Values;

namespace Herzblut.Templating.Functions.Strings;

/// <summary><c>string.index_of text search startIndex? count? stringComparison?</c>: ordinal unless told otherwise; -1 for "not found".</summary>
internal static class IndexOf
{
    public static ImmutableArray<Parameter> Parameters { get; } =
    [
        Parameter.Text("text"),
        Parameter.Text("search"),
        Parameter.Integer("startIndex").Or(0),
        Parameter.Integer("count").Or(Value.Null),
        Parameter.Text("stringComparison").Or(Value.Null),
    ];

    public static Value Find(in FunctionCall call)
    {
        string text = call.Text(0) ?? "";
        string search = call.Text(1) ?? "";
        int start = call.Integer(2);
        if (start < 0 || start > text.Length)
        {
            throw call.Fault(FunctionProblems.OutOfRange("startIndex", start, 0, text.Length));
        }

        int rest = text.Length - start;
        int count = call[3].IsNull ? rest : call.Integer(3);
        if (count < 0 || count > rest)
        {
            throw call.Fault(FunctionProblems.OutOfRange("count", count, 0, rest));
        }

        SearchWork.Count(call, count, search, isOrdinal: call.Text(4) is null or "Ordinal");
        ReadOnlySpan<char> part = text.AsSpan(start, count);
        int found = IndexIn(call, part, search);
        return found < 0 ? -1 : start + found;
    }

    private static int IndexIn(in FunctionCall call, ReadOnlySpan<char> part, string search)
    {
        CompareInfo culture = call.Culture.CompareInfo;
        CompareInfo invariant = CultureInfo.InvariantCulture.CompareInfo;
        return call.Text(4) switch
        {
            null or "Ordinal" => part.IndexOf(search, StringComparison.Ordinal),
            "OrdinalIgnoreCase" => part.IndexOf(search, StringComparison.OrdinalIgnoreCase),
            "CurrentCulture" => culture.IndexOf(part, search, CompareOptions.None),
            "CurrentCultureIgnoreCase" => culture.IndexOf(part, search, CompareOptions.IgnoreCase),
            "InvariantCulture" => invariant.IndexOf(part, search, CompareOptions.None),
            "InvariantCultureIgnoreCase" => invariant.IndexOf(part, search, CompareOptions.IgnoreCase),
            string other => throw call.Fault(FunctionProblems.UnknownComparison(other)),
        };
    }
}
