using System.Globalization;
using Herzblut.Templating.Diagnostics;
using Herzblut.Templating.Runtime;
using Herzblut.Templating.Values;

namespace Herzblut.Templating.Functions;

/// <summary>One call of a builtin or host function: its arguments and what a function may ask of the render it runs in.</summary>
public readonly ref struct FunctionCall
{
    private readonly RenderContext _context;
    private readonly CallSite _site;
    private readonly ReadOnlySpan<Value> _arguments;

    internal FunctionCall(RenderContext context, CallSite site, ReadOnlySpan<Value> arguments)
    {
        _context = context;
        _site = site;
        _arguments = arguments;
    }

    /// <summary>How many arguments there are: one for each parameter, plus those of a rest parameter.</summary>
    public int Count => _arguments.Length;

    /// <summary>The culture of the render; the invariant one unless the host chose another.</summary>
    public CultureInfo Culture => _context.Options.Culture;

    /// <summary>The host's object for this render, as handed to the render call; null where there is none.</summary>
    public object? State => _context.State;

    /// <summary>Where the time comes from.</summary>
    public TimeProvider TimeProvider => _context.Options.TimeProvider;

    /// <summary>The longest time a single regular expression may take.</summary>
    public TimeSpan RegexTimeout => _context.Limits.RegexTimeout;

    /// <summary>How dates print: the value of <c>date.format</c>.</summary>
    public string DateFormat => _context.DateFormat;

    internal RenderContext Context => _context;

    internal CallSite Site => _site;

    /// <summary>An argument.</summary>
    public ref readonly Value this[int index] => ref _arguments[index];

    /// <summary>The arguments from <paramref name="index"/> on, for a rest parameter.</summary>
    public ReadOnlySpan<Value> From(int index) => _arguments[index..];

    /// <summary>The argument of a <see cref="ParameterKind.Text"/> parameter; null for null.</summary>
    public string? Text(int index) => _arguments[index].AsString();

    /// <summary>The argument of a <see cref="ParameterKind.Integer"/> parameter.</summary>
    public int Integer(int index) => _arguments[index].AsInt32();

    /// <summary>The argument of a <see cref="ParameterKind.Double"/> parameter.</summary>
    public double Double(int index) => _arguments[index].AsDouble();

    /// <summary>The argument of a <see cref="ParameterKind.Boolean"/> parameter.</summary>
    public bool Boolean(int index) => _arguments[index].AsBoolean();

    /// <summary>The argument of a <see cref="ParameterKind.Date"/> parameter.</summary>
    public DateTime Date(int index) => _arguments[index].AsDate();

    /// <summary>The argument of a <see cref="ParameterKind.TimeSpan"/> parameter.</summary>
    public TimeSpan TimeSpan(int index) => _arguments[index].AsTimeSpan();

    /// <summary>The argument of a <see cref="ParameterKind.List"/> parameter; null for null.</summary>
    public ListValue? List(int index) => _arguments[index].AsList();

    /// <summary>The argument of a <see cref="ParameterKind.Object"/> parameter; null for null.</summary>
    public ObjectValue? Object(int index) => _arguments[index].AsObject();

    /// <summary>The argument of a <see cref="ParameterKind.Function"/> parameter; null for null.</summary>
    public FunctionValue? Function(int index) => _arguments[index].AsFunction();

    /// <summary>A value as the template would print it.</summary>
    public string ToText(in Value value) => _context.ToText(value);

    /// <summary>Calls a function that was passed as an argument; a mistake in it is reported at its own place.</summary>
    public Value Invoke(FunctionValue function, params ReadOnlySpan<Value> arguments) => _context.Invoke(function, _site, arguments);

    /// <summary>
    /// Counts the work of going through a list against the loop limit; ends the render where that is exceeded. Every
    /// function that walks a list calls it once with the number of items it reads.
    /// </summary>
    public void CountSteps(int items) => _context.CountSteps(items, _site);

    /// <summary>
    /// Counts work that is more than going through a list once, so that the limits on steps and time hold; one unit takes
    /// about as long as one loop round. Reading texts is counted for the function.
    /// </summary>
    public void CountWork(long units) => _context.CountWork(units, _site);

    /// <summary>
    /// Ends the render where a text of this length (UTF-16 units) is over the limit. Call it before building a long text;
    /// the text itself is counted when the function gives it back.
    /// </summary>
    public void EnsureTextFits(long length) => _context.Limits.EnsureTextFits(length, _site.Source, _site.Name);

    /// <summary>
    /// A function's memory for the length of this render (<c>array.cycle</c> needs one); the first call makes it.
    /// </summary>
    public T PerRender<T>()
        where T : class, new() => _context.PerRender<T>();

    /// <summary>
    /// A function's memory for the life of the engine, shared by concurrent renders, so <typeparamref name="T"/> is
    /// thread-safe and bounded (a cache of regular expressions, say); the first call makes it.
    /// </summary>
    public T PerEngine<T>()
        where T : class, new() => _context.PerEngine<T>();

    /// <summary>To be thrown: ends the render at the function's name.</summary>
    public Exception Fault(Problem problem) => new TemplateFault(problem, _site.Source, _site.Name);

    /// <summary>To be thrown: ends the render at an argument.</summary>
    public Exception ArgumentFault(int index, Problem problem) => new TemplateFault(problem, _site.Source, _site.Argument(index));
}
