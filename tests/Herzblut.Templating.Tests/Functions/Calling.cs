using System.Globalization;
using Herzblut.Diagnostics;
using Herzblut.Templating.Functions;
using Herzblut.Templating.Runtime;
using Herzblut.Templating.Values;

namespace Herzblut.Templating.Tests.Functions;

/// <summary>Calls one builtin function without a template; arguments are checked and converted as in a real call.</summary>
internal static class Calling
{
    public static Value Call(this FunctionGroup group, string name, params Value[] arguments)
        => group.CallIn(CultureInfo.InvariantCulture, name, arguments);

    public static Value CallIn(this FunctionGroup group, CultureInfo culture, string name, params Value[] arguments)
    {
        var context = new RenderContext(new TemplateOptions { Culture = culture }, state: null);
        group.TryGet(name, out Value function).ShouldBeTrue();
        var site = new CallSite(new SourceText("test", "f a b c d"), new SourceSpan(0, 1), new SourceSpan(0, 9), [new(2, 1), new(4, 1), new(6, 1), new(8, 1)]);
        return context.Invoke(function.AsFunction()!, site, arguments);
    }
}
