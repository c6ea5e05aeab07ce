using Herzblut.Diagnostics;
using Herzblut.Templating.Functions;
using Herzblut.Templating.Runtime;
using Herzblut.Templating.Values;

namespace Herzblut.Templating.Tests.Functions;

/// <summary>Several calls within one render.</summary>
internal sealed class CallSequence
{
    private static readonly CallSite Site = new(new SourceText("test", "f"), new SourceSpan(0, 1), new SourceSpan(0, 1), []);

    private readonly RenderContext _context = new(new TemplateEngine());

    public Value Call(FunctionGroup group, string name, params Value[] arguments)
    {
        group.TryGet(name, out Value function).ShouldBeTrue();
        return _context.Invoke(function.AsFunction()!, Site, arguments);
    }
}
