using Herzblut.Diagnostics;
using Herzblut.Templating.Diagnostics;
using Herzblut.Templating.Functions;
using Herzblut.Templating.Output;
using Herzblut.Templating.Values;

namespace Herzblut.Templating.Runtime;

/// <summary>
/// One render on its way: holds its scopes, limits and output together, each of which is a type of its own. Contexts
/// are reused by their engine.
/// </summary>
internal sealed class RenderContext
{
    private readonly Dictionary<Type, object> _perRender = [];
    private readonly GlobalObject _this;

    public RenderContext(TemplateEngine engine)
    {
        Engine = engine;
        Options = engine.Options;
        Limits = new LimitTracker(Options.Limits, Options.TimeProvider);
        var globals = new GlobalScope(engine.Symbols, engine.Library);
        Scopes = new ScopeStack(globals);
        Printer = new Printer(Options, Limits);
        _this = new GlobalObject(globals);
    }

    public TemplateEngine Engine { get; }

    public TemplateOptions Options { get; }

    public LimitTracker Limits { get; }

    public ScopeStack Scopes { get; }

    public Printer Printer { get; }

    /// <summary>The host's object for this render.</summary>
    public object? State { get; private set; }

    /// <summary>The value of the <c>ret</c> that is on its way out.</summary>
    public Value Returned { get; set; }

    /// <summary>The calls of <c>include</c> that led here, outermost first.</summary>
    public List<CallSite> Includes { get; } = [];

    /// <summary>The body that the next called function prints with <c>$$</c>.</summary>
    public WrapBlock? PendingBlock { get; set; }

    public string DateFormat => Printer.DateFormat;

    public ObjectValue This => Scopes.InnermostObject() ?? _this;

    public void Start(ObjectValue? model, object? state, Utf8Output output)
    {
        State = state;
        Limits.Start();
        Scopes.Globals.Start(model);
        Printer.Start(output, state);
    }

    public void Clear()
    {
        State = null;
        Returned = default;
        PendingBlock = null;
        Includes.Clear();
        Scopes.Start();
        Scopes.Globals.Clear();
        Printer.Clear();
        _perRender.Clear();
    }

    public string ToText(in Value value) => Printer.ToText(value);

    /// <summary>Calls a function with arguments by position.</summary>
    public Value Invoke(FunctionValue function, CallSite site, ReadOnlySpan<Value> arguments)
        => function.Call(this, site, arguments, default);

    public void CountSteps(int items, CallSite site) => Limits.CountItems(items, site.Source, site.Name);

    public void CountItems(int items, SourceText source, SourceSpan span) => Limits.CountItems(items, source, span);

    public void CountWork(long units, CallSite site) => Limits.CountWork(units, site.Source, site.Name);

    public void EnterDepth(SourceText source, SourceSpan span) => Limits.EnterDepth(source, span);

    public void ExitDepth() => Limits.ExitDepth();

    public void CountText(long length, CallSite site) => Limits.CountText(length, site.Source, site.Name);

    public void CountText(long length, SourceText source, SourceSpan span) => Limits.CountText(length, source, span);

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
        where T : class, new() => Engine.Memory<T>();

    /// <summary>
    /// Assigning to a member of a builtin group gives this render a group of its own (<c>date.format = "%F"</c>).
    /// </summary>
    public void AssignToGroup(FunctionGroup group, string member, in Value value)
    {
        var copy = new GroupCopy(group);
        copy.TrySet(member, value);
        Scopes.Globals.Write(Engine.Symbols.Add(group.Name), copy);
        if (group.Name == "date")
        {
            Printer.DateGroup = copy;
        }
    }

    /// <summary>The names of everything that templates can read now, for hints.</summary>
    public IEnumerable<string> KnownNames()
    {
        for (int i = 0; i < _this.Count; i++)
        {
            yield return _this.NameAt(i);
        }

        foreach (string name in Engine.Library.Names)
        {
            yield return name;
        }
    }

    /// <summary>The fault as a diagnostic, with the includes that led to it as notes.</summary>
    public Diagnostic Describe(TemplateFault fault)
    {
        Diagnostic diagnostic = fault.Problem.At(fault.Template, fault.Span);
        return diagnostic with { Notes = [.. Enumerable.Reverse(Includes).Select(NoteOf)] };
    }

    private static Note NoteOf(CallSite include) => new(include.Source, include.Name, new Message("eingebunden von hier", "included from here"));
}
