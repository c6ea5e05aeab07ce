using Herzblut.Diagnostics;

namespace Herzblut.Rendering.Values;

/// <summary>What went wrong in a template, without its place.</summary>
/// <param name="Code"><c>TPL</c> or <c>THM</c> and four digits.</param>
/// <param name="Message">What is wrong, in the theme author's words.</param>
/// <param name="Hint">What to do about it; null where the message says it all.</param>
internal sealed record Problem(string Code, Message Message, Message? Hint = null)
{
    /// <summary>The problem as an error at a place. The check of templates and every page that meets it there share its cause.</summary>
    public Diagnostic At(SourceText source, SourceSpan span)
        => new(Code, Severity.Error, source, span, Message, Hint) { Cause = new Cause(Code, source.Path, span.Start) };
}
