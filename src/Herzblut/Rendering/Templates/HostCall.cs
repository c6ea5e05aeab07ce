using Herzblut.Rendering.Pages;
using Herzblut.Rendering.Values;
using Herzblut.Theming.Assets;
using Scriban.Syntax;
using ScriptSpan = Scriban.Parsing.SourceSpan;

namespace Herzblut.Rendering.Templates;

/// <summary>One call of a function of ours.</summary>
/// <param name="context">The render that calls.</param>
/// <param name="caller">The expression that calls; null where a template has none.</param>
/// <param name="arguments">What it passes.</param>
internal readonly ref struct HostCall(ThemeContext context, ScriptNode? caller, object?[] arguments)
{
    /// <summary>The render that calls.</summary>
    public ThemeContext Context => context;

    /// <summary>The expression that calls, or else what runs.</summary>
    public ScriptNode Caller => caller ?? context.CurrentNode!; // something runs

    /// <summary>What it passes.</summary>
    public object?[] Arguments => arguments;

    /// <summary>The page at hand.</summary>
    public PageContext Page => context.Page;

    /// <summary>How many arguments there are.</summary>
    public int Count => arguments.Length;

    /// <summary>An argument.</summary>
    public object? this[int index] => arguments[index];

    /// <summary>An argument as it prints; empty for null.</summary>
    public string Text(int index) => context.ObjectToString(arguments[index]) ?? "";

    /// <summary>A picture for the page, which has to draw it then.</summary>
    public MarkupText Show(Icon icon)
    {
        context.PageOutput.Show(icon);
        return new MarkupText(icon.Picture);
    }

    /// <summary>For functions that write to the page by themselves: a fault where the call is a part of something else.</summary>
    public void RequireStatement()
    {
        if (!context.IsPrinting(Caller))
        {
            throw new TemplateFault(Caller.Span, FragmentProblems.NoStatement(Caller is ScriptFunctionCall { Target: ScriptVariable function } ? function.Name : "fragment"));
        }
    }

    /// <summary>What to throw where an argument is wrong: points at it.</summary>
    public TemplateFault Fault(int index, Problem problem) => new(SpanOf(index), problem);

    private ScriptSpan SpanOf(int index)
    {
        bool isPiped = caller?.Parent is ScriptPipeCall pipe && pipe.To == caller;
        if (isPiped && index == 0)
        {
            return ((ScriptPipeCall)caller!.Parent!).From?.Span ?? caller.Span; // a piped call has a parent
        }

        int position = isPiped ? index - 1 : index;
        return caller is ScriptFunctionCall call && position < call.Arguments.Count ? call.Arguments[position].Span : caller?.Span ?? context.CurrentSpan;
    }
}
