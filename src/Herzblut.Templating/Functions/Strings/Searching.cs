using Herzblut.Templating.Values;

namespace Herzblut.Templating.Functions.Strings;

/// <summary>Questions about a text, answered character by character (ordinal), the same in every culture.</summary>
internal static class Searching
{
    /// <summary>UTF-16 units; 0 for null.</summary>
    public static Value Size(in FunctionCall call) => call.Text(0)?.Length ?? 0;

    public static Value Empty(in FunctionCall call) => string.IsNullOrEmpty(call.Text(0));

    public static Value WhiteSpace(in FunctionCall call) => string.IsNullOrWhiteSpace(call.Text(0));

    /// <summary>An empty text is contained in nothing; the same goes for <c>starts_with</c> and <c>ends_with</c>.</summary>
    public static Value Contains(in FunctionCall call)
    {
        if (!AreBothGiven(call))
        {
            return false;
        }

        SearchWork.Count(call, call.Text(0)!.Length, call.Text(1)); // both are given
        return call.Text(0)!.Contains(call.Text(1)!, StringComparison.Ordinal); // both are given
    }

    public static Value StartsWith(in FunctionCall call)
        => AreBothGiven(call) && call.Text(0)!.StartsWith(call.Text(1)!, StringComparison.Ordinal); // both are given

    public static Value EndsWith(in FunctionCall call)
        => AreBothGiven(call) && call.Text(0)!.EndsWith(call.Text(1)!, StringComparison.Ordinal); // both are given

    public static Value EqualsIgnoreCase(in FunctionCall call)
        => string.Equals(call.Text(0), call.Text(1), StringComparison.OrdinalIgnoreCase);

    private static bool AreBothGiven(in FunctionCall call) => call.Text(0) is not null && !string.IsNullOrEmpty(call.Text(1));
}
