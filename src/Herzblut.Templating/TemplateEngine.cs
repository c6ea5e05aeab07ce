using System.Collections.Concurrent;
using Herzblut.Diagnostics;
using Herzblut.Templating.Parsing;
using Herzblut.Templating.Preparation;
using Herzblut.Templating.Runtime;
using Herzblut.Templating.Syntax;

namespace Herzblut.Templating;

/// <summary>
/// Reads templates and keeps what they share: options, functions, included templates. Thread-safe; make one for a site,
/// and a new one when its templates have changed.
/// </summary>
public sealed class TemplateEngine
{
    private readonly ITemplateLoader? _loader;
    private readonly ConcurrentDictionary<string, Template> _included = new(StringComparer.Ordinal);
    private readonly ConcurrentBag<RenderContext> _contexts = [];
    private readonly ConcurrentDictionary<Type, object> _memory = new();

    /// <summary>Makes an engine.</summary>
    /// <param name="options">How templates are read and rendered; null for the language's defaults.</param>
    /// <param name="library">What templates can use besides the model; null for the builtins alone.</param>
    /// <param name="loader">Finds included templates; null where there are none.</param>
    public TemplateEngine(TemplateOptions? options = null, FunctionLibrary? library = null, ITemplateLoader? loader = null)
    {
        Options = options ?? TemplateOptions.Default;
        Library = library ?? FunctionLibrary.Default;
        _loader = loader;
        foreach (string name in Library.Names)
        {
            Symbols.Add(name); // the first symbols are the builtins', which tells them apart
        }
    }

    /// <summary>How templates are read and rendered.</summary>
    public TemplateOptions Options { get; }

    /// <summary>What templates can use besides the model.</summary>
    public FunctionLibrary Library { get; }

    internal SymbolTable Symbols { get; } = new();

    internal IEnumerable<string> IncludedNames => _loader?.Names ?? [];

    /// <summary>Reads a template. Mistakes are in its diagnostics; nothing is thrown.</summary>
    public Template Parse(SourceText source)
    {
        ArgumentNullException.ThrowIfNull(source);
        return Prepare(Parser.Parse(source));
    }

    /// <summary>
    /// The template that <c>include 'name'</c> finds; null where there is none. Read once and kept.
    /// </summary>
    public Template? Load(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        if (_included.TryGetValue(name, out Template? template))
        {
            return template;
        }

        SourceText? source = _loader?.Load(name);
        return source is null ? null : _included.GetOrAdd(name, Parse(source));
    }

    /// <summary>Reads code without braces around it, which returns the value of its last statement.</summary>
    internal Template ParseCode(SourceText source)
    {
        SyntaxTree tree = Parser.Parse(source, isCode: true);
        return Prepare(tree with { Root = CodeResult.Of(tree.Root) });
    }

    internal RenderContext Rent() => _contexts.TryTake(out RenderContext? context) ? context : new RenderContext(this);

    internal void Return(RenderContext context)
    {
        context.Clear();
        _contexts.Add(context);
    }

    internal T Memory<T>()
        where T : class, new() => (T)_memory.GetOrAdd(typeof(T), static _ => new T());

    private Template Prepare(SyntaxTree tree) => new(this, tree.Source, new Preparer(this, tree.Source).Prepare(tree.Root), tree.Diagnostics);
}
