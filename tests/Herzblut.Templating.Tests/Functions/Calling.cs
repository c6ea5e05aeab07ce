using System.Globalization;
using System.Text;
using Herzblut.Diagnostics;
using Herzblut.Templating.Functions;
using Herzblut.Templating.Output;
using Herzblut.Templating.Runtime;
using Herzblut.Templating.Values;

namespace Herzblut.Templating.Tests.Functions;

/// <summary>Calls one builtin function without a template; arguments are checked and converted as in a real call.</summary>
internal static class Calling
{
    public static Value Call(this FunctionGroup group, string name, params Value[] arguments)
        => group.CallIn(CultureInfo.InvariantCulture, name, arguments);

    public static Value CallIn(this FunctionGroup group, CultureInfo culture, string name, params Value[] arguments)
        => group.CallWith(new TemplateOptions { Culture = culture }, name, arguments);

    public static Value CallAt(this FunctionGroup group, TimeProvider clock, string name, params Value[] arguments)
        => group.CallWith(new TemplateOptions { TimeProvider = clock }, name, arguments);

    public static Value CallWith(this FunctionGroup group, TemplateOptions options, string name, params Value[] arguments)
    {
        var context = new RenderContext(new TemplateEngine(options));
        context.Limits.Start();
        group.TryGet(name, out Value function).ShouldBeTrue();
        var site = new CallSite(new SourceText("test", "f a b c d"), new SourceSpan(0, 1), new SourceSpan(0, 9), [new(2, 1), new(4, 1), new(6, 1), new(8, 1)]);
        return context.Invoke(function.AsFunction()!, site, arguments);
    }

    /// <summary>What the function's writer writes.</summary>
    public static string Written(this FunctionGroup group, string name, params Value[] arguments)
    {
        var context = new RenderContext(new TemplateEngine());
        context.Limits.Start();
        group.TryGet(name, out Value value).ShouldBeTrue();
        var function = (BuiltinFunction)value.AsFunction()!;
        var site = new CallSite(new SourceText("test", "f"), new SourceSpan(0, 1), new SourceSpan(0, 1), []);
        using var output = new Utf8Output();
        function.Write(context, site, arguments, default, output);
        return output.ToString();
    }

    /// <summary>The text after a trip through UTF-8: lone surrogates become U+FFFD.</summary>
    public static string AsUtf8(string text) => Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text));
}
