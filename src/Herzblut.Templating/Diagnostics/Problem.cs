using Herzblut.Diagnostics;

namespace Herzblut.Templating.Diagnostics;

/// <summary>What went wrong, without a place: the engine adds the source and the span of the call that failed.</summary>
/// <param name="Code"><c>TPL</c> and four digits; a host uses a code of its own.</param>
/// <param name="Message">What is wrong, in the theme author's words.</param>
/// <param name="Hint">What to do about it; null where the message says it all.</param>
public sealed record Problem(string Code, Message Message, Message? Hint = null)
{
    /// <summary>The problem as an error at a place.</summary>
    internal Diagnostic At(SourceText source, SourceSpan span) => new(Code, Severity.Error, source, span, Message, Hint);
}
