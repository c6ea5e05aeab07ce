using Scriban.Syntax;
using ScriptSpan = Scriban.Parsing.SourceSpan;

namespace Herzblut.Rendering.Templates;

/// <summary>
/// Something is not as <see cref="QuickTemplate"/> knows it. The page is rendered once more by the engine, which either knows it or says what is
/// wrong.
/// </summary>
/// <param name="span">Where.</param>
internal sealed class GaveUpException(ScriptSpan span) : ScriptRuntimeException(span, "The engine has to do this.");
