using Herzblut.Markup;
using Herzblut.Rendering.Fragments;
using Herzblut.Rendering.Pages;
using Herzblut.Rendering.Values;
using Herzblut.Theming.Assets;
using Herzblut.Timing;
using Scriban;
using Scriban.Runtime;
using Scriban.Runtime.Accessors;
using Scriban.Syntax;
using ScriptSpan = Scriban.Parsing.SourceSpan;

namespace Herzblut.Rendering.Templates;

/// <summary>
/// One render after another, by one thread at a time. Escapes what expressions print, unless it is HTML already, and says
/// in our words what a template gets wrong. Not to be used again after an exception.
/// </summary>
internal sealed class ThemeContext : TemplateContext, IDisposable
{
    private readonly ThemeGlobals _globals;
    private readonly Stack<ScriptSpan> _includes = new();
    private readonly RenderTime _time = RenderTime.OfProcess();
    private AllocationLimit _allocation;
    private int _rounds;
    private int _depth;
    private ThemeOutput? _pageOutput;
    private FragmentScope? _scope;

    /// <summary>Makes a context with the settings of themes.</summary>
    /// <param name="globals">The names that templates can use without a dot.</param>
    /// <param name="templates">Where includes are found.</param>
    public ThemeContext(ThemeGlobals globals, ITemplateSource templates)
        : base(globals)
    {
        _globals = globals;
        Templates = templates;
        Fragments = new FragmentRenderer(this, globals);
        TryGetVariable = ThrowUnknown;
        StrictVariables = true;
        AutoIndent = false;
        NewLine = "\n";
        LoopLimit = TemplateLimits.LoopRounds;
        RecursiveLimit = TemplateLimits.Recursion;
        LimitToString = TemplateLimits.TextLength;
        OnStringLimit = ScriptLimitBehavior.Throw;
        OnOutputLimit = ScriptLimitBehavior.Throw;
        ObjectRecursionLimit = TemplateLimits.ObjectDepth;
        RegexTimeOut = TemplateLimits.RegexTime;
        CancellationToken = _time.Token;
    }

    /// <summary>Where includes are found.</summary>
    public ITemplateSource Templates { get; }

    /// <summary>Renders what is the same on many pages.</summary>
    public FragmentRenderer Fragments { get; }

    /// <summary>Whether templates run without the engine where they can: see <see cref="QuickTemplate"/>.</summary>
    public required bool IsQuick { get; init; }

    /// <summary>Where the page or the fragment goes; what a template captures goes elsewhere. Only asked while something runs.</summary>
    public ThemeOutput PageOutput => _pageOutput ?? throw new InvalidOperationException("Nothing is being rendered.");

    /// <summary>The page at hand. Only templates of a theme call functions that ask for it.</summary>
    public PageContext Page => PageOutput.Page;

    /// <summary>Whether a fragment is rendered, not a page.</summary>
    public bool IsInFragment => _pageOutput is FragmentOutput;

    /// <summary>The pages that share fragments with the page at hand.</summary>
    public FragmentScope Scope => _scope ??= Page.FragmentScope;

    /// <summary>True once the time for a page is used up, even if the page was finished in that very moment.</summary>
    public bool IsOutOfTime => CancellationToken.IsCancellationRequested;

    /// <summary>The includes that led to the running template, from the inside out.</summary>
    public IEnumerable<ScriptSpan> Includes => _includes;

    // Captured text goes elsewhere, and the lines of an indented block have to be counted.
    private bool PrintsDirectly => ReferenceEquals(Output, _pageOutput) && CurrentIndent is null;

    /// <summary>Renders a template. After a mistake it throws what the engine throws, and the output is of no use.</summary>
    /// <param name="template">A template without mistakes in its text.</param>
    /// <param name="model">Its members are global names; null for none.</param>
    /// <param name="output">Where to print.</param>
    public void Render(ParsedTemplate template, IScriptObject? model, ThemeOutput output)
    {
        Run(template, model, output, arguments: []);
        output.DrawIcons();
    }

    /// <summary>Renders a template as a part of something.</summary>
    /// <param name="template">A template without mistakes in its text.</param>
    /// <param name="model">Its members are global names; null for none.</param>
    /// <param name="output">Where to print.</param>
    /// <param name="arguments">What it is passed, its own name first; empty for none.</param>
    public void Run(ParsedTemplate template, IScriptObject? model, ThemeOutput output, object?[] arguments)
    {
        _time.Start();
        _scope = null;
        _pageOutput = output;
        _allocation = AllocationLimit.FromNow(output.Chapters);
        _rounds = 0;
        _depth = 0;
        _globals.Model = model;
        PushOutput(output);
        PushLocal();
        if (!TryRunQuickly(template, arguments))
        {
            if (arguments.Length > 0)
            {
                SetValue(ScriptVariable.Arguments, new ScriptArray(arguments), asReadOnly: true);
            }

            Print(template);
        }

        PopLocal();
        PopOutput();
        _globals.Model = null;
        _globals.Clear();
        _pageOutput = null;
        Reset();
        _time.Stop();
    }

    /// <summary>Runs an included template in place.</summary>
    /// <param name="template">The template, without mistakes in its text.</param>
    /// <param name="caller">The include.</param>
    /// <param name="arguments">What it passes by place, the template's name first.</param>
    public void RunIncluded(ParsedTemplate template, ScriptNode caller, object?[] arguments)
    {
        if (!TryRunQuickly(template, arguments))
        {
            RunIncluded(template, caller, new ScriptArray(arguments));
        }
    }

    /// <summary>The same by the engine.</summary>
    public void RunIncluded(ParsedTemplate template, ScriptNode caller, ScriptArray arguments)
    {
        EnterRecursive(caller);
        _includes.Push(caller.Span);
        PushLocal();
        SetValue(ScriptVariable.Arguments, arguments, asReadOnly: true);
        if (caller is ScriptFunctionCall call)
        {
            SetNamedArguments(call, arguments);
        }

        try
        {
            Print(template);
        }
        finally
        {
            // A loop around the include leaves its own variables after a mistake, too, and must find them on top.
            PopLocal();
        }

        // The includes stay after a mistake, to be told.
        _includes.Pop();
        ExitRecursive(caller);
    }

    /// <summary>Prints literal text of a template.</summary>
    public void WriteLiteral(LiteralText literal)
    {
        foreach (Icon icon in literal.Icons)
        {
            PageOutput.Show(icon);
        }

        if (PrintsDirectly)
        {
            PageOutput.Write(literal);
            CheckSize();
        }
        else
        {
            Write(PageOutput.TextOf(literal));
        }
    }

    /// <summary>Whether an expression stands alone and what it writes goes straight to the page.</summary>
    public bool IsPrinting(ScriptNode expression) => PrintsDirectly && expression.Parent is PrintStatement or ScriptExpressionStatement;

    /// <summary>For a template that runs without the engine: gives up where it has used up what it may.</summary>
    public void CheckQuickly(ScriptSpan span)
    {
        if (IsOutOfTime || _allocation.IsExceeded || PageOutput.IsOverfull || ++_rounds > TemplateLimits.LoopRounds)
        {
            throw new GaveUpException(span);
        }
    }

    /// <summary>Prints what a partial printed for all pages of the scope.</summary>
    public void WriteFragment(PageFragment fragment)
    {
        PageOutput.Write(fragment);
        CheckSize();
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _time.Dispose();
        Fragments.Dispose();
    }

    /// <inheritdoc/>
    public override TemplateContext Write(ScriptSpan span, object? textAsObject)
    {
        if (textAsObject is null)
        {
            return this;
        }

        if (PrintsDirectly)
        {
            if (!PageOutput.TryWrite(textAsObject))
            {
                PageOutput.TryWrite(ObjectToString(textAsObject) ?? "");
            }

            CheckSize();
        }
        else
        {
            Write(textAsObject is HtmlContent or StringBuilderOutput ? textAsObject.ToString() : MarkupEscaping.Escape(ObjectToString(textAsObject) ?? ""));
        }

        return this;
    }

    /// <inheritdoc/>
    public override string? ObjectToString(object? value, bool nested = false)
    {
        CheckMemory();
        return value switch
        {
            HtmlContent content => base.ObjectToString(content.ToText(), nested),
            IView view => throw new TemplateFault(CurrentSpan, AccessProblems.WholeView(view)),
            _ => base.ObjectToString(value, nested),
        };
    }

    /// <inheritdoc/>
    public override object? ToObject(ScriptSpan span, object? value, Type destinationType)
    {
        CheckMemory();
        return value is string { Length: > TemplateLimits.TextLength }
            ? throw new TemplateFault(span, LimitProblems.TextTooLong())
            : base.ToObject(span, value, destinationType);
    }

    /// <inheritdoc/>
    protected override bool OnStepLoop(ScriptLoopStatementBase loop)
    {
        CheckMemory();
        return true;
    }

    /// <inheritdoc/>
    protected override IObjectAccessor? GetMemberAccessorImpl(object target)
    {
        if (target is HtmlContent or StringBuilderOutput)
        {
            return PrintedTextAccessor.Instance;
        }

        // Classes of .NET, ours among them, are none of a template's business; dates and time spans are.
        IObjectAccessor? accessor = base.GetMemberAccessorImpl(target);
        return accessor switch
        {
            TypedObjectAccessor when !target.GetType().IsValueType => NullAccessor.Default,
            ArrayAccessor => SizedAccessor.OfArrays,
            ListAccessor => SizedAccessor.OfLists,
            StringAccessor => SizedAccessor.OfTexts,
            _ => accessor,
        };
    }

    private static bool ThrowUnknown(TemplateContext context, ScriptSpan span, ScriptVariable variable, out object? value)
    {
        throw new TemplateFault(span, UnknownName.Of(variable, ((ThemeContext)context)._globals));
    }

    // What the engine runs may have assigned names or be capturing text, of which a quick template knows nothing.
    private bool TryRunQuickly(ParsedTemplate template, object?[] arguments)
    {
        if (!IsQuick || template.Quick is not { } quick || !PrintsDirectly || _globals is not { Count: 0, Model: IView model })
        {
            return false;
        }

        if (++_depth > TemplateLimits.Recursion)
        {
            throw new GaveUpException(template.Page.Span);
        }

        TemplateTimer? timer = PageOutput.Timer;
        timer?.Enter(template.Source.Path);
        quick.Run(this, model, arguments);
        timer?.Leave();
        _depth--;
        return true;
    }

    // What a template returns with "ret" is printed last.
    private void Print(ParsedTemplate template)
    {
        TemplateTimer? timer = PageOutput.Timer;
        timer?.Enter(template.Source.Path);
        Write(template.Page.Span, Evaluate(template.Page));
        timer?.Leave();
    }

    private void SetNamedArguments(ScriptFunctionCall call, ScriptArray arguments)
    {
        for (int i = 0; i < call.Arguments.Count; i++)
        {
            if (call.Arguments[i] is ScriptNamedArgument { Name.Name: { } name } && arguments.TryGetValue(this, call.Span, name, out object? value))
            {
                SetValue(ScriptVariable.Create(name, ScriptVariableScope.Local), value);
            }
        }
    }

    private void CheckMemory()
    {
        if (_allocation.IsExceeded)
        {
            throw new TemplateFault(CurrentSpan, LimitProblems.TooMuchMemory());
        }
    }

    private void CheckSize()
    {
        if (PageOutput.IsOverfull)
        {
            throw new TemplateFault(CurrentSpan, LimitProblems.OutputTooLong());
        }
    }
}
