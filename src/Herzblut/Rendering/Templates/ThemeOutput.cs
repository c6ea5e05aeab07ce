using Herzblut.Markup;
using Scriban.Runtime;

namespace Herzblut.Rendering.Templates;

/// <summary>Takes what templates print as UTF-8.</summary>
/// <param name="target">Where it goes.</param>
/// <param name="limit">How many bytes it may become.</param>
internal sealed class ThemeOutput(Utf8Output target, long limit) : IScriptOutput
{
    /// <summary>Where it goes.</summary>
    public Utf8Output Target { get; } = target;

    /// <summary>Whether more was written than is allowed.</summary>
    public bool IsOverfull => Target.Length > limit;

    /// <inheritdoc/>
    public void Write(string text, int offset, int count) => Target.Write(text.AsSpan(offset, count));

    /// <inheritdoc/>
    public ValueTask WriteAsync(string text, int offset, int count, CancellationToken cancellationToken)
    {
        Write(text, offset, count);
        return ValueTask.CompletedTask;
    }
}
