using Herzblut.Diagnostics;
using Scriban.Syntax;
using ScriptSpan = Scriban.Parsing.SourceSpan;

namespace Herzblut.Rendering.Templates;

/// <summary>Ends a render at the include of a template whose text cannot be read.</summary>
/// <param name="span">The include.</param>
/// <param name="first">The first mistake of the included template.</param>
internal sealed class BrokenTemplateFault(ScriptSpan span, Diagnostic first) : ScriptRuntimeException(span, first.Message.English)
{
    /// <summary>The first mistake of the included template.</summary>
    public Diagnostic First { get; } = first;
}
