namespace Herzblut.Templating.Execution;

/// <summary>How a statement ended.</summary>
internal enum Completion
{
    Normal,
    Break,
    Continue,

    /// <summary>By <c>ret</c>; its value waits in <see cref="Runtime.RenderContext.Returned"/>.</summary>
    Return,
}
