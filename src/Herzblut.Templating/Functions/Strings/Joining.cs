using Herzblut.Templating.Values;

namespace Herzblut.Templating.Functions.Strings;

/// <summary>Texts put together, and the choice between two of them.</summary>
internal static class Joining
{
    public static Value Append(in FunctionCall call) => Join(call, call.Text(0), call.Text(1));

    public static Value Prepend(in FunctionCall call) => Join(call, call.Text(1), call.Text(0));

    /// <summary>The singular for 1 only: 0, null and negative numbers take the plural.</summary>
    public static Value Pluralize(in FunctionCall call) => call[call.Integer(0) == 1 ? 1 : 2];

    private static Value Join(in FunctionCall call, string? first, string? second)
    {
        GrowthGuard.Check(call, (long)(first?.Length ?? 0) + (second?.Length ?? 0));
        return first + second;
    }
}
