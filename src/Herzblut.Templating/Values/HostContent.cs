using Herzblut.Templating.Output;

namespace Herzblut.Templating.Values;

/// <summary>
/// Content whose type the host defines, for example ready HTML whose links depend on the page. It reaches the
/// <see cref="OutputEncoder"/> as it is; to the language it is a text.
/// </summary>
public abstract class HostContent
{
    /// <summary>The text that the language sees when a template computes with the content.</summary>
    public abstract string ToText();

    /// <summary>Writes the content as an expression statement prints it. The default writes <see cref="ToText"/> unchanged.</summary>
    /// <param name="output">Where to write.</param>
    /// <param name="state">The host's object for this render, as handed to the render call.</param>
    public virtual void WriteTo(Utf8Output output, object? state)
    {
        ArgumentNullException.ThrowIfNull(output);
        output.Write(ToText());
    }
}
