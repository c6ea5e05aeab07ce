using Scriban.Syntax;
using ScriptSpan = Scriban.Parsing.SourceSpan;

namespace Herzblut.Rendering.Values;

/// <summary>Ends a render at a mistake that we found ourselves. Never leaves this folder: a render gives a diagnostic.</summary>
internal sealed class TemplateFault(ScriptSpan span, Problem problem) : ScriptRuntimeException(span, problem.Message.English)
{
    /// <summary>What is wrong.</summary>
    public Problem Problem { get; } = problem;
}
