using System.Text;
using Herzblut.Templating.Diagnostics;
using Herzblut.Templating.Values;

namespace Herzblut.Templating.Functions.Strings;

/// <summary>Base64 over UTF-8.</summary>
internal static class Base64
{
    public static Value Encode(in FunctionCall call)
    {
        using var source = new Utf8Text(call.Text(0) ?? "");
        return GrowthGuard.Checked(call, Convert.ToBase64String(source.Bytes));
    }

    public static Value Decode(in FunctionCall call)
    {
        try
        {
            return Encoding.UTF8.GetString(Convert.FromBase64String(call.Text(0) ?? ""));
        }
        catch (FormatException)
        {
            throw call.Fault(FunctionProblems.NotBase64());
        }
    }
}
