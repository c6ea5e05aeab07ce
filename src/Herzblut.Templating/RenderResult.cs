using Herzblut.Diagnostics;

namespace Herzblut.Templating;

/// <summary>How a render ended.</summary>
/// <param name="Error">The mistake that ended it, with the chain of includes as notes; null where the output is complete.</param>
public readonly record struct RenderResult(Diagnostic? Error)
{
    /// <summary>Whether the output is complete.</summary>
    public bool IsSuccess => Error is null;
}
