using System.Runtime.CompilerServices;
using Herzblut.Diagnostics;
using Herzblut.Templating.Diagnostics;
using Herzblut.Templating.Values;

namespace Herzblut.Templating.Runtime;

/// <summary>Counts what a render uses up and ends it where that is too much.</summary>
internal sealed class LimitTracker(TemplateLimits limits, TimeProvider timeProvider)
{
    /// <summary>How many characters are read in the time of a loop round.</summary>
    public const int CharactersPerStep = 64;

    // A power of two.
    private const int StepsBetweenChecks = 256;

    private SourceText? _source;
    private SourceSpan _span;
    private long _started;
    private long _steps;
    private long _text;
    private int _loops;
    private int _rounds;
    private int _depth;

    public TimeSpan RegexTimeout => limits.RegexTimeout;

    public TemplateLimits Limits => limits;

    public void Start()
    {
        _started = timeProvider.GetTimestamp();
        _steps = 0;
        _text = 0;
        _loops = 0;
        _rounds = 0;
        _depth = 0;
        _source = null;
    }

    /// <summary>Where the render is, for mistakes that have no smaller place.</summary>
    public (SourceText? Source, SourceSpan Span) Current => (_source, _span);

    /// <summary>Notes where the render is.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Place(SourceText source, SourceSpan span)
    {
        _source = source;
        _span = span;
    }

    /// <summary>Starts a loop; all rounds under one outermost loop count together.</summary>
    public void EnterLoop()
    {
        if (_loops++ == 0)
        {
            _rounds = 0;
        }
    }

    public void ExitLoop() => _loops--;

    public void CountRound(SourceText source, SourceSpan span)
    {
        if (++_rounds > limits.LoopSteps && limits.LoopSteps > 0)
        {
            throw new TemplateFault(LimitProblems.TooManyRounds(limits.LoopSteps), source, span);
        }

        CountStep(source, span);
    }

    /// <summary>Counts going through a list in one go.</summary>
    public void CountItems(int items, SourceText source, SourceSpan span)
    {
        int rounds = _loops > 0 ? _rounds + items : items;
        if (rounds > limits.LoopSteps && limits.LoopSteps > 0)
        {
            throw new TemplateFault(LimitProblems.TooManyRounds(limits.LoopSteps), source, span);
        }

        _rounds = rounds;
        CountWork(items + 1L, source, span);
    }

    /// <summary>Counts work that is no loop; one unit takes about as long as one round.</summary>
    public void CountWork(long units, SourceText source, SourceSpan span)
    {
        // Many steps at once can jump over the numbers at which single steps look at the limit.
        long before = _steps;
        _steps += units;
        if (before / StepsBetweenChecks != _steps / StepsBetweenChecks)
        {
            CheckSteps(source, span);
        }
    }

    /// <summary>As above, at the place where the render is.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void CountWork(long units)
    {
        long before = _steps;
        _steps += units;
        if (before / StepsBetweenChecks != _steps / StepsBetweenChecks && _source is not null)
        {
            CheckSteps(_source, _span);
        }
    }

    /// <summary>Counts reading a text once.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void CountReading(int length)
    {
        if (length >= CharactersPerStep)
        {
            CountWork(length / CharactersPerStep);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void CountStep(SourceText source, SourceSpan span)
    {
        if ((++_steps & (StepsBetweenChecks - 1)) == 0)
        {
            CheckSteps(source, span);
        }
    }

    /// <summary>Enters something that may nest: a function, an include, a comparison of lists in lists.</summary>
    public void EnterDepth(SourceText source, SourceSpan span)
    {
        CountStep(source, span);
        if (++_depth > limits.Recursion && limits.Recursion > 0)
        {
            throw new TemplateFault(LimitProblems.TooDeep(), source, span);
        }

        if (!RuntimeHelpers.TryEnsureSufficientExecutionStack())
        {
            throw new TemplateFault(LimitProblems.TooDeep(), source, span);
        }
    }

    public void ExitDepth() => _depth--;

    /// <summary>Ends the render where its whole output is too long.</summary>
    public void CheckOutput(long bytes)
    {
        if (bytes > limits.OutputBytes && limits.OutputBytes > 0 && _source is not null)
        {
            throw new TemplateFault(LimitProblems.OutputTooLong(), _source, _span);
        }
    }

    /// <summary>Ends the render where a text of this length would be longer than one may be.</summary>
    public void EnsureTextFits(long length, SourceText source, SourceSpan span)
    {
        bool isTooLong = length > limits.TextLength && limits.TextLength > 0;
        if (isTooLong || (_text + length > limits.TotalText && limits.TotalText > 0))
        {
            throw new TemplateFault(LimitProblems.TextTooLong(), source, span);
        }
    }

    /// <summary>Counts a text that the render builds; ends it where all of them together are too long.</summary>
    public void CountText(long length, SourceText source, SourceSpan span)
    {
        _text += length;
        if (_text > limits.TotalText && limits.TotalText > 0)
        {
            throw new TemplateFault(LimitProblems.TextTooLong(), source, span);
        }
    }

    /// <summary>Counts what a function has made.</summary>
    public void CountResult(in Value result, CallSite site)
    {
        if (result.TryGetString(out string? text))
        {
            CountText(text.Length, site.Source, site.Name);
        }
        else if (result.AsList() is { } list)
        {
            CountWork(list.Count, site.Source, site.Name);
        }
    }

    private void CheckSteps(SourceText source, SourceSpan span)
    {
        bool hasTooMany = _steps > limits.TotalSteps && limits.TotalSteps > 0;
        if (hasTooMany || (limits.RenderTime > TimeSpan.Zero && timeProvider.GetElapsedTime(_started) > limits.RenderTime))
        {
            throw new TemplateFault(LimitProblems.TooManySteps(), source, span);
        }
    }
}
