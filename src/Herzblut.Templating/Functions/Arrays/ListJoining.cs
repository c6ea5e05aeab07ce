using System.Text;
using Herzblut.Templating.Output;
using Herzblut.Templating.Values;

namespace Herzblut.Templating.Functions.Arrays;

/// <summary><c>array.join</c>: items as they print, null as nothing; a function may change the text of each.</summary>
internal static class ListJoining
{
    public static Value Join(in FunctionCall call)
    {
        if (call.List(0) is not ListValue list)
        {
            return "";
        }

        call.CountSteps(list.Count);
        var joined = new StringBuilder();
        for (int i = 0; i < list.Count; i++)
        {
            joined.Append(i > 0 ? call.Text(1) : null).Append(TextAt(call, list, i));
            GrowthGuard.Check(call, joined.Length);
        }

        return joined.ToString();
    }

    public static void Write(in FunctionCall call, Utf8Output output)
    {
        // A function may print itself, which has to come before the result.
        if (call.List(0) is not ListValue list || !call[2].IsNull)
        {
            output.Write(Join(call).AsString());
            return;
        }

        call.CountSteps(list.Count);
        for (int i = 0; i < list.Count; i++)
        {
            output.Write(i > 0 ? call.Text(1) : null);
            output.Write(call.ToText(list[i]));
        }
    }

    private static string TextAt(in FunctionCall call, ListValue list, int index)
    {
        string text = call.ToText(list[index]);
        return call.Function(2) is FunctionValue function ? call.ToText(call.Invoke(function, text)) : text;
    }
}
