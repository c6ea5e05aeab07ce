using Herzblut.Diagnostics;
using Herzblut.Templating.Diagnostics;
using Herzblut.Templating.Functions;
using Herzblut.Templating.Values;

namespace Herzblut.Templating.Runtime;

/// <summary>What belongs to one render; its parts (limits, scopes, output) are types of their own.</summary>
internal sealed class RenderContext(TemplateOptions options, object? state)
{
    private readonly Dictionary<Type, object> _perRender = [];

    public TemplateOptions Options => options;

    public TemplateLimits Limits => options.Limits;

    public object? State => state;

    public string DateFormat { get; set; } = "%d %b %Y";

    public string ToText(in Value value) => ValueText.Of(value, options.Culture, DateFormat);

    public Value Invoke(FunctionValue function, CallSite site, ReadOnlySpan<Value> arguments)
        => function is BuiltinFunction builtin
            ? ArgumentBinder.Call(this, builtin, site, arguments)
            : throw new NotSupportedException();

    public void CountSteps(int items, CallSite site)
    {
        if (Limits.LoopSteps > 0 && items > Limits.LoopSteps)
        {
            throw new TemplateFault(new Problem("TPL4001", new Message("Zu viele Durchläufe", "Too many loop rounds")), site.Source, site.Name);
        }
    }

    public void EnsureTextFits(long length, CallSite site)
    {
        if (Limits.TextLength > 0 && length > Limits.TextLength)
        {
            throw new TemplateFault(new Problem("TPL4002", new Message("Der Text wird zu lang", "The text gets too long")), site.Source, site.Name);
        }
    }

    public T PerRender<T>()
        where T : class, new()
    {
        if (!_perRender.TryGetValue(typeof(T), out object? memory))
        {
            _perRender[typeof(T)] = memory = new T();
        }

        return (T)memory;
    }

    public T PerEngine<T>()
        where T : class, new() => PerRender<T>();
}
