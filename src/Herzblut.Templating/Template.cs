using System.Collections.Immutable;
using Herzblut.Diagnostics;
using Herzblut.Templating.Diagnostics;
using Herzblut.Templating.Execution;
using Herzblut.Templating.Execution.Statements;
using Herzblut.Templating.Output;
using Herzblut.Templating.Runtime;
using Herzblut.Templating.Values;

namespace Herzblut.Templating;

/// <summary>
/// A template, read and prepared once by a <see cref="TemplateEngine"/>. Immutable: any number of threads may render it
/// at the same time.
/// </summary>
public sealed class Template
{
    private readonly TemplateEngine _engine;
    private readonly StatementNode _root;

    internal Template(TemplateEngine engine, SourceText source, StatementNode root, ImmutableArray<Diagnostic> diagnostics)
    {
        _engine = engine;
        _root = root;
        Source = source;
        Diagnostics = diagnostics;
    }

    /// <summary>Where it was read from.</summary>
    public SourceText Source { get; }

    /// <summary>The mistakes in its text, in its order.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; }

    /// <summary>Whether it can be rendered.</summary>
    public bool IsValid => Diagnostics.IsEmpty;

    /// <summary>
    /// Renders to UTF-8. After a mistake the output holds what it held before; an invalid template reports its first one.
    /// </summary>
    /// <param name="output">Where to write, behind what it holds already.</param>
    /// <param name="model">Its members are the template's global variables; null for none.</param>
    /// <param name="state">Passed through to host functions and to the encoder.</param>
    public RenderResult Render(Utf8Output output, ObjectValue? model = null, object? state = null)
    {
        ArgumentNullException.ThrowIfNull(output);
        if (!IsValid)
        {
            return new RenderResult(Diagnostics[0]);
        }

        RenderContext context = _engine.Rent();
        int start = output.Length;
        output.LimitTo(_engine.Options.Limits.TextLength);
        context.Start(model, state, output);
        try
        {
            Execute(context);
            context.Limits.CheckOutput(output.Length - start);
            return default;
        }
        catch (TemplateFault fault)
        {
            output.Truncate(start);
            return new RenderResult(context.Describe(fault));
        }
        catch (CollectionTooDeepException)
        {
            output.Truncate(start);
            (SourceText? source, SourceSpan span) = context.Limits.Current;
            return new RenderResult(context.Describe(new TemplateFault(LimitProblems.CollectionTooDeep(), source ?? Source, span)));
        }
        finally
        {
            output.Indent = null;
            output.LimitTo(0);
            _engine.Return(context);
        }
    }

    /// <summary>Runs the template inside a render; a value that it returns is printed last.</summary>
    internal void Execute(RenderContext context)
    {
        if (Run(context) == Completion.Return)
        {
            Value returned = context.Returned;
            context.Returned = default;
            context.Printer.Print(returned);
        }
    }

    /// <summary>Runs the template inside a render; a value that it returns waits in <see cref="RenderContext.Returned"/>.</summary>
    internal Completion Run(RenderContext context) => _root.Execute(context);
}
