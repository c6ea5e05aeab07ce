using Herzblut.Diagnostics;

namespace Herzblut.Templating.Diagnostics;

/// <summary>Ends a render at a mistake of the template. Never leaves the engine: a render returns diagnostics.</summary>
internal sealed class TemplateFault(Problem problem, SourceText source, SourceSpan span)
    : Exception(problem.Message.English)
{
    public Problem Problem { get; } = problem;

    public SourceText Template { get; } = source;

    public SourceSpan Span { get; } = span;
}
