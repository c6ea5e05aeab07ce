using System.Globalization;
using Herzblut.Templating.Diagnostics;

namespace Herzblut.Templating.Functions;

/// <summary>The culture that an argument names.</summary>
internal static class CallCulture
{
    /// <summary>The culture called <c>de-DE</c>, <c>en</c> …; that of the render where the argument is null.</summary>
    public static CultureInfo CultureAt(this in FunctionCall call, int index)
    {
        if (call.Text(index) is not string name)
        {
            return call.Culture;
        }

        try
        {
            return call.PerEngine<CultureCache>().Get(name);
        }
        catch (CultureNotFoundException)
        {
            throw call.Fault(FunctionProblems.UnknownCulture(name));
        }
    }
}
